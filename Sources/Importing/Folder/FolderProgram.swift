/// The program for which a folder of Markdown was written, by the files that only this program has.
enum FolderProgram: Sendable {
  case jekyll, hugo, quartz, obsidian, eleventy
  /// Nobody's in particular.
  case plain

  /// - Parameter exists: whether the folder has a file or folder of that name at its top.
  init(_ exists: (String) -> Bool) {
    let signs: [(FolderProgram, [String])] = [
      (.quartz, ["quartz.config.ts", "quartz.layout.ts"]),
      (.eleventy, [".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs"]),
      (.hugo, ["hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "archetypes", "config/_default"]),
      (.jekyll, ["_config.yml", "_config.yaml", "_posts", "_config.toml"]),
      (.obsidian, [".obsidian"]),
      (.hugo, ["config.toml", "config.yaml"]),
    ]
    self = signs.first { $0.1.contains(where: exists) }?.0 ?? .plain
  }

  /// Folders of which the site's pages are made: their names aren't in addresses. The first that fits counts.
  var textRoots: [String] {
    switch self {
    case .hugo, .quartz, .plain: ["content/"]
    case .eleventy: ["src/content/", "src/", "content/"]
    case .jekyll, .obsidian: []
    }
  }

  /// The same for pictures and files.
  var mediaRoots: [String] {
    switch self {
    case .hugo, .quartz, .plain: ["static/", "assets/", "public/", "content/"]
    case .eleventy: ["src/public/", "src/static/", "src/content/", "src/", "public/", "static/", "content/"]
    case .jekyll, .obsidian: []
    }
  }

  /// Folders of the program itself: Markdown in them is a pattern for texts, and no text.
  func isDesign(_ folders: [Substring]) -> Bool {
    guard let first = folders.first?.lowercased() else { return false }
    let all = folders.map { $0.lowercased() }
    return switch self {
    case .jekyll: all.contains { ["_includes", "_layouts", "_sass", "_data", "_plugins"].contains($0) }
    case .hugo: ["themes", "layouts", "archetypes", "resources", "i18n", "data"].contains(first)
    case .quartz: ["quartz", "docs"].contains(first) || all.contains("templates")
    case .obsidian: all.contains("templates")
    case .eleventy: all.contains { ["_includes", "_data", "_layouts"].contains($0) }
    case .plain: false
    }
  }

  /// Folders that hold what the program made or was made of; nothing in them is looked at.
  func isSkipped(_ folders: [Substring]) -> Bool {
    guard let first = folders.first?.lowercased() else { return false }
    if folders.contains(where: { $0.hasPrefix(".") || $0.lowercased() == "node_modules" }) { return true }
    return switch self {
    case .jekyll: ["_site", "vendor"].contains(first)
    case .hugo: first == "public"
    case .quartz: first == "public"
    case .eleventy: ["_site", "dist"].contains(first)
    case .obsidian, .plain: false
    }
  }
}
