internal import Diagnostics
internal import Letters

/// Another program's file format, recognized by the file's first bytes, whatever its name says.
enum FileSignature {
  case richText, zip, pdf, gzip, oldWord, html, mail

  /// - Parameter bytes: of the whole file, in any encoding.
  init?(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return nil }
    switch first {
    case UInt8(ascii: "{") where Self.begins(bytes[...], "{\\rtf"): self = .richText
    case UInt8(ascii: "P") where bytes.starts(with: [0x50, 0x4B, 3, 4]): self = .zip
    case UInt8(ascii: "%") where Self.begins(bytes[...], "%pdf-"): self = .pdf
    case 0x1F where bytes.starts(with: [0x1F, 0x8B]): self = .gzip
    case 0xD0 where bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]): self = .oldWord
    default: return nil
    }
  }

  /// - Parameter text: from the first sign that can be seen on.
  init?(beginning text: ArraySlice<UInt8>) {
    switch text.first {
    case UInt8(ascii: "{") where Self.begins(text, "{\\rtf"): self = .richText
    case UInt8(ascii: "<")
    where ["<!doctype", "<html", "<head>", "<body", "<?xml"].contains(where: { Self.begins(text, $0) }):
      self = .html
    case UInt8(ascii: "M"), UInt8(ascii: "m"):
      guard Self.begins(text, "mime-version:") else { return nil }
      self = .mail
    default: return nil
    }
  }

  private static func begins(_ text: ArraySlice<UInt8>, _ mark: StaticString) -> Bool {
    text.prefix(mark.utf8CodeUnitCount).equalsIgnoringCase(mark)
  }
}
