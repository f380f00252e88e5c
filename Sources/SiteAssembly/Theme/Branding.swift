internal import Diagnostics
internal import FrontMatter

/// A journal's look settings, checked against the journal's files and the theme.
package struct Branding: Sendable {
  /// `nil` for the theme's own.
  package var accent: AccentColors?
  /// The picture next to the title.
  package var logo: MediaUse?
  /// The address of the journal's own style sheet, which pages use after the theme's.
  package var styles: String?

  /// The style sheet made of the accent.
  package static let colorsRoute = "assets/colors.css"
  private static let usualStyles = "templates/assets/custom.css"

  /// - Parameter templates: the files in the journal's `templates/`.
  static func read(
    _ settings: Settings, media: MediaIndex, templates: [String]
  ) -> (branding: Branding, problems: [Diagnostic]) {
    var look = Branding()
    var problems: [Diagnostic] = []
    func check(_ read: (inout Branding) throws(Diagnostic) -> Void) {
      do throws(Diagnostic) { try read(&branding) } catch { problems.append(error) }
    }
    if let setting = settings.accent {
      check { look throws(Diagnostic) in look.accent = try accent(setting, besides: templates) }
    }
    if let setting = settings.logo { check { look throws(Diagnostic) in look.logo = try use(setting, in: media) } }
    check { look throws(Diagnostic) in look.styles = try styles(settings.styles, among: templates) }
    return (branding, problems)
  }

  private static func accent(
    _ setting: Located<String>, besides templates: [String]
  ) throws(Diagnostic) -> AccentColors {
    if let own = templates.first(where: { published($0) == colorsRoute }) { throw .colorsTaken(setting, by: own) }
    guard let color = SRGBColor(setting.value) else {
      throw .noColor(setting, nearest: nearest(to: setting.value, among: namedColors.keys))
    }
    let nearest = AccentColors.nearestReadable(to: color)
    guard nearest == color else { throw .paleAccent(setting, ThemeScheme.light.hardest(for: color), nearest: nearest) }
    return AccentColors(light: color)
  }

  private static func use(_ setting: Located<String>, in media: MediaIndex) throws(Diagnostic) -> MediaUse {
    let path = setting.value.hasPrefix("/") ? String(setting.value.dropFirst()) : setting.value
    let candidates = [path, "content/" + path, "content/media/" + path, media.find(named: path).first ?? path]
    guard let file = candidates.first(where: media.contains) else {
      throw .noLogo(setting, nearest: media.picture(like: path))
    }
    guard MediaIndex.isPicture(file) else { throw .logoIsNoPicture(setting) }
    return MediaUse(file: file, route: MediaIndex.route(of: file))
  }

  private static func styles(_ setting: Located<String>?, among templates: [String]) throws(Diagnostic) -> String? {
    guard let setting else { return templates.contains(usualStyles) ? published(usualStyles) : nil }
    let found = templates.filter { $0.hasSuffix(".css") }
    let candidates = [setting.value, "templates/" + setting.value, "templates/assets/" + setting.value]
    guard let file = candidates.first(where: found.contains) else {
      let names = found.map { String($0.dropFirst("templates/".count)) }
      let wanted = candidates[2].dropFirst("templates/".count)
      throw .noStyles(setting, nearest: nearest(to: String(wanted), among: names))
    }
    return published(file)
  }

  /// Everything below `templates/` that isn't a template is published below `assets/`.
  private static func published(_ file: String) -> String {
    let below = file.dropFirst("templates/".count)
    return below.hasPrefix("assets/") ? String(below) : "assets/" + below
  }
}
