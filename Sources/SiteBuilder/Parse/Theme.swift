internal import DefaultTheme
internal import Diagnostics
internal import Templates

/// The templates and assets that draw the site: the default theme's, each replaced by the journal's file of that name.
struct Theme: Sendable {
  var templates: TemplateSet
  /// Style sheets, scripts, fonts: published under `assets/`.
  var assets: [Asset]

  /// The journal's own style sheet, which pages use after the theme's: for colours and the like, so that nobody has to
  /// copy a whole style sheet to change one line.
  static let ownStyles = "assets/custom.css"

  struct Asset: Sendable {
    /// Below the site, as `assets/style.css`.
    let route: String
    let bytes: [UInt8]
  }

  /// - Parameter paths: the journal's own theme files, as `templates/post.mustache`.
  /// - Throws: templates that are not well formed, files that cannot be read.
  init(_ paths: [String], in folder: JournalFolder) throws(Problems) {
    var files: [String: (file: String, bytes: [UInt8])] = [:]
    for file in defaultThemeFiles { files[file.path] = ("templates/" + file.path, file.bytes) }
    var problems = Problems()
    for path in paths {
      do throws(Diagnostic) {
        files[String(path.dropFirst("templates/".count))] = (path, try folder.readFile(path))
      } catch {
        problems.add(error)
      }
    }
    try problems.throwIfErrors()
    var sources: [TemplateSource] = []
    assets = []
    for (name, file) in files.sorted(by: { $0.key < $1.key }) {
      if name.hasSuffix(".mustache") {
        sources.append(
          TemplateSource(name: String(name.dropLast(".mustache".count)), file: file.file, text: file.bytes))
      } else {
        assets.append(Asset(route: name.hasPrefix("assets/") ? name : "assets/" + name, bytes: file.bytes))
      }
    }
    templates = try TemplateSet(sources)
  }
}
