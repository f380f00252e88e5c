internal import Diagnostics

// Files and folders, and what commands do with them.
extension Rule {
  static let files: [Rule] = [
    Rule(
      "not-markdown", .warning,
      "Only Markdown files become pages. Their names end in .md, .markdown, .mkd, .text, and so on.",
      ("posts/fog.docx", "posts/2026-03-02-fog.md")),
    Rule(
      "code-in-markdown", .warning,
      "The file may contain code or components for another program. Daybook reads its Markdown but runs nothing.",
      ("posts/fog.mdx", "posts/fog.md")),
    Rule(
      "hidden-file", .warning, "A name that starts with a dot hides a file from you and from Daybook.",
      ("posts/.md", "posts/2026-03-02-fog.md")),
    Rule(
      "copied-file", .warning,
      "A cloud folder, a browser, or a person copied a file. Both are read, so readers may find a text twice, or one you withdrew.",
      ("posts/fog (1).md", "")),
    Rule(
      "near-folder", .warning, "The folder's name is almost one that Daybook knows.", ("content/tag/", "content/tags/")),
    Rule(
      "section-page", .warning,
      "A file '_index.md' is how another program describes a folder; Daybook makes its own lists.",
      ("posts/_index.md", "pages/about.md")),
    Rule("folder-not-post", .error, "A folder's name ends like a text's.", ("posts/fog.md/", "posts/fog/index.md")),
    Rule("folder-not-file", .error, "This is a folder, but it should be a file."),
    Rule(
      "file-not-folder", .error, "This is a file, but it should be a folder.", ("content (a file)", "content/posts/")),
    Rule(
      "no-content", .error,
      "The journal's texts are missing, so the site would be empty. Often, a drive or a cloud folder isn't connected."
    ),
    Rule(
      "not-downloaded", .error,
      "The file is only in iCloud, which left a placeholder here. Without it, the site would lose a page or a picture."
    ),
    Rule(
      "cannot-import", .error,
      "The file isn't an export that Daybook can read, or it's damaged. Nothing was written. Export it again from the old program."
    ),
    Rule("file-not-found", .error, "The file doesn't exist."),
    Rule("not-a-file", .error, "The journal contains something that isn't a file, such as a device or a pipe."),
    Rule(
      "unreadable-file", .error,
      "The file can't be read. Often, it belongs to someone else, or a cloud folder hasn't downloaded it yet."),
    Rule("unreadable-folder", .error, "The folder can't be read."),
    Rule("file-too-large", .error, "The file is too large for a text."),
    Rule("journal-folder", .error, "The journal's folder can't be opened."),
    Rule("name-not-utf8", .error, "The file's name is in an old encoding that web addresses can't use."),
    Rule("impossible-path", .error, "A file can't be here.", ("../secret.md", "content/posts/fog.md")),
    Rule("broken-file-link", .error, "A symbolic link leads nowhere.", ("", "Put the actual file there.")),
    Rule(
      "link-leaves-journal", .error, "A symbolic link leads out of the journal's folder.",
      ("", "Put the actual file there.")),
    Rule(
      "link-to-folder", .error, "A symbolic link leads to a folder; Daybook follows links only to files.",
      ("", "Put the actual folder there.")),
    Rule(
      "link-to-unread", .error, "A symbolic link leads to something that is never read, such as the folder 'private'."),
    Rule("invalid-utf8", .error, "The file isn't saved as UTF-8.", ("", "In your editor: Save as, encoding UTF-8.")),
    Rule(
      "invalid-utf16", .error, "The file claims to be UTF-16, but it isn't.",
      ("", "In your editor: Save as, encoding UTF-8.")),
    Rule(
      "utf-32", .error, "The file is in an encoding that Daybook can't read.",
      ("", "In your editor: Save as, encoding UTF-8.")),
    Rule(
      "not-utf8", .error, "To rename this, Daybook would have to rewrite a whole file in another encoding.",
      ("", "In your editor: Save as, encoding UTF-8.")),
    Rule("nul-byte", .error, "The file contains a NUL byte, so it probably isn't text.", ("", "")),
    Rule(
      "control-character", .error, "The fields contain an invisible character.",
      ("", "Delete the line and retype it.")),
    Rule("output-path", .error, "This can't be the name of the output folder.", ("--output \"\"", "--output output")),
    Rule(
      "output-refused", .error, "The output folder must contain only the site.", ("--output .", "--output output")),
    Rule("output-unusable", .error, "The output folder can't be opened or created."),
    Rule(
      "removes-pages", .error,
      "The build would remove most of the last site's pages, or all its posts. If that's what you want, add '--allow-removal'."
    ),
    Rule(
      "other-journal", .error,
      "The output folder contains another journal's site, which would be lost.",
      ("--output ../other-journal/output", "--output output")),
    Rule(
      "other-audience", .error,
      "The output folder contains a site for other readers. If you put the staff site in the folder you publish, everyone could read it.",
      ("--audience staff", "--audience staff --output staff-site")),
    Rule("output-locked", .error, "Another build is writing there."),
    Rule("output-waiting", .warning, "Another build is writing there; this one is waiting."),
    Rule("not-ours", .error, "The site needs this place, but there's a file or link that Daybook didn't create."),
    Rule("cannot-write", .error, "A file couldn't be written; the old site is intact."),
    Rule("no-space", .error, "The disk is full; the old site is intact."),
    Rule(
      "cannot-finish", .error, "The new site couldn't be put in place completely; the next build will finish it."),
    Rule("file-exists", .error, "A different file has this name, and Daybook doesn't overwrite it."),
    Rule("file-changed", .error, "The file changed while the command was running, so nothing was done."),
    Rule("thing-there", .error, "There's already one with this name."),
    Rule("name-taken", .error, "Something else already has this name, and renaming can't merge two pages."),
    Rule("same-name", .error, "It already has this name."),
    Rule("no-free-name", .error, "Too many texts have this title.", ("", "Choose another title.")),
    Rule("cannot-reach", .error, "The name is written in a way that Daybook can't change safely."),
    Rule(
      "rename-changes-more", .error,
      "Renaming would change more of the site than the name, so nothing was changed."),
    Rule("journal-there", .error, "There's already a journal in this folder."),
    Rule("folder-in-use", .error, "The folder contains other files, but a journal needs its own folder."),
    Rule("no-parent", .error, "The folder for the new journal doesn't exist."),
  ]
}
