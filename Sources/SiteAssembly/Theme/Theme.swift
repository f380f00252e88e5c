internal import DefaultTheme
package import Diagnostics
package import Disk
package import Templates

/// The templates and assets that draw the site: the default theme's, each replaced by the journal's file of that name.
package struct Theme: Sendable {
  package var templates: TemplateSet
  /// Style sheets, scripts, fonts: published under `assets/`.
  package var assets: [Asset]
  package var words: Localizations
  /// The changes that the journal's settings make.
  package var look: Look
  /// `nil` when pages ask for all their styles before they show anything.
  package let criticalStyles: CriticalStyles?

  package static let stylesRoute = "assets/style.css"
  package static let searchStyles = "assets/search.css"
  package static let searchScript = "assets/search.js"
  /// What only the page for searching needs.
  package static let searchAssets = [searchScript, searchStyles]
  private static let minifiedRoutes: Set = [stylesRoute, searchStyles]

  package struct Asset: Sendable {
    /// Below the site, as `assets/style.css`.
    package let route: String
    package let bytes: [UInt8]
    /// Its source, as messages name it.
    package let source: String
  }

  /// - Parameters:
  ///   - paths: the journal's own theme files, as `templates/post.mustache`.
  ///   - folder: `nil` for the default theme alone.
  /// - Throws: templates that are not well formed, files that cannot be read.
  package init(_ paths: [String], words: Localizations, look: Branding, in folder: JournalFolder?) throws(Problems) {
    var files: [String: (file: String, bytes: [UInt8])] = [:]
    for file in defaultThemeFiles where !file.path.hasPrefix(Localizations.folder) {
      files[file.path] = ("templates/" + file.path, file.bytes)
    }
    var problems = Problems()
    for path in paths where !path.hasPrefix("templates/" + Localizations.folder) {
      do throws(Diagnostic) {
        guard let folder else { continue }
        files[String(path.dropFirst("templates/".count))] = (path, try folder.readFile(path))
      } catch {
        problems.add(error)
      }
    }
    try problems.throwIfErrors()
    var sources: [TemplateSource] = []
    assets = []
    self.words = words
    self.branding = look
    for (name, file) in files.sorted(by: { $0.key < $1.key }) {
      if name.hasSuffix(".mustache") {
        sources.append(
          TemplateSource(name: String(name.dropLast(".mustache".count)), file: file.file, text: file.bytes))
      } else {
        let route = name.hasPrefix("assets/") ? name : "assets/" + name
        let bytes = Self.minifiedRoutes.contains(route) ? minified(styles: file.bytes) : file.bytes
        assets.append(Asset(route: route, bytes: bytes, source: file.file))
      }
    }
    let colors = Array(branding.accent?.styleSheet.utf8 ?? "".utf8)
    if look.accent != nil {
      assets.append(Asset(route: Branding.colorsRoute, bytes: colors, source: "the setting 'accent'"))
    }
    criticalStyles = CriticalStyles(
      theme: files[Self.stylesRoute]?.bytes ?? [], colors: colors,
      own: assets.first { $0.route == look.styles }?.bytes ?? [])
    templates = try TemplateSet(sources)
  }
}
