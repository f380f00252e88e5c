/// Text that readers don't see, such as `{#plan}`: a numbered text like those of pictures.
struct HiddenMark {
  /// As the author wrote it.
  let written: [UInt8]
  /// Whether a space replaces its first byte.
  let tookSpace: Bool

  static func isHidden(_ kind: UInt8, _ text: ArraySlice<UInt8>) -> Bool {
    kind == Sentinel.embed && text.first != UInt8(ascii: "!")
  }

  init(_ text: ArraySlice<UInt8>) {
    let first = text.first ?? 0
    tookSpace = first != 0x20 && first != 0x09 && first != UInt8(ascii: "{") && first != UInt8(ascii: "<")
    written = tookSpace ? [UInt8(ascii: "{")] + text : Array(text)
  }

  var attributes: AttributeMark? {
    guard let brace = written.firstIndex(of: UInt8(ascii: "{")) else { return nil }
    return AttributeMark(in: written, at: brace, lineEnd: written.count)
  }

  var id: String? { attributes?.id.map { String(decoding: written[$0], as: UTF8.self) } }
}
