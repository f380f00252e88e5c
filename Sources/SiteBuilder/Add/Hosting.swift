package import Diagnostics
internal import JournalModel
internal import StarterFiles

/// A place where a journal can be published, with the file that the place wants.
package enum Hosting: String, CaseIterable, Sendable {
  case github, gitlab, nginx, apache, caddy

  package var title: String {
    switch self {
    case .github: "GitHub Pages: GitHub builds the site whenever a text changes"
    case .gitlab: "GitLab Pages: the same on GitLab"
    case .nginx: "a web server of your own with nginx"
    case .apache: "a web server of your own with Apache, or a place on one that you share"
    case .caddy: "a web server of your own with Caddy"
    }
  }

  /// Where the file lies in a journal.
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

  /// Whether the place builds the site itself, from the journal's texts.
  package var buildsTheSite: Bool { self == .github || self == .gitlab }

  /// What every page runs under with nothing blocked; `docs/content/pages/themes.md` says why it is as it is.
  package static let contentSecurityPolicy =
    "default-src 'self'; style-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"

  /// Copies the file into a journal, with the address that the journal's settings say.
  ///
  /// - Returns: whether it was copied: not when the journal has it already, word for word.
  /// - Throws: a folder that is no journal, wrong settings, a file of that name that says something else, a disk that refuses.
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
