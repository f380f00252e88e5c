/// The commands of other programs (Hugo, Jekyll, Eleventy, Git …) that people type from habit, and what does the same here.
enum ForeignCommand {
  /// The equivalent command; `nil` for a word that no such program uses.
  static func hint(for name: String) -> String? {
    table.first { $0.words.contains(name.lowercased()) }?.hint
  }

  private static let table: [(words: Set<String>, hint: String)] = [
    (
      ["deploy", "upload", "push", "release", "ship"],
      "'daybook publish' puts the site on the web, and 'daybook guide publish' shows how"
    ),
    (
      ["preview", "start", "server", "watch", "run", "dev", "develop", "live", "view", "show", "open", "s"],
      "'daybook serve --open' shows your journal in the browser while you write"
    ),
    (
      ["edit", "change", "update", "modify"],
      "'daybook list posts' lists your posts; open one in your editor, and 'daybook serve' shows your changes"
    ),
    (
      ["write", "post", "create", "draft", "note", "entry", "page", "compose", "n"],
      "'daybook new \"Who comes along?\"' starts a post"
    ),
    (
      ["generate", "make", "compile", "render-site", "regenerate", "export", "b", "g"],
      "'daybook build' builds the site"
    ),
    (["validate", "lint", "doctor", "test", "verify", "audit"], "'daybook check' checks your journal"),
    (["setup", "quickstart", "start-project", "new-site", "scaffold"], "'daybook init my-journal' starts a journal"),
    (["move", "mv"], "'daybook rename old new' renames a post, tag, or person everywhere"),
    (["delete", "remove", "rm"], "delete the file yourself; 'daybook check' then shows what still links to it"),
    (["ls", "posts", "drafts", "status", "tags"], "'daybook list posts' and 'daybook list drafts' show what you have"),
    (["docs", "documentation", "manual", "man", "tutorial"], "'daybook guide' lists the documents"),
    (["version"], "'daybook --version' shows the version"),
  ]
}
