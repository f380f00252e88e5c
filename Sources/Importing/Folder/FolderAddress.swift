internal import FrontMatter
internal import Letters

/// Where the old program showed a text, as far as its rule for addresses tells.
struct FolderAddress {
  let program: FolderProgram
  let settings: FolderSettings
  /// Below the part of the folder that pages are made of.
  let sitePath: String
  let day: CalendarDay?
  /// The `slug` of its front matter.
  let slug: String?
  /// Jekyll's, which are in addresses.
  let categories: [String]

  /// With its first slash; `nil` where nobody knows.
  var path: String? {
    switch program {
    case .jekyll: jekyll
    case .hugo: hugo
    case .quartz: quartz
    case .eleventy: eleventy
    case .obsidian, .plain: nil
    }
  }

  private var folders: [Substring] { FolderFiles.folders(of: sitePath) }

  private var fileName: String { sitePath.split(separator: "/").last.map(String.init) ?? sitePath }

  private var stem: String { String(MarkdownEnding.removed(from: fileName[...])) }

  private func joined(_ parts: [String], isFile: Bool = false) -> String {
    let all = parts.filter { !$0.isEmpty }
    return all.isEmpty ? "/" : "/" + all.joined(separator: "/") + (isFile ? "" : "/")
  }

  /// Small letters, and hyphens in the place of blanks.
  private static func plain(_ part: some StringProtocol) -> String {
    part.lowercased().split(separator: " ").joined(separator: "-")
  }

  // MARK: Jekyll

  private var jekyll: String? {
    let (named, rest) = dateAndName(fromFileName: fileName)
    guard folders.contains("_posts"), let day = day ?? named else { return jekyllPage }
    let above = folders.prefix { $0 != "_posts" }.map(String.init)
    var pattern = settings.permalink ?? "date"
    pattern = Self.jekyllStyles[pattern] ?? pattern
    let parts = day.description.split(separator: "-").map(String.init)
    let title = slug ?? rest
    let values: [(String, String)] = [
      (":categories", (above + categories).map(Self.plain).joined(separator: "/")), (":year", parts[0]),
      (":short_year", String(parts[0].suffix(2))), (":i_month", String(Int(parts[1]) ?? 0)), (":month", parts[1]),
      (":i_day", String(Int(parts[2]) ?? 0)), (":day", parts[2]), (":title", title), (":slug", Letters.slug(title)),
      (":name", rest), (":output_ext", ".html"),
    ]
    for (name, value) in values { pattern = pattern.replacing(name, with: value) }
    guard !pattern.contains(":") else { return nil }
    return joined(pattern.split(separator: "/").map(String.init), isFile: !pattern.hasSuffix("/"))
  }

  private static let jekyllStyles = [
    "date": "/:categories/:year/:month/:day/:title.html", "pretty": "/:categories/:year/:month/:day/:title/",
    "ordinal": "/:categories/:year/:title.html", "none": "/:categories/:title.html",
    "weekdate": "/:categories/:year/:title.html",
  ]

  private var jekyllPage: String {
    let folders = folders.map { $0.hasPrefix("_") ? String($0.dropFirst()) : String($0) }
    if stem == "index" { return joined(folders) }
    let isPretty = settings.permalink.map { $0 == "pretty" || $0.hasSuffix("/") } ?? false
    return joined(folders + [isPretty ? stem : stem + ".html"], isFile: !isPretty)
  }

  // MARK: The others

  private var hugo: String {
    let isBundle = stem == "index" || stem == "_index"
    let name = slug ?? (isBundle ? folders.last.map(String.init) ?? "" : stem)
    let above = isBundle ? folders.dropLast() : folders[...]
    if let first = folders.first, let pattern = settings.permalinks[String(first)], let day, stem != "_index" {
      let parts = day.description.split(separator: "-").map(String.init)
      var path = pattern
      let values: [(String, String)] = [
        (":year", parts[0]), (":month", parts[1]), (":day", parts[2]), (":slug", Self.plain(name)),
        (":title", Self.plain(name)), (":filename", Self.plain(stem)), (":contentbasename", Self.plain(name)),
        (":slugorcontentbasename", Self.plain(name)), (":slugorfilename", Self.plain(name)),
        (":sections", above.map(Self.plain).joined(separator: "/")), (":section", Self.plain(first)),
      ]
      for (name, value) in values { path = path.replacing(name, with: value) }
      if !path.contains(":") { return joined(path.split(separator: "/").map(String.init)) }
    }
    return joined(above.map(Self.plain) + [Self.plain(name)])
  }

  /// Quartz keeps capitals and writes blanks as hyphens.
  private var quartz: String {
    let parts = (folders.map(String.init) + (stem == "index" ? [] : [stem])).map { part in
      part.replacing("&", with: "-and-").replacing("%", with: "-percent").split(
        separator: " ", omittingEmptySubsequences: false
      )
      .joined(separator: "-").filter { $0 != "?" && $0 != "#" }
    }
    return joined(parts, isFile: stem != "index")
  }

  private var eleventy: String {
    let (_, name) = dateAndName(fromFileName: fileName)
    return joined(folders.map(String.init) + (name == "index" || name == folders.last.map(String.init) ? [] : [name]))
  }
}
