/// One entry of an export, whatever program wrote it. Passwords, mail addresses and account data aren't in it: they are never read.
package struct ExportItem: Sendable {
  package enum Kind: Hashable, Sendable {
    case post, page, attachment
    /// By the program's own name: `nav_menu_item`, `revision`.
    case other(String)
  }

  package var kind = Kind.other("")
  /// The program's word: `publish`, `draft`, `pending`, `future`, `private`, `trash`, `inherit`.
  package var status = ""
  package var hasPassword = false
  /// Which file of the import it is from, and the line in it where it begins.
  package var file = 0
  package var line = 0
  /// The program's number for it; `nil` when it says none.
  package var id: Int?
  package var parent = 0
  /// HTML.
  package var title = ""
  package var link = ""
  package var guid = ""
  /// Percent-encoded where the program does so.
  package var slug = ""
  /// By the clock of the site and by UTC: `2013-01-16 07:08:31`, `0000-00-00 00:00:00` for none.
  package var date = ""
  package var dateUTC = ""
  package var modified = ""
  package var published = ""
  /// The name of an account: only to look up who it is.
  package var account = ""
  /// Who wrote it by the name that readers saw, where the program says no account.
  package var person = ""
  package var terms: [Term] = []
  /// Whether blank lines part the paragraphs of the body, as in WordPress' older texts.
  package var isClassic = false
  /// HTML, or what the program makes HTML of.
  package var body: [UInt8] = []
  package var excerpt: [UInt8] = []
  package var attachmentURL = ""
  package var meta = Meta()
  package var comments: [ExportComment] = []
  /// Names of further fields that nothing is made of, which are counted.
  package var unusedFields = 0
  /// Whether a text of it is too long to be read.
  package var isTooLong = false
  /// Of a text of a folder of Markdown.
  package var folderText: FolderText?

  package struct Term: Hashable, Sendable {
    package var domain: String
    package var slug: String
    package var name: String

    package init(domain: String, slug: String, name: String) {
      (self.domain, self.slug, self.name) = (domain, slug, name)
    }
  }

  /// The few further fields that mean something for a text.
  package struct Meta: Sendable {
    /// Below the folder of uploads.
    package var file = ""
    package var alternative = ""
    package var thumbnail: Int?
    package var oldSlugs: [String] = []
    /// JSON: the notes of a text made of blocks.
    package var footnotes = ""
  }

  package init() {}
}
