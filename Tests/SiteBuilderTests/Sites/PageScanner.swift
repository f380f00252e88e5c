import Foundation

/// The tags of an HTML page with their attributes, as far as tests need them: read by rules of its own, so that a fault of
/// the program's HTML is not read the same wrong way.
struct PageScanner {
  struct Tag {
    let name: String
    let attributes: [String: String]
  }

  let tags: [Tag]

  init(_ html: Data) {
    let text = Array(String(decoding: html, as: UTF8.self).unicodeScalars)
    var tags: [Tag] = []
    var i = 0
    while i < text.count {
      guard text[i] == "<" else {
        i += 1
        continue
      }
      if let tag = Self.tag(in: text, at: &i) { tags.append(tag) }
    }
    self.tags = tags
  }

  /// Passes the `<` at `i`, and the tag when one begins there.
  private static func tag(in text: [Unicode.Scalar], at i: inout Int) -> Tag? {
    i += 1
    let name = word(in: text, at: &i) { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
    guard !name.isEmpty else { return nil }
    var attributes: [String: String] = [:]
    while i < text.count, text[i] != ">" {
      let key = word(in: text, at: &i) { !" \n=>/".unicodeScalars.contains($0) }
      if key.isEmpty {
        i += 1
        continue
      }
      guard i + 1 < text.count, text[i] == "=", text[i + 1] == "\"" else {
        attributes[key] = ""
        continue
      }
      i += 2
      attributes[key] = unescaped(word(in: text, at: &i) { $0 != "\"" })
      i += 1
    }
    return Tag(name: name, attributes: attributes)
  }

  private static func word(in text: [Unicode.Scalar], at i: inout Int, while belongs: (Unicode.Scalar) -> Bool)
    -> String
  {
    let start = i
    while i < text.count, belongs(text[i]) { i += 1 }
    return String(String.UnicodeScalarView(text[start..<i]))
  }

  private static func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return text }
    return [("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]
      .reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }

  var ids: [String] { tags.compactMap { $0.attributes["id"] } }

  /// Where the page leads to, and what it shows: links, pictures, style sheets, and where it sends its reader on.
  var links: [String] {
    tags.flatMap { tag -> [String] in
      if tag.name == "meta", tag.attributes["http-equiv"] == "refresh" {
        return [tag.attributes["content"]?.components(separatedBy: "url=").last ?? ""]
      }
      return ["href", "src"].compactMap { tag.attributes[$0] }
    }
  }

  /// The ids that other elements name as their labels.
  var labels: [String] {
    tags.flatMap { ($0.attributes["aria-labelledby"] ?? "").split(separator: " ").map(String.init) }
  }
}
