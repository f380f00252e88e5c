package import Diagnostics
package import Letters

/// Something in a text that its writer should know.
package struct BodyProblem: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// HTML tags were left out; their words stay.
    case rawHTML(tags: Int)
    /// An address that would run a program or read a file.
    case dangerousLink(scheme: String)
    /// A picture without words for those who don't see it: `![](a.jpg)`.
    case untoldPicture(path: String)
    /// The same as `![[a.jpg]]`.
    case untoldEmbed(path: String)
    /// A mark of another program's, which stays as it is written.
    case shortcode(String)
    /// Words and an address that CommonMark does not read as a link.
    case mistypedLink(MistypedLink.Mistake, isPicture: Bool, words: String, address: String)
    case strayMark(StrayMark)
    /// Text that may be a list but isn't one: the line to write, and whether several such lines run together on the page.
    case pastedList(item: String, runsTogether: Bool)
    /// Lines with tabs between words: the first as a table's row.
    case pastedTable(row: String, columns: Int)
    /// A picture or link that only the writer's own computer knows.
    case localFile(String, name: String, isPicture: Bool)
    /// `[[…]]` that isn't a link: `text` is as written, cut if it's long.
    case strayBrackets(text: String, StrayBrackets)
    /// An id that the author gives to a second heading or paragraph, and the one that it gets.
    case repeatedID(String, other: String)
    /// A callout of a kind that there is not; it is drawn as a note.
    case unknownCallout(String, nearest: String?)
    /// `:::note` that nothing ends.
    case openCallout
    /// A table's row with more cells than its head.
    case longRow(cells: Int, head: Int)
    /// The signs of an author's comment.
    case comment(CommentMarks.Problem)
    case missingFootnote(label: String)
    case unusedFootnote(label: String)
    /// A second text for the same footnote.
    case repeatedFootnote(label: String, firstLine: Int)
  }

  package var kind: Kind
  package var position: Position
  /// In bytes of the source line.
  package var length: Int
}
