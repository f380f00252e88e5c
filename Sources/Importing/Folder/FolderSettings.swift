internal import Foundation
internal import Letters

/// What the old program's own settings say of addresses, and of what isn't published, as far as a line tells it.
struct FolderSettings: Sendable {
  /// Where the old site was: `https://example.org/blog`.
  private(set) var address = ""
  /// Jekyll's rule for addresses of posts.
  private(set) var permalink: String?
  /// Hugo's, by section.
  private(set) var permalinks: [String: String] = [:]
  /// Texts below these paths aren't published.
  private(set) var privatePaths: [String] = []
  /// Jekyll's folders of texts that get pages.
  private(set) var collections: Set<String> = []
  /// Whether only texts that say so are published.
  private(set) var isExplicit = false

  init(_ files: FolderFiles) {
    func text(_ name: String) -> String? {
      FileManager.default.contents(atPath: files.folder + "/" + name).map {
        String(decoding: $0.prefix(1 << 20), as: UTF8.self)
      }
    }
    switch files.program {
    case .jekyll: readJekyll(text("_config.yml") ?? text("_config.yaml") ?? "")
    case .hugo:
      let names = ["hugo", "config", "config/_default/hugo", "config/_default/config"]
      let endings = ["toml", "yaml", "yml", "json"]
      let found = names.lazy.flatMap { name in endings.map { "\(name).\($0)" } }.compactMap(text).first
      readHugo(found ?? "")
      if let more = text("config/_default/permalinks.toml") { readHugo("[permalinks]\n" + more) }
    case .quartz: readQuartz(text("quartz.config.ts") ?? "")
    case .obsidian: isExplicit = true
    case .eleventy:
      privatePaths = (text(".eleventyignore") ?? "").split(separator: "\n").map {
        String($0).trimmingBlanks.replacing("*", with: "")
      }.filter { !$0.isEmpty && !$0.hasPrefix("#") && !$0.hasPrefix("!") }
    case .plain: break
    }
  }

  /// The name, its value without quotes, and how far the line is indented; `nil` for a line without a colon or equals sign.
  private static func pair(_ line: Substring, by sign: Character) -> (name: String, value: String, depth: Int)? {
    guard let cut = line.firstIndex(of: sign) else { return nil }
    let depth = line.prefix { $0 == " " || $0 == "-" || $0 == "\t" }.count
    let quotes: Set<Character> = ["\"", "'", " ", "\t", "\r", ","]
    func plain(_ text: Substring) -> String {
      String(text.drop { quotes.contains($0) }.reversed().drop { quotes.contains($0) }.reversed())
    }
    let value = line[line.index(after: cut)...]
    let comment = value.range(of: " #")?.lowerBound ?? value.endIndex
    return (plain(line[..<cut].drop { $0 == " " || $0 == "-" || $0 == "\t" }), plain(value[..<comment]), depth)
  }

  private mutating func readJekyll(_ text: String) {
    var (section, path, collection, base) = ("", "", "", "")
    for line in text.split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("#") {
      guard let (name, value, depth) = Self.pair(line, by: ":") else { continue }
      if depth == 0 { section = name }
      switch (section, name) {
      case ("url", "url"): address = value
      case ("baseurl", "baseurl"): base = value
      case ("permalink", "permalink"): permalink = value
      case ("defaults", "path"): path = value
      case ("defaults", "published") where value == "false": privatePaths.append(path)
      case ("collections", "output"): if value == "true" { collections.insert(collection) }
      case ("collections", _) where depth > 0 && value.isEmpty: collection = name
      default: break
      }
    }
    if !address.isEmpty { address += base }
  }

  /// TOML, YAML or JSON: one name and its value on each line.
  private mutating func readHugo(_ text: String) {
    var section = ""
    for line in text.split(separator: "\n") {
      let plain = String(line).trimmingBlanks
      if plain.hasPrefix("[") {
        section = plain.filter { $0 != "[" && $0 != "]" }.lowercased()
        continue
      }
      guard let (name, value, depth) = Self.pair(line, by: plain.contains(" = ") || !plain.contains(":") ? "=" : ":")
      else { continue }
      if depth == 0, value.isEmpty || value == "{" { section = name.lowercased() }
      if name.lowercased() == "baseurl" { address = value }
      if section.hasPrefix("permalinks"), value.hasPrefix("/") || value.hasPrefix(":") { permalinks[name] = value }
    }
  }

  private mutating func readQuartz(_ text: String) {
    for line in text.split(separator: "\n") where !String(line).trimmingBlanks.hasPrefix("//") {
      if line.contains("ExplicitPublish") { isExplicit = true }
      if line.contains("baseUrl"), let (_, value, _) = Self.pair(line, by: ":") { address = "https://" + value }
      guard line.contains("ignorePatterns"), let open = line.firstIndex(of: "[") else { continue }
      let list = line[line.index(after: open)...].prefix { $0 != "]" }
      privatePaths += list.split(separator: ",").map { $0.filter { !"\"' *".contains($0) } }
    }
  }

  /// Whether a text of this path was kept from the site by the program's settings.
  /// - Parameter path: below the folder.
  func isPrivate(_ path: String, sitePath: String) -> Bool {
    privatePaths.contains { rule in
      let rule = rule.hasPrefix("./") ? String(rule.dropFirst(2)) : rule
      if rule.isEmpty { return true }
      let folder = rule.hasSuffix("/") ? rule : rule + "/"
      return [path, sitePath].contains { $0 == rule || $0.hasPrefix(folder) || $0.contains("/" + folder) }
    }
  }
}
