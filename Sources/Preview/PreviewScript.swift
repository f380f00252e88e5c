/// The script that a preview adds to each page: it loads the page again when a file was saved, and shows what is wrong.
enum PreviewScript {
  static let path = "/.daybook/preview.js"
  static let eventsPath = "/.daybook/events"

  /// The page with the script before its end.
  static func added(to page: [UInt8], generation: Int) -> [UInt8] {
    let tag = Array("<script src=\"\(path)\" data-generation=\"\(generation)\" defer></script>\n".utf8)
    let end = Array("</body>".utf8)
    var place = page.count - end.count
    while place >= 0, page[place] != end[0] || !page[place...].starts(with: end) { place -= 1 }
    return place < 0 ? page + tag : page[..<place] + tag + page[place...]
  }

  /// Texts get onto the page as text, never as HTML; a shadow tree keeps the theme's styles out.
  static let bytes = Array(
    #"""
    (() => {
      "use strict";
      const shown = Number(document.currentScript.dataset.generation);
      const key = "daybook-preview-scroll";
      try {
        const kept = JSON.parse(sessionStorage.getItem(key));
        sessionStorage.removeItem(key);
        if (kept && kept.path === location.pathname) addEventListener("load", () => scrollTo(0, kept.y));
      } catch { }

      const again = () => {
        try { sessionStorage.setItem(key, JSON.stringify({ path: location.pathname, y: scrollY })); } catch { }
        location.reload();
      };

      const element = (name, text, parent) => {
        const made = document.createElement(name);
        made.textContent = text;
        parent.append(made);
        return made;
      };

      let host;
      const clear = () => { if (host) host.remove(); host = undefined; };

      const show = (state) => {
        clear();
        if (!state.problems.length) return;
        const errors = state.problems.filter((problem) => problem.severity === "error");
        host = document.createElement("div");
        host.id = "daybook-preview";
        const root = host.attachShadow({ mode: "open" });
        const style = document.createElement("style");
        style.textContent = `
          :host { all: initial }
          details, section { position: fixed; z-index: 2147483647; right: 0; bottom: 0; left: 0; margin: 0; padding: .6rem 1rem;
            font: 16px/1.5 system-ui, sans-serif; color: #1d1d1f; background: #fff4e5; border-top: 4px solid #b45309;
            max-height: 70vh; overflow: auto }
          details { left: auto; border: 1px solid #b45309; border-radius: 6px 0 0 0; max-width: 44rem }
          section { border-top-color: #b91c1c; background: #fdecec }
          h2 { font-size: 1.1rem; margin: .2rem 0 .5rem }
          ol { margin: 0; padding: 0; list-style: none }
          li { padding: .4rem 0; border-top: 1px solid #0003 }
          p, pre { margin: 0 } code, pre { font: 14px/1.5 ui-monospace, monospace } pre { white-space: pre-wrap; overflow-wrap: anywhere }
          .place { font-weight: 600; overflow-wrap: anywhere } summary { cursor: pointer; min-height: 24px }
          @media (prefers-color-scheme: dark) {
            details, section { color: #f4f4f5; background: #33240b } section { background: #3b1414 } li { border-color: #fff3 } }`;
        root.append(style);
        const box = document.createElement(errors.length ? "section" : "details");
        const count = errors.length || state.problems.length + state.more;
        const what = errors.length ? (count === 1 ? "1 error to fix" : `${count} errors to fix`)
          : (count === 1 ? "1 warning" : `${count} warnings`);
        if (errors.length) box.setAttribute("role", "alert");
        element(errors.length ? "h2" : "summary", what, box);
        if (errors.length) element("p", "This page shows the last good version. When you save the fix, it updates by itself.", box);
        const list = element("ol", "", box);
        for (const problem of errors.length ? errors : state.problems) {
          const item = element("li", "", list);
          element("p", problem.place, item).className = "place";
          element("p", problem.message + (problem.hint ? "; " + problem.hint : ""), item);
          if (problem.line) element("pre", problem.line, item);
        }
        root.append(box);
        document.body.append(host);
      };

      const events = new EventSource("/.daybook/events");
      events.addEventListener("message", (event) => {
        const state = JSON.parse(event.data);
        const hasErrors = state.problems.some((problem) => problem.severity === "error");
        if (!hasErrors && state.generation !== shown) return again();
        show(state);
      });
      addEventListener("pagehide", () => events.close());
    })();

    """#.utf8)
}
