/// The commands of other programs (Hugo, Jekyll, Eleventy, Git …) that people type from habit, and what does the same here.
enum ForeignCommand {
  /// What to write instead; `nil` for a word that no such program has.
  static func hint(for name: String) -> String? {
    table.first { $0.words.contains(name.lowercased()) }?.hint
  }

  private static let table: [(words: Set<String>, hint: String)] = [
    (
      ["publish", "deploy", "upload", "push", "release", "ship"],
      "'daybook build' makes the site, and 'daybook guide publish' shows how to put it on the web"
    ),
    (
      ["preview", "start", "server", "watch", "run", "dev", "develop", "live", "view", "show", "open", "s"],
      "'daybook serve --open' shows your journal in the browser while you write"
    ),
    (
      ["edit", "change", "update", "modify"],
      "'daybook list posts' lists your posts; open the file in your editor, and 'daybook serve' shows what you change"
    ),
    (
      ["write", "post", "create", "draft", "note", "entry", "page", "compose", "n"],
      "'daybook new \"Who comes along?\"' begins a post"
    ),
    (
      ["generate", "make", "compile", "render-site", "regenerate", "export", "b", "g"],
      "'daybook build' makes the site"
    ),
    (["validate", "lint", "doctor", "test", "verify", "audit"], "'daybook check' looks your journal over"),
    (["setup", "quickstart", "start-project", "new-site", "scaffold"], "'daybook init my-journal' makes a journal"),
    (["move", "mv"], "'daybook rename old new' gives a post, tag or person another name everywhere"),
    (["delete", "remove", "rm"], "delete the file yourself, and 'daybook check' tells what still leads there"),
    (["ls", "posts", "drafts", "status", "tags"], "'daybook list posts' and 'daybook list drafts' show what you have"),
    (["docs", "documentation", "manual", "man", "tutorial"], "'daybook guide' lists the documents"),
    (["version"], "'daybook --version' says which one this is"),
  ]
}
