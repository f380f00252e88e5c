/// Reads an export part by part.
package protocol ExportReader: AnyObject {
  /// - Returns: `nil` at the end.
  /// - Throws: what is wrong with the file; all that was read before has been returned by then.
  func next() throws(ExportFault) -> ExportPart?
}
