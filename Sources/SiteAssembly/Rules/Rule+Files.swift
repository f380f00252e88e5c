internal import Diagnostics

// Files and folders, and what commands do with them.
extension Rule {
  static let files: [Rule] = [
    Rule(
      "not-markdown", .warning,
      "Only Markdown files become pages, whatever their ending: .md, .markdown, .mkd, .text and so on.",
      ("posts/fog.docx", "posts/2026-03-02-fog.md")),
    Rule(
      "code-in-markdown", .warning,
      "The file may hold code or components that another program runs. Daybook reads its Markdown and runs nothing.",
      ("posts/fog.mdx", "posts/fog.md")),
    Rule(
      "hidden-file", .warning, "A name that begins with a dot hides a file from you and from Daybook.",
      ("posts/.md", "posts/2026-03-02-fog.md")),
    Rule(
      "copied-file", .warning,
      "A cloud folder, a browser or a person made a copy of a file. Both are read, so readers may find a text twice, or one that you took back.",
      ("posts/fog (1).md", "")),
    Rule(
      "near-folder", .warning, "The folder's name is nearly one that Daybook knows.", ("content/tag/", "content/tags/")),
    Rule(
      "section-page", .warning,
      "A file '_index.md' is another program's page of a folder; Daybook makes its own.",
      ("posts/_index.md", "pages/about.md")),
    Rule("folder-not-post", .error, "A folder's name ends as a text's.", ("posts/fog.md/", "posts/fog/index.md")),
    Rule("folder-not-file", .error, "A folder stands where a file belongs."),
    Rule("file-not-folder", .error, "A file stands where a folder belongs.", ("content (a file)", "content/posts/")),
    Rule(
      "no-content", .error,
      "The journal's texts are not there, so the build would leave an empty site. Often a drive or a cloud folder is not connected."
    ),
    Rule(
      "not-downloaded", .error,
      "The file is only in iCloud, which has left a note in its place; without it the site would lose a page or a picture."
    ),
    Rule("file-not-found", .error, "The file is not there."),
    Rule("not-a-file", .error, "Something that is neither text nor picture lies in the journal: a device, a pipe."),
    Rule(
      "unreadable-file", .error,
      "The file cannot be read. Often it belongs to somebody else, or a cloud folder has not fetched it yet."),
    Rule("unreadable-folder", .error, "The folder cannot be read."),
    Rule("file-too-large", .error, "The file is too large to be a text."),
    Rule("journal-folder", .error, "The journal's folder cannot be opened."),
    Rule("name-not-utf8", .error, "The file's name is in an old encoding, and web addresses could not say it."),
    Rule("impossible-path", .error, "This cannot be the place of a file.", ("../secret.md", "content/posts/fog.md")),
    Rule("broken-file-link", .error, "A symbolic link leads nowhere.", ("", "Put the file itself there.")),
    Rule(
      "link-leaves-journal", .error, "A symbolic link leads out of the journal's folder.",
      ("", "Put the file itself there.")),
    Rule(
      "link-to-folder", .error, "A symbolic link leads to a folder; those are not followed.",
      ("", "Put the folder itself there.")),
    Rule(
      "link-to-unread", .error, "A symbolic link leads to something that is never read, such as the folder 'private'."),
    Rule("invalid-utf8", .error, "The file is not saved as UTF-8.", ("", "In your editor: Save as, encoding UTF-8.")),
    Rule(
      "invalid-utf16", .error, "The file says that it is UTF-16, and is not.",
      ("", "In your editor: Save as, encoding UTF-8.")),
    Rule(
      "utf-32", .error, "The file is in an encoding that nobody uses for texts.",
      ("", "In your editor: Save as, encoding UTF-8.")),
    Rule(
      "not-utf8", .error, "Renaming would have to rewrite a file in another encoding as a whole.",
      ("", "In your editor: Save as, encoding UTF-8.")),
    Rule("nul-byte", .error, "The file holds a byte that no text has; mostly it is no text.", ("", "")),
    Rule(
      "control-character", .error, "An invisible sign stands among the fields.",
      ("", "Delete the line and write it again.")),
    Rule("output-path", .error, "This cannot be the name of the output folder.", ("--output \"\"", "--output output")),
    Rule(
      "output-refused", .error, "The output folder may hold nothing but the site.", ("--output .", "--output output")),
    Rule("output-unusable", .error, "The output folder cannot be opened or made."),
    Rule(
      "removes-pages", .error,
      "The build would take most pages, or all posts, away from the last site. If you mean it, add '--allow-removal'."),
    Rule(
      "other-journal", .error,
      "The output folder holds the site of another journal, which would be lost.",
      ("--output ../other-journal/output", "--output output")),
    Rule(
      "other-audience", .error,
      "The output folder holds a site for other readers. A site for staff in the folder that you publish would show everybody what is for staff.",
      ("--audience staff", "--audience staff --output staff-site")),
    Rule("output-locked", .error, "Another build is writing there."),
    Rule("output-waiting", .warning, "Another build is writing there; this one waits for it."),
    Rule("not-ours", .error, "A file or link stands where the site needs a folder."),
    Rule("cannot-write", .error, "A file could not be written; the old site is whole."),
    Rule("no-space", .error, "The disk is full; the old site is whole."),
    Rule(
      "cannot-finish", .error, "The new site could not be put in its place as a whole; the next build does the rest."),
    Rule("file-exists", .error, "There is another file of this name, and nothing is overwritten."),
    Rule("file-changed", .error, "The file changed while the command was at work; nothing was done."),
    Rule("thing-there", .error, "There is one of this name already."),
    Rule("name-taken", .error, "Something else is called that already; two cannot be made one by renaming."),
    Rule("same-name", .error, "It is called that already."),
    Rule("no-free-name", .error, "There are too many texts of this title.", ("", "Choose another title.")),
    Rule("cannot-reach", .error, "The name is written in a way that it cannot be changed alone."),
    Rule(
      "rename-changes-more", .error,
      "After renaming, more of the site would differ than the name; so nothing was changed."),
    Rule("journal-there", .error, "There is a journal in this folder already."),
    Rule("folder-in-use", .error, "The folder holds other files, and a journal needs one of its own."),
    Rule("no-parent", .error, "The folder into which the journal was to be put does not exist."),
  ]
}
