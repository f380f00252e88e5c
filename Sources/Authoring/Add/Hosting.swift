package import Diagnostics
internal import Disk
internal import FrontMatter
internal import SiteAssembly
internal import StarterFiles

/// A place where a journal can be published, with the file that the place wants.
package enum Hosting: String, CaseIterable, Sendable {
  case github, gitlab, nginx, apache, caddy

  package var title: String {
    switch self {
    case .github: "GitHub Pages: GitHub builds the site each time you push a change"
    case .gitlab: "GitLab Pages: the same on GitLab"
    case .nginx: "your own web server with nginx"
    case .apache: "your own web server with Apache, or shared hosting that uses it"
    case .caddy: "your own web server with Caddy"
    }
  }

  /// The file's place in a journal.
  package var path: String {
    switch self {
    case .github: ".github/workflows/daybook.yml"
    case .gitlab: ".gitlab-ci.yml"
    case .nginx: "hosting/nginx.conf"
    case .apache: "hosting/apache.conf"
    case .caddy: "hosting/Caddyfile"
    }
  }

  private var starterPath: String {
    switch self {
    case .github: "github.yml"
    case .gitlab: "gitlab.yml"
    case .nginx: "nginx.conf"
    case .apache: "apache.conf"
    case .caddy: "caddy.conf"
    }
  }

  /// Whether the host builds the site itself, from the journal's texts.
  package var buildsTheSite: Bool { self == .github || self == .gitlab }

  /// The policy under which every page works; `docs/content/pages/themes.md` explains it.
  package static let contentSecurityPolicy =
    "default-src 'self'; style-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"

  /// Copies the file into a journal, with the address that the journal's settings say.
  ///
  /// - Returns: whether it was copied: not when the journal has it already, word for word.
  /// - Throws: a folder that isn't a journal, wrong settings, a different file with that name, an error of the disk.
  package func add(to folder: String) throws(Problems) -> Bool {
    let journal = try JournalFolder.opened(folder)
    let (settings, found) = parseSettings(try journal.readSettings())
    try Problems(found).throwIfErrors()
    do throws(Diagnostic) {
      let old = OldAddressRules(in: journal)
      return try journal.add(bytes(for: settings.url?.value, old: old), as: path) == .added
    } catch {
      throw Problems([error])
    }
  }

  /// The file for a site at that address, or for an invented one.
  func bytes(for url: String?, old: OldAddressRules = OldAddressRules()) -> [UInt8] {
    let parts = (url ?? "https://journal.example.org/").split(separator: "/").dropFirst()
    let host = parts.first.map { $0.prefix { $0 != ":" } } ?? ""
    let path = parts.dropFirst().reduce("/") { $0 + $1 + "/" }
    let values = [
      "@host@": String(host), "@path@": path, "@policy@": Self.contentSecurityPolicy,
      "@oldtables@": old.tables(for: self, path: path), "@oldrules@": old.rules(for: self, path: path),
    ]
    return StarterFile.files(in: "hosting").first { $0.path == starterPath }?.filled(with: values) ?? []
  }
}
