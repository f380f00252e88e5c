package import Diagnostics
package import FrontMatter

// The wording of addresses that two pages want.
extension Diagnostic {
  static func addressTaken(_ route: String, by other: String, file: String) -> Self {
    Diagnostic(
      .error, "same-address", file: file, message: "this page's address, /\(route), belongs to \(other)",
      hint: "rename this file")
  }

  static func oldAddressTaken(_ alias: Located<String>, by other: String, file: String) -> Self {
    Diagnostic(
      .warning, "alias-taken", file: file, at: alias.position, length: alias.length,
      message: "the old address '\(alias.value)' belongs to \(other), so it doesn't lead here",
      hint: "remove it from 'aliases'")
  }

  /// - Parameter other: the page or folder that a disk may hold to be the same.
  package static func oldAddressNearlyTaken(_ alias: Located<String>, by other: String, file: String) -> Self {
    Diagnostic(
      .warning, "impossible-alias", file: file, at: alias.position, length: alias.length,
      message: "the old address '\(alias.value)' can't lead here: on some disks it collides with '/\(other)'",
      hint: "remove it from 'aliases', or let your web server redirect it")
  }

  static func impossibleOldAddress(_ alias: Located<String>, reason: String, file: String) -> Self {
    Diagnostic(
      .warning, "impossible-alias", file: file, at: alias.position, length: alias.length,
      message: "the old address '\(alias.value)' can't lead here: \(reason)",
      hint: "remove it from 'aliases', or let your web server redirect it")
  }
}
