internal import Diagnostics
internal import FrontMatter

// The wording of what is wrong with the settings of a journal's look.
extension Diagnostic {
  static func noColor(_ setting: Located<String>, nearest: String?) -> Self {
    look(
      setting, "unknown-color", "there is no color '\(setting.value)'",
      nearest.map { "did you mean '\($0)'?" } ?? "use a value like '#0a5c5c' or a CSS color name like 'navy'")
  }

  /// - Parameter hardest: the paper, by its name in the style sheet, on which it is hardest to read.
  static func paleAccent(
    _ setting: Located<String>, _ hardest: (paper: String, contrast: Double), nearest: SRGBColor
  ) -> Self {
    let papers = [
      "paper": "on the page", "wash": "on shaded areas", "warm-wash": "in warnings",
      "accent-wash": "on areas tinted with it",
    ]
    return look(
      setting, "pale-accent",
      "the accent color '\(setting.value)' is too pale to read \(papers[hardest.paper] ?? "on the page"): its contrast there is "
        + "\(oneDecimal(hardest.contrast)) : 1, but text needs 4.5 : 1",
      "the nearest readable color is '\(nearest)'")
  }

  static func colorsTaken(_ setting: Located<String>, by file: String) -> Self {
    look(
      setting, "colors-taken", "'\(file)' is where the accent color's style sheet goes",
      "rename that file")
  }

  static func noLogo(_ setting: Located<String>, nearest: String?) -> Self {
    look(
      setting, "missing-image", "there is no picture '\(setting.value)' for the logo",
      nearest.map { "did you mean '\($0)'?" } ?? "put it in content/media, and write its name: logo: logo.png")
  }

  static func logoIsNoPicture(_ setting: Located<String>) -> Self {
    look(
      setting, "no-picture", "the logo '\(setting.value)' isn't a picture",
      "use a file that ends in .svg, .png, .jpg, .webp, or .gif")
  }

  static func noStyles(_ setting: Located<String>, nearest: String?) -> Self {
    look(
      setting, "missing-styles", "there is no style sheet '\(setting.value)' in 'templates/assets'",
      nearest.map { "did you mean '\($0)'?" } ?? "put it there, and write its name: styles: school.css")
  }

  private static func look(_ setting: Located<String>, _ code: String, _ message: String, _ hint: String) -> Self {
    Diagnostic(
      .error, code, file: settingsFile, at: setting.position, length: setting.length, message: message, hint: hint)
  }

  /// Cut, not rounded: 4.49 must not be shown as 4.5.
  private static func oneDecimal(_ number: Double) -> String {
    let tenths = Int(number * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }
}
