/// Reads HTML as WordPress, Word, Google Docs and other programs write it.
package struct HTMLReader: Sendable {
  package enum AddressKind: Sendable { case link, picture, embed }

  /// What an address becomes; the address as it's written, without blanks around it, goes in.
  package var address: @Sendable (String, AddressKind) -> String = { address, _ in address }
  /// The words for a picture that has none, by its address.
  package var alternative: @Sendable (String) -> String? = { _ in nil }
  /// Classes of elements that aren't part of a text, such as share buttons.
  package var removedClasses = RemovedClasses.known
  /// Whether bare addresses in the words become links, as they do in Daybook's Markdown.
  package var linksAddresses = true
  /// Whether tags that Markdown has no word for are kept as HTML.
  package var keepsTags = false

  package init() {}
}
