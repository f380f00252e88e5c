package import Diagnostics
package import Disk
internal import FrontMatter

extension JournalFolder {
  /// The bytes of `daybook.yml`, as UTF-8.
  ///
  /// - Throws: a folder that isn't a journal, a file that can't be read.
  package func readSettings() throws(Problems) -> [UInt8] {
    do throws(Diagnostic) {
      return try decodeText(try readFile("daybook.yml"), file: "daybook.yml")
    } catch {
      throw Problems([error.code == "file-not-found" ? .noJournal(path) : error])
    }
  }
}

/// Makes sure that a folder is a journal, before a program settles down to work with it.
///
/// - Throws: a folder that can't be opened or has no `daybook.yml`. Problems inside that file don't matter here.
package func requireJournal(in folder: String) throws(Problems) {
  let opened = try JournalFolder.opened(folder)
  do throws(Diagnostic) {
    _ = try opened.readFile(settingsFile)
  } catch  where error.code == "file-not-found" {
    throw Problems([.noJournal(folder)])
  } catch {}
}
