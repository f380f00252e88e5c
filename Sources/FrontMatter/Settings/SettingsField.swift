/// The fields of `daybook.yml`; the raw values are their names.
enum SettingsField: String, CaseIterable, Sendable {
  case title, url, id, language, timezone, author, description, menu, limits, links, mistakes, audience, footer,
    license,
    vision, plan
  case accent, logo, styles, images, search, check, publish
  case cleanLinks = "clean_links"
  case schoolYear = "school_year"

  var role: FieldRole {
    switch self {
    case .title, .author, .description, .footer, .license, .vision, .accent, .logo, .styles: .text
    case .menu, .schoolYear, .images, .check, .publish: .pairs
    case .url, .id, .language, .timezone, .limits, .links, .mistakes, .audience, .cleanLinks, .plan, .search: .other
    }
  }

  /// Names that other programs' settings have for the same.
  static let foreign: [String: SettingsField] = [
    "baseurl": .url, "base_url": .url, "site_url": .url, "address": .url, "lang": .language, "locale": .language,
    "languagecode": .language, "time_zone": .timezone, "tz": .timezone, "copyright": .license, "name": .title,
    "summary": .description, "tagline": .description,
  ]
}
