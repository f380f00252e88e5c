import Foundation

/// `FileEmbedder <folder> <file.swift>`: writes every file of the folder into a Swift dictionary literal.
///
/// Text becomes a string literal, which the compiler stores unchanged; an array of byte literals would take it seconds
/// per hundred kilobytes.
@main
struct FileEmbedder {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { throw EmbeddingFailure(reason: "usage: FileEmbedder <folder> <file.swift>") }
    let folder = URL(fileURLWithPath: arguments[1])
    var source = "let embeddedFiles: KeyValuePairs<StaticString, StaticString> = [\n"
    var count = 0
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() {
      let file = folder.appending(path: path)
      let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
      guard !isHidden, try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
      guard let text = String(data: try Data(contentsOf: file), encoding: .utf8) else {
        throw EmbeddingFailure(reason: "\(path) is not UTF-8 text")
      }
      source += "  \(literal(path)): \(literal(text)),\n"
      count += 1
    }
    source += count == 0 ? "  :\n]\n" : "]\n"
    try Data(source.utf8).write(to: URL(fileURLWithPath: arguments[2]))
  }

  /// A Swift string literal for `text`, on one line.
  static func literal(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": out += "\\\(scalar)"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: out += "\\u{\(String(scalar.value, radix: 16))}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}

struct EmbeddingFailure: Error, CustomStringConvertible {
  var reason: String
  var description: String { reason }
}
