extension PostDate {
  /// Reads a day, or a day and a time, in any spelling that front matter may have; `nil` when there is no such date.
  package init?(text: String) {
    guard let date = try? DateReader.read(Array(text.utf8)[...]) else { return nil }
    self = date
  }
}
