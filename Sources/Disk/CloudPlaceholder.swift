/// The placeholder that iCloud leaves for a file that it moved to its servers: `.fog.md.icloud` for `fog.md`.
enum CloudPlaceholder {
  private static let ending = Array(".icloud".utf8)

  /// The name of the file that is meant; `nil` for other files.
  static func name(of file: [UInt8]) -> String? {
    guard file.first == UInt8(ascii: "."), file.count > ending.count + 1, file.suffix(ending.count) == ending[...]
    else {
      return nil
    }
    return EscapedName.of(file[1..<(file.count - ending.count)])
  }
}
