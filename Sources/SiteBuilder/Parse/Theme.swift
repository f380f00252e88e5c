internal import DefaultTheme
internal import Diagnostics
internal import Templates

/// The templates and assets that draw the site: the default theme's, each replaced by the journal's file of that name.
struct Theme: Sendable {
  var templates: TemplateSet
  /// Style sheets, scripts, fonts: published under `assets/`.
  var assets: [Asset]
  let words: SiteWords
  /// What the journal's settings change.
  let look: Look
  /// `nil` when pages ask for all their styles before they show anything.
  let firstScreen: FirstScreen?

  static let stylesRoute = "assets/style.css"
  private static let squeezedRoutes: Set = [stylesRoute, SiteSearch.styles]

  struct Asset: Sendable {
    /// Below the site, as `assets/style.css`.
    let route: String
    let bytes: [UInt8]
    /// What it is made from, as messages say it.
    let source: String
  }

  /// - Parameters:
  ///   - paths: the journal's own theme files, as `templates/post.mustache`.
  ///   - folder: `nil` for the default theme alone.
  /// - Throws: templates that are not well formed, files that cannot be read.
  init(_ paths: [String], words: SiteWords, look: Look, in folder: JournalFolder?) throws(Problems) {
    var files: [String: (file: String, bytes: [UInt8])] = [:]
    for file in defaultThemeFiles where !file.path.hasPrefix(SiteWords.folder) {
      files[file.path] = ("templates/" + file.path, file.bytes)
    }
    var problems = Problems()
    for path in paths where !path.hasPrefix("templates/" + SiteWords.folder) {
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
    self.look = look
    for (name, file) in files.sorted(by: { $0.key < $1.key }) {
      if name.hasSuffix(".mustache") {
        sources.append(
          TemplateSource(name: String(name.dropLast(".mustache".count)), file: file.file, text: file.bytes))
      } else {
        let route = name.hasPrefix("assets/") ? name : "assets/" + name
        let bytes = Self.squeezedRoutes.contains(route) ? squeezed(styles: file.bytes) : file.bytes
        assets.append(Asset(route: route, bytes: bytes, source: file.file))
      }
    }
    let colors = Array(look.accent?.styleSheet.utf8 ?? "".utf8)
    if look.accent != nil {
      assets.append(Asset(route: Look.colorsRoute, bytes: colors, source: "the setting 'accent'"))
    }
    firstScreen = FirstScreen(
      theme: files[Self.stylesRoute]?.bytes ?? [], colors: colors,
      own: assets.first { $0.route == look.styles }?.bytes ?? [])
    templates = try TemplateSet(sources)
  }
}
