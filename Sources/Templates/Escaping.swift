/// The escaping for the file being written, chosen by the page template's name.
package enum Escaping: Sendable {
  case html, xml, json
  /// Plain text: nothing is changed.
  case none

  /// By what `name` ends in: "feed.xml" is XML, "robots.txt" is plain, "post" and "post.html" are HTML.
  package init(forTemplate name: String) {
    let suffix = name.utf8.lastIndex(of: UInt8(ascii: ".")).map { name[$0...].lowercased() }
    switch suffix {
    case nil, ".html": self = .html
    case ".xml": self = .xml
    case ".json": self = .json
    default: self = .none
    }
  }

  /// Appends `text`, which is UTF-8.
  func write(_ text: UnsafeBufferPointer<UInt8>, into out: inout ByteBuffer) {
    switch self {
    case .html: HTMLEscapes.write(text, into: &out)
    case .xml: XMLEscapes.write(text, into: &out)
    case .json: JSONEscapes.write(text, into: &out)
    case .none: out.append(text)
    }
  }
}
