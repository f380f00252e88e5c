/// How a program ended, and what it said.
package struct ProgramEnd: Sendable {
  package enum Cut: Sendable { case byTime, byPerson }

  /// A program that was ended by a signal has 128 and more.
  package let status: Int32
  /// Why it was ended; `nil` when it ended by itself.
  package let cut: Cut?
  package let output: [UInt8]
  package let errors: [UInt8]

  package var isFine: Bool { status == 0 && cut == nil }
  package var text: String { String(decoding: output, as: UTF8.self) }
  package var complaint: String { String(decoding: errors, as: UTF8.self) }
}
