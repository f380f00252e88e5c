package import Diagnostics
internal import Disk
internal import FrontMatter
internal import SiteAssembly

/// The answers to where a site goes, and the lines of `daybook.yml` that say so.
package struct PlaceSetup {
  package enum Kind: CaseIterable, Sendable {
    case folder, ssh, rclone, git

    package var title: String {
      switch self {
      case .folder: "a folder: a network drive, a USB stick, a mounted disk"
      case .ssh: "a web server or web space with SSH or SFTP"
      case .rclone: "FTP, WebDAV, S3, or another storage, by rclone"
      case .git: "GitHub, GitLab, or Codeberg Pages: a branch of a repository"
      }
    }

    package var explanation: String {
      switch self {
      case .folder: "Write its path, such as /media/pat/STICK/journal"
      case .ssh: "Write it like sftp://pat@example.org/htdocs (/~/htdocs counts from your home folder there)"
      case .rclone:
        "Set it up once with 'rclone config'; then write its name there, a colon, and the folder, like web:htdocs"
      case .git: "Write it like git+ssh://git@github.com/oak/site.git#gh-pages"
      }
    }
  }

  private let journal: JournalFolder
  private let before: [UInt8]
  private let settings: Settings
  private var lines: [String] = []

  package init(in folder: String) throws(Problems) {
    journal = try JournalFolder.opened(folder)
    before = try journal.readSettings()
    let found: [Diagnostic]
    (settings, found) = parseSettings(before)
    try Problems(found).throwIfErrors()
    if !settings.publish.places.isEmpty { throw Problems([.placeIsSet]) }
  }

  /// The address that the settings have already.
  package var url: String? { settings.url?.value }

  /// - Returns: what is wrong with an address, in words; `nil` if it is one.
  package func fault(in address: String) -> String? {
    let (settings, problems) = parseSettings(Array("title: x\npublish: {to: \(Self.quoted(address))}\n".utf8))
    if let problem = problems.first(where: { $0.severity == .error }) {
      return problem.message + (problem.hint.map { "; \($0)" } ?? "")
    }
    return settings.publish.places.isEmpty ? "this isn't a place to publish to" : nil
  }

  package mutating func answer(address: String, url: String) {
    lines = ["", "# Where 'daybook publish' puts the site.", "publish:", "  to: \(Self.quoted(address))"]
    if self.url == nil, !url.isEmpty {
      lines += ["", "# The journal's address on the web.", "url: \(Self.quoted(url))"]
    }
  }

  /// As YAML takes it, whatever it holds.
  private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }

  /// Adds the lines at the end of the settings; nothing else in the file changes.
  package func write() throws(Problems) {
    let end: [UInt8] = before.last == UInt8(ascii: "\n") || before.isEmpty ? [] : [UInt8(ascii: "\n")]
    let after = before + end + Array((lines.joined(separator: "\n") + "\n").utf8)
    let (settings, problems) = parseSettings(after)
    try Problems(problems).throwIfErrors()
    guard !settings.publish.places.isEmpty else { throw Problems([.cannotAddPlace]) }
    do throws(Diagnostic) {
      try journal.replace([(settingsFile, before, after)], moves: [])
    } catch {
      throw Problems([error])
    }
  }
}
