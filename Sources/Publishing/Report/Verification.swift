/// Whether what was published is really there.
package struct Verification: Codable, Equatable, Sendable {
  package struct Wrong: Codable, Equatable, Sendable {
    package var path, reason: String
  }

  /// `web`, where the public address was asked, or `place`, where the files were read back.
  package var by = "web"
  /// The public address, or the place.
  package var address = ""
  package var asked = 0
  package var wrong: [Wrong] = []
  /// What is good to know and no fault.
  package var notes: [String] = []

  package var isFine: Bool { wrong.isEmpty }
}
