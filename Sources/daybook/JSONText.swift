internal import Foundation

/// JSON as the program prints it: for programs, and still readable.
enum JSONText {
  /// - Parameter value: of texts, whole numbers and lists: encoding those cannot fail.
  static func of(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return ((try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "{}") + "\n"
  }
}
