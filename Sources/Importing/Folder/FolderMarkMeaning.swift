/// What the marks of Hugo, Jekyll and Eleventy stand for in a journal.
enum FolderMarkMeaning {
  /// What a mark and its end mark make of the text between them.
  enum Pair {
    case plain
    /// Never shown.
    case comment
    case code(String)
    case callout(String, title: String)
  }

  static func pair(of mark: FolderMark) -> Pair? {
    switch mark.name {
    case "raw", "verbatim": return .plain
    case "comment": return .comment
    case "highlight", "code", "codeblock": return .code(language(mark.words.first ?? mark.value("lang") ?? ""))
    case "notice", "alert", "callout", "hint", "admonition", "note", "tip", "warning", "info", "danger", "important",
      "message", "box":
      guard mark.kind == .hugo else { return nil }
      let generic = ["notice", "alert", "callout", "hint", "admonition", "message", "box"].contains(mark.name)
      let named = mark.value("type", "kind", "context") ?? mark.value("class")?.replacing("is-", with: "")
      let kind = generic ? named ?? mark.words.first ?? "note" : mark.name
      let plain = kind.lowercased().filter { $0.isLetter }
      return .callout(plain.isEmpty ? "note" : plain, title: mark.value("title") ?? "")
    default: return nil
    }
  }

  private static func language(_ word: String) -> String {
    String(word.prefix { $0.isLetter || $0.isNumber || "+-#_".contains($0) })
  }

  /// An end mark of something that has no sense here, as that of `{% raw %}` without its beginning.
  static func isSilent(_ mark: FolderMark) -> Bool { ["raw", "verbatim", "toc"].contains(mark.name) }

  /// The Markdown in its place; `nil` for a mark without a meaning here.
  static func text(of mark: FolderMark) -> String? {
    if mark.isClosing { return nil }
    switch mark.kind {
    case .value: return value(mark.name)
    case .hugo, .liquid: return picture(mark) ?? address(mark) ?? film(mark)
    }
  }

  // MARK: Values

  /// `{{ site.baseurl }}`, `{{ "/a.png" | relative_url }}`.
  private static func value(_ text: String) -> String? {
    let parts = text.split(separator: "|").map { String($0).trimmingBlanks }
    guard let first = parts.first else { return nil }
    let filters = parts.dropFirst().map { $0.prefix { $0.isLetter || $0 == "_" } }
    if ["site.baseurl", "site.url", "base_path", "site.github.url", "site.base_url"].contains(first.lowercased()) {
      return filters.isEmpty ? "" : nil
    }
    guard let quote = first.first, "\"'".contains(quote), first.last == quote, first.count > 1 else { return nil }
    let known = ["relative_url", "absolute_url", "prepend", "url", "append"]
    return filters.allSatisfy { known.contains(String($0)) } ? String(first.dropFirst().dropLast()) : nil
  }

  // MARK: Pictures

  private static func picture(_ mark: FolderMark) -> String? {
    var isPicture = ["figure", "img", "image", "picture"].contains(mark.name)
    if mark.name == "include", let file = mark.words.first ?? mark.rest.split(separator: " ").first.map(String.init) {
      isPicture = ["figure", "image", "img", "picture"].contains { file.lowercased().contains($0) }
    }
    guard isPicture else { return nil }
    let named = mark.value("src", "url", "image_path", "path", "file", "image", "filename")
    guard let source = named ?? mark.words.first(where: MediaChoice.isPicture), !source.contains("{") else {
      return nil
    }
    let alternative = (mark.value("alt") ?? mark.value("caption", "title") ?? "").replacing("]", with: "\\]")
      .replacing("[", with: "\\[")
    let caption = mark.value("caption", "title").map { " \"" + $0.replacing("\"", with: "\\\"") + "\"" } ?? ""
    let picture = "![\(alternative)](\(written(source))\(caption))"
    guard let link = mark.value("link", "href"), !link.contains("{") else { return picture }
    return "[\(picture)](\(written(link)))"
  }

  private static func written(_ address: String) -> String {
    address.replacing(" ", with: "%20").replacing("(", with: "%28").replacing(")", with: "%29")
  }

  // MARK: Addresses of texts

  private static func address(_ mark: FolderMark) -> String? {
    switch (mark.kind, mark.name) {
    case (.hugo, "ref"), (.hugo, "relref"):
      guard let path = mark.value("path") ?? mark.words.first else { return nil }
      return written(path)
    case (.liquid, "post_url"): return mark.rest.isEmpty ? nil : written(mark.rest + ".md")
    case (.liquid, "link"): return mark.rest.isEmpty || mark.rest.contains("{") ? nil : "/" + written(mark.rest)
    default: return nil
    }
  }

  // MARK: Films

  private static let films = [
    "youtube": "https://www.youtube.com/watch?v=%", "vimeo": "https://vimeo.com/%",
    "instagram": "https://www.instagram.com/p/%/", "dailymotion": "https://www.dailymotion.com/video/%",
  ]

  private static func film(_ mark: FolderMark) -> String? {
    var name = mark.name
    var words = mark.words
    if name == "include", let file = words.first {
      words.removeFirst()
      let small = file.lowercased()
      name =
        films.keys.sorted().first { small.contains($0) }
        ?? (small.hasPrefix("video") ? mark.value("provider") ?? "" : "")
    }
    let id = mark.value("id", "video_id", "videoid", "url") ?? words.first ?? ""
    if name == "gist" {
      let parts = words.isEmpty ? mark.rest.split(separator: " ").map(String.init) : words
      guard let last = parts.first, !last.isEmpty else { return nil }
      return "<https://gist.github.com/\(parts.count > 1 && !last.contains("/") ? last + "/" + parts[1] : last)>"
    }
    if name == "tweet" || name == "x" || name == "twitter", mark.kind == .hugo {
      let number = mark.value("id") ?? words.last ?? ""
      let user = mark.value("user") ?? (words.count > 1 ? words[0] : "i/web")
      return number.allSatisfy(\.isNumber) && !number.isEmpty ? "<https://twitter.com/\(user)/status/\(number)>" : nil
    }
    guard let pattern = films[name], !id.isEmpty, !id.contains("{"), !id.contains(" ") else { return nil }
    return id.contains("://") ? "<\(id)>" : "<\(pattern.replacing("%", with: id))>"
  }
}
