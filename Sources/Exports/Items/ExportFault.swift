/// Why an export can't be read.
package struct ExportFault: Error, Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    case unreadable(String)
    case xml(XMLFault)
    /// What the file is instead.
    case otherFormat(String)
    /// It is well made, and no export of that program.
    case notAnExport
    case tooManyItems
    /// In megabytes, what can be read at once.
    case tooBig(Int)
    /// A part of an archive or folder.
    case missing(String)
  }

  /// As the user gave it.
  package var file: String
  package var reason: Reason

  package init(file: String, _ reason: Reason) { (self.file, self.reason) = (file, reason) }
}
