internal import Diagnostics

/// The settings as a file gives them.
struct WrittenSettings: Sendable {
  var settings = Settings()
  var hasTitle = false
}

extension Settings {
  static let table = FieldTable<WrittenSettings>(
    of: .settings, rows, foreign: ForeignNames.named(foreign), asksForPrivacy: false)

  // Each reads a node, under a name, by a reader, to its place in the settings.
  private static let rows: [Field<WrittenSettings>] = [
    Field("title", .text) { node, name, reader, written in
      guard let title = reader.text(node, name) else { return }
      (written.settings.title, written.hasTitle) = (title.value, true)
    },
    Field("url", .other) { $3.settings.url = $2.siteAddress($0, $1) },
    Field("id", .other) { $3.settings.id = $2.siteAddress($0, $1) },
    Field("language", .other) { node, name, reader, written in
      guard let language = reader.language(node, name) else { return }
      (written.settings.languageSetting, written.settings.language) = (language, language.value)
    },
    Field("timezone", .other) { $3.settings.timezone = $2.text($0, $1) ?? $3.settings.timezone },
    Field("author", .text) { $3.settings.author = $2.text($0, $1) },
    Field("description", .text) { $3.settings.description = $2.text($0, $1)?.value },
    Field("menu", .pairs) { node, name, reader, written in
      let links = reader.links(node, name)
      written.settings.menu = links.filter { reader.isMenuTarget($0.target, name) }
    },
    Field("limits", .other) { $2.readLimits($0, $1, into: &$3.settings.limits) },
    Field("links", .other) { $3.settings.linkSetting = $2.choice($0, $1)?.value },
    Field("mistakes", .other) { $3.settings.mistakes = $2.choice($0, $1)?.value ?? $3.settings.mistakes },
    Field("audience", .other) { $3.settings.audience = $2.choice($0, $1)?.value ?? $3.settings.audience },
    Field("footer", .text) { $3.settings.footer = $2.text($0, $1)?.value },
    Field("license", .text) { $3.settings.license = $2.text($0, $1)?.value },
    Field("vision", .text) { $3.settings.vision = $2.text($0, $1)?.value },
    Field("plan", .other) { $3.settings.plan = $2.choice($0, $1)?.value ?? $3.settings.plan },
    Field("accent", .text) { $3.settings.accent = $2.text($0, $1) },
    Field("logo", .text) { $3.settings.logo = $2.text($0, $1) },
    Field("styles", .text) { $3.settings.styles = $2.text($0, $1) },
    Field("images", .pairs) { $3.settings.images = $2.images($0, $1) },
    Field("search", .other) { $3.settings.hasSearch = $2.flag($0, $1) ?? $3.settings.hasSearch },
    Field("check", .pairs) { $3.settings.severities += $2.severities($0, $1) },
    Field("publish", .pairs) { $3.settings.publish = $2.publish($0, $1) },
    Field("clean_links", .other) { $3.settings.cleanLinks = $2.flag($0, $1) ?? $3.settings.cleanLinks },
    Field("school_year", .pairs) { $3.settings.schoolYear = $2.schoolYear($0, $1) ?? $3.settings.schoolYear },
  ]

  /// Names that other programs' settings have for the same.
  private static let foreign = [
    "baseurl": "url", "base_url": "url", "site_url": "url", "address": "url", "lang": "language", "locale": "language",
    "languagecode": "language", "time_zone": "timezone", "tz": "timezone", "copyright": "license", "name": "title",
    "summary": "description", "tagline": "description",
  ]
}

extension Field<WrittenSettings> {
  /// A setting. There's one file of settings, so two are never merged or compared.
  fileprivate convenience init(_ name: String, _ role: FieldRole, read: @escaping Reading) {
    self.init(name, role, read: read, merge: { _, _ in }, isSame: { _, _ in true })
  }
}

extension FieldReader {
  fileprivate mutating func readLimits(_ node: Int, _ name: String, into limits: inout Settings.Limits) {
    guard document.nodes[node].kind == .mapping else {
      if !document.isAbsent(node) {
        reportType(name, expected: "'posts_per_page', 'feed', and 'latest', each with a number", node)
      }
      return
    }
    for pair in pairs(of: node) {
      let number = 1...1000
      switch pair.name {
      case "posts_per_page":
        limits.postsPerPage = integer(pair.value, pair.name, in: number) ?? limits.postsPerPage
      case "feed": limits.feed = integer(pair.value, pair.name, in: number) ?? limits.feed
      case "latest":
        limits.latest = integer(pair.value, pair.name, in: number) ?? limits.latest
      default: reportInnerName(pair.key, of: name, known: ["posts_per_page", "feed", "latest"])
      }
    }
  }

  /// `{code: off|warning|error}`; which codes there are is for the builder to say.
  fileprivate mutating func severities(_ node: Int, _ name: String) -> [RuleSetting] {
    guard document.nodes[node].kind == .mapping else {
      if !document.isAbsent(node) {
        reportType(name, expected: "a rule's code, a colon, and 'off', 'warning', or 'error'", node)
      }
      return []
    }
    return pairs(of: node).compactMap { pair in
      guard let severity: Located<RuleSeverity> = choice(pair.value, pair.name) else { return nil }
      return RuleSetting(code: located(document.string(of: pair.key), pair.key), severity: severity.value)
    }
  }

  /// The journal's address with one slash at its end.
  fileprivate mutating func siteAddress(_ node: Int, _ name: String) -> Located<String>? {
    guard var address = text(node, name) else { return nil }
    guard let normalized = normalizedSiteAddress(address.value) else {
      report(
        .badSiteAddress(address.value, file: settingsFile, at: address.position, length: address.length))
      return nil
    }
    address.value = normalized
    return address
  }
}
