/// Limits for reading front matter; anything larger is refused, so that no file costs more than its share.
enum YAMLLimits {
  /// Bytes between the two `---` lines, or of `daybook.yml`.
  static let size = 65_536
  /// Lists and mappings inside each other.
  static let depth = 16
}
