internal import Diagnostics
internal import FrontMatter

// The wording of what is wrong with the settings of a journal's look.
extension Diagnostic {
  static func noColor(_ setting: Located<String>, nearest: String?) -> Self {
    look(
      setting, "unknown-color", "there is no color '\(setting.value)'",
      nearest.map { "did you mean '\($0)'?" } ?? "write it as '#0a5c5c', or by a name that CSS has, as 'navy'")
  }

  /// - Parameter hardest: the paper, by its name in the style sheet, on which it is hardest to read.
  static func paleAccent(
    _ setting: Located<String>, _ hardest: (paper: String, contrast: Double), nearest: SRGBColor
  ) -> Self {
    let papers = [
      "paper": "on the page", "wash": "on quiet areas", "warm-wash": "in warnings",
      "accent-wash": "on areas of the same hue",
    ]
    return look(
      setting, "pale-accent",
      "the accent '\(setting.value)' is too pale to read \(papers[hardest.paper] ?? "on the page"): its contrast there is "
        + "\(oneDecimal(hardest.contrast)) : 1, and words need 4.5 : 1",
      "the nearest color that can be read is '\(nearest)'")
  }

  static func colorsTaken(_ setting: Located<String>, by file: String) -> Self {
    look(
      setting, "colors-taken", "'\(file)' stands where the style sheet of the accent goes",
      "give that file another name")
  }

  static func noLogo(_ setting: Located<String>, nearest: String?) -> Self {
    look(
      setting, "missing-image", "there is no picture '\(setting.value)' for the logo",
      nearest.map { "did you mean '\($0)'?" } ?? "put it into content/media, and write its name: logo: logo.png")
  }

  static func logoIsNoPicture(_ setting: Located<String>) -> Self {
    look(
      setting, "no-picture", "the logo '\(setting.value)' is no picture",
      "name a file that ends in .svg, .png, .jpg, .webp or .gif")
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
