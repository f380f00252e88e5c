internal import Diagnostics
internal import Letters

extension FieldReader {
  /// The name that a page's address gets from `slug`; one that isn't plain is reported.
  mutating func plainSlug(_ wanted: Located<String>) -> Located<String> {
    let plain = slug(wanted.value)
    if plain.utf8.elementsEqual(wanted.value.utf8) { return wanted }
    report(.badSlug(wanted, plain: plain, file: file))
    return Located(plain, at: wanted.position, length: wanted.length)
  }
}

/// An old address as a path of this site; `nil` for a rule that makes addresses.
func oldAddress(_ address: Located<String>) -> Located<String>? {
  OldAddress.path(of: address.value).map { Located($0, at: address.position, length: address.length) }
}
