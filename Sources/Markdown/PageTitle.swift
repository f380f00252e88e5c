/// What a text's page is called, so that the text need not say it again.
package struct PageTitle: Sendable {
  /// `nil` when the first heading is to serve.
  let key: String?
  let fold: @Sendable (String) -> String

  /// - Parameter fold: makes one key of all spellings that are the same title.
  package init(_ title: String?, fold: @escaping @Sendable (String) -> String) {
    key = title.map(fold)
    self.fold = fold
  }
}
