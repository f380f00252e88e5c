/// What a text of a folder of Markdown brings besides what every entry has. Its body is Markdown and stays as it is, links and marks
/// of its old program aside.
package struct FolderText: Sendable {
  /// Below the part of the folder that the program makes its site of.
  package var path = ""
  /// By which other texts may link to it, besides its path and its file's name.
  package var names: [String] = []
  /// Where its page was: paths with their first slash.
  package var addresses: [String] = []
  /// The lines of its front matter that an export has no place for, as they're to be written.
  package var fields: [String] = []
  /// As written: an address, or a path from the text or from the site.
  package var image: String?
  package var alternative: String?
  /// Of its old front matter, names that mean nothing here.
  package var unusedFields: [String] = []
  /// Why it can't be read: the line of the file, and what is wrong.
  package var fault: Fault?

  package struct Fault: Sendable {
    package var line: Int
    package var message: String

    package init(line: Int, message: String) { (self.line, self.message) = (line, message) }
  }

  package init() {}
}
