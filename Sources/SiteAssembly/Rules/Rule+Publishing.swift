internal import Diagnostics

// Carrying a site to the place where readers find it.
extension Rule {
  static let publishing: [Rule] = [
    Rule(
      "bad-place", .error,
      "The setting 'publish' says where the site goes: a folder, a server, a storage, or a branch.",
      ("publish: {to: ftp://example.org}", "publish: {to: sftp://pat@example.org/htdocs}")),
    Rule(
      "publish-password", .error,
      "Settings are read by everyone who has the journal. Passwords and keys stay with SSH, rclone, and Git.",
      ("to: sftp://pat:secret@example.org/htdocs", "to: sftp://pat@example.org/htdocs")),
    Rule(
      "no-place", .error, "Daybook doesn't know where to publish the site.",
      ("", "publish: {to: /media/pat/STICK/journal}")),
    Rule(
      "missing-program", .error,
      "Each kind of place is reached by a program of your computer: ssh and sftp, rclone, or git. It isn't installed."),
    Rule("place-refused", .error, "The site would mix with other files: your home folder, the journal, or the system."),
    Rule("place-unusable", .error, "The folder can't be written to. Often, a drive isn't connected."),
    Rule("place-full", .error, "There's no space left. Nothing is lost: the next publish continues."),
    Rule("place-unknown", .error, "SSH makes sure that a server is the one you mean, before anything is sent to it."),
    Rule(
      "place-login", .error, "The server knows you by a key or a password, and this one isn't right or has expired."),
    Rule("place-forbidden", .error, "You may log in there, but you may not change the files."),
    Rule(
      "place-unreachable", .error,
      "The place doesn't answer. The site there works as before, and the next publish continues where this one stopped."
    ),
    Rule("place-busy", .error, "Two publishes at once would undo each other's work, so the second one waits."),
    Rule(
      "file-of-others", .error,
      "Somebody put a file there that has the name of one of the site's. Daybook replaces only what it put there."),
    Rule("not-public", .error, "A site that was built for staff or with drafts must not be published."),
    Rule(
      "outside-host", .error,
      "A page that loads a picture, font, or script from another host tells that host who reads it. Links are fine.",
      ("<img src=\"https://example.com/a.jpg\">", "![The gym](../media/a.jpg)")),
    Rule("publish-stopped", .error, "The publish ended early. The site there works, and the next publish continues."),
    Rule(
      "not-arrived", .error, "A page at the public address isn't the one that was published. Some hosts take a minute."),
    Rule("nothing-kept", .error, "Daybook keeps the last three published sites on the computer that published them."),
    Rule("no-report", .error, "Reports are kept on the computer that published."),
  ]
}
