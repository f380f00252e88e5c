internal import Diagnostics
internal import JournalModel

extension JournalFolder {
  /// The bytes of `daybook.yml`, as UTF-8.
  ///
  /// - Throws: a folder that is no journal, a file that cannot be read.
  func readSettings() throws(Problems) -> [UInt8] {
    do throws(Diagnostic) {
      return try decodeText(try readFile("daybook.yml"), file: "daybook.yml")
    } catch {
      throw Problems([error.code == "file-not-found" ? .noJournal(path) : error])
    }
  }
}
