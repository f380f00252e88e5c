/// A comment as readers saw it: the address and the account of who wrote it are never read.
package struct ExportComment: Sendable {
  package enum Kind: Sendable {
    case comment
    /// A note of another program: a pingback or trackback.
    case ping
  }

  package enum State: Sendable {
    case approved, waiting, spam, trash
  }

  package var id = 0
  package var parent = 0
  package var kind = Kind.comment
  package var state = State.waiting
  package var name = ""
  package var date = ""
  package var body: [UInt8] = []

  package init() {}
}
