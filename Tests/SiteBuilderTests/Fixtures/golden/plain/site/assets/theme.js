// Makes the button that turns light colors into dark ones and back. Without a choice the system decides; the choice is
// remembered where the browser allows it (not always for pages opened from a folder), and forgotten when it is the
// system's own.
(() => {
  const words = document.currentScript.dataset.words;
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const name = "daybook-scheme";
  const button = document.createElement("button");
  let chosen = null;

  const recall = () => {
    try {
      const found = localStorage.getItem(name);
      chosen = found === "light" || found === "dark" ? found : null;
    } catch {}
  };
  const remember = () => {
    try {
      if (chosen) localStorage.setItem(name, chosen);
      else localStorage.removeItem(name);
    } catch {}
  };
  const isDark = () => (chosen ? chosen === "dark" : system.matches);
  const show = () => {
    if (chosen) root.dataset.scheme = chosen;
    else delete root.dataset.scheme;
    button.setAttribute("aria-pressed", isDark());
  };
  const follow = () => {
    recall();
    show();
  };

  follow();
  button.className = "scheme";
  button.type = "button";
  button.title = words;
  button.setAttribute("aria-label", words);
  button.addEventListener("click", () => {
    const wanted = isDark() ? "light" : "dark";
    chosen = (wanted === "dark") === system.matches ? null : wanted;
    remember();
    show();
  });
  system.addEventListener("change", show);
  addEventListener("storage", follow);
  addEventListener("pageshow", (event) => event.persisted && follow());
  document.querySelector(".site-header")?.append(button);
})();
