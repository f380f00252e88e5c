/// A mark of Hugo or of Liquid in a text: `{{< figure src="a.jpg" >}}`, `{% highlight ruby %}`, `{{ site.baseurl }}`.
struct FolderMark {
  enum Kind { case hugo, liquid, value }

  var kind: Kind
  /// In small letters; of a value all that is in it.
  var name: String
  /// What is behind the name.
  var rest: String
  /// In order; words without a key have an empty name.
  var attributes: [HTMLAttribute]
  var range: Range<Int>
  var isClosing = false
  /// `{{</* name */>}}` shows a mark and isn't one.
  var isShown = false

  private static let longest = 4_000
  private static let forms: [(opening: [UInt8], closing: [UInt8], kind: Kind)] = [
    (Array("{{<".utf8), Array(">}}".utf8), .hugo), (Array("{{%".utf8), Array("%}}".utf8), .hugo),
    (Array("{%".utf8), Array("%}".utf8), .liquid), (Array("{{".utf8), Array("}}".utf8), .value),
  ]

  /// Reads the one that begins at a brace; `nil` for other braces.
  init?(in bytes: [UInt8], at start: Int) {
    guard let form = Self.forms.first(where: { bytes[start...].starts(with: $0.opening) }),
      let end = bytes[(start + form.opening.count)...].prefix(Self.longest).firstRange(of: form.closing)
    else { return nil }
    kind = form.kind
    range = start..<end.upperBound
    var inner = String(decoding: bytes[(start + form.opening.count)..<end.lowerBound], as: UTF8.self).trimmingBlanks
    if inner.hasPrefix("/*"), inner.hasSuffix("*/") {
      isShown = true
      inner = String(inner.dropFirst(2).dropLast(2)).trimmingBlanks
    }
    if kind == .liquid { inner = inner.trimmingDashes }
    if inner.hasPrefix("/") {
      isClosing = true
      inner = String(inner.dropFirst()).trimmingBlanks
    }
    if inner.hasSuffix("/") { inner = String(inner.dropLast()).trimmingBlanks }
    if kind == .value {
      (name, rest, attributes) = (inner.trimmingDashes, "", [])
      return
    }
    let first = inner.prefix { !$0.isWhitespace }
    name = first.lowercased()
    rest = String(inner[first.endIndex...]).trimmingBlanks
    attributes = Self.attributes(in: rest)
    if kind == .liquid, name.hasPrefix("end"), name.count > 3 { (isClosing, name) = (true, String(name.dropFirst(3))) }
  }

  private static func attributes(in text: String) -> [HTMLAttribute] {
    var attributes: [HTMLAttribute] = []
    var rest = text[...]
    while attributes.count < 50 {
      rest = rest.drop { $0.isWhitespace || $0 == "," }
      guard let first = rest.first else { break }
      var key = ""
      if first != "\"", first != "'", first != "`", let sign = rest.firstIndex(where: { "=: \"'".contains($0) }),
        "=:".contains(rest[sign]), !rest[sign...].hasPrefix("://")
      {
        key = rest[..<sign].lowercased()
        rest = rest[rest.index(after: sign)...].drop { $0.isWhitespace }
      }
      if let quote = rest.first, "\"'`".contains(quote), let end = rest.dropFirst().firstIndex(of: quote) {
        attributes.append(HTMLAttribute(name: key, value: String(rest[rest.index(after: rest.startIndex)..<end])))
        rest = rest[rest.index(after: end)...]
      } else {
        let word = rest.prefix { !$0.isWhitespace }
        if word.isEmpty, key.isEmpty { break }
        attributes.append(HTMLAttribute(name: key, value: String(word)))
        rest = rest[word.endIndex...]
      }
    }
    return attributes
  }

  /// The words without a key.
  var words: [String] { attributes.filter { $0.name.isEmpty }.map(\.value) }

  func value(_ names: String...) -> String? {
    names.lazy.compactMap { attributes[$0] }.first { !$0.isEmpty }
  }
}

extension String {
  /// `{%- name -%}` takes blanks around it away.
  fileprivate var trimmingDashes: String {
    var text = self[...]
    if text.hasPrefix("-") || text.hasPrefix("~") { text = text.dropFirst() }
    if text.hasSuffix("-") || text.hasSuffix("~") { text = text.dropLast() }
    return String(text).trimmingBlanks
  }
}
