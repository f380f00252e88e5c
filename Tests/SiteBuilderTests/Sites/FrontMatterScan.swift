import Foundation

/// The fields of a file's front matter as far as the sample journal writes them: a second, simple reader, so that counts
/// are not checked by the code that made them.
struct FrontMatterScan {
  let fields: [String: String]

  init(_ bytes: Data) {
    let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
    var fields: [String: String] = [:]
    var last = ""
    for line in lines.dropFirst() {
      if line == "---" { break }
      if line.hasPrefix("  ") || line.hasPrefix("- ") {
        let item = line.trimmingCharacters(in: .whitespaces)
        fields[last, default: ""] += (item.hasPrefix("- ") ? "," + item.dropFirst(2) : " " + item)
      } else if let colon = line.firstIndex(of: ":") {
        last = String(line[..<colon])
        fields[last] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      }
    }
    self.fields = fields
  }

  /// The names in a field: `a, b`, `[a, b]`, or the `name` of `{name: a, part: 2}`.
  func names(_ field: String) -> [String] {
    guard let value = fields[field] else { return [] }
    let plain = value.trimmingCharacters(in: CharacterSet(charactersIn: "[]{}\" "))
    return plain.split(separator: ",").map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "\" ")) }
      .filter { !$0.isEmpty && !$0.hasPrefix("part:") }
      .map { $0.hasPrefix("name: ") ? String($0.dropFirst(6)) : $0 }
  }

  /// Blind to case, and to what stands between words.
  static func key(_ name: String) -> String {
    String(name.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" })
  }
}
