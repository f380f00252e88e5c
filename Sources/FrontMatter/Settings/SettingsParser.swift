package import Diagnostics

/// The name of the settings' file, as messages show it.
package let settingsFile = "daybook.yml"

/// Reads `daybook.yml`. What is wrong keeps its default, so that a caller who only warns can go on.
package func parseSettings(_ bytes: [UInt8]) -> (Settings, [Diagnostic]) {
  do throws(Diagnostic) {
    var parser = SettingsParser(reader: FieldReader(try settingsDocument(bytes), file: settingsFile))
    parser.parse()
    return (parser.settings, parser.reader.diagnostics.sorted())
  } catch {
    return (Settings(), [error])
  }
}

/// The settings as YAML.
func settingsDocument(_ bytes: [UInt8]) throws(Diagnostic) -> YAMLDocument {
  let text = try decodeText(bytes, file: settingsFile)
  return try YAMLReader.read(
    text, range: text.indices, firstLine: 1, file: settingsFile, roles: SettingsParser.roles)
}

private struct SettingsParser {
  var reader: FieldReader
  var settings = Settings()
  private var hasTitle = false

  static let table: [String: FieldMeaning<SettingsField>] = {
    var table: [String: FieldMeaning<SettingsField>] = [:]
    for (name, field) in SettingsField.foreign { table[name] = .foreign(.same, field) }
    for field in SettingsField.allCases { table[field.rawValue] = .own(field) }
    return table
  }()

  static let roles = FieldRoles(roles: table.compactMapValues { $0.plainField?.role })

  init(reader: FieldReader) { self.reader = reader }

  mutating func parse() {
    let sorted = ClassifiedFields(&reader, table: Self.table, subject: .settings, nameOf: \.rawValue)
    let names = Set(sorted.own.map(\.field))
    for (field, name, node) in sorted.own { read(field, name, node) }
    for (_, field, name, node) in sorted.others where !names.contains(field) { read(field, name, node) }
    for use in sorted.privacy { refuse(use) }
    for warning in foreignFieldWarnings([(settingsFile, sorted.foreign)]) { reader.report(warning) }
    if !hasTitle { reader.report(.noJournalTitle(settings.title, file: settingsFile)) }
  }

  /// Here, a request for privacy would apply to the whole journal or to nothing: an error is better than a guess.
  private mutating func refuse(_ use: PrivacyUse) {
    switch use.sense {
    case .hides, .drafts, .shows, .publishes, .readers, .status, .password, .blank: break
    case .shares, .robots, .sitemap, .rendering, .opens, .closes: return
    }
    guard reader.request(use.node, use.sense) != .none else { return }
    let place = reader.document.nodes[use.key]
    reader.report(
      .privacyInSettings(use.name, file: settingsFile, at: place.position, length: place.length))
  }

  private mutating func read(_ field: SettingsField, _ name: String, _ node: Int) {
    switch field {
    case .title: readTitle(node, name)
    case .url: settings.url = siteAddress(node, name)
    case .id: settings.id = siteAddress(node, name)
    case .language:
      settings.languageSetting = reader.language(node, name)
      settings.language = settings.languageSetting?.value ?? settings.language
    case .timezone: settings.timezone = reader.text(node, name) ?? settings.timezone
    case .author: settings.author = reader.text(node, name)
    case .description: settings.description = reader.text(node, name)?.value
    case .menu: settings.menu = reader.links(node, name).filter { reader.isMenuTarget($0.target, name) }
    case .limits: readLimits(node, name)
    case .links: settings.linkSetting = reader.choice(node, name)?.value
    case .mistakes: settings.mistakes = reader.choice(node, name)?.value ?? settings.mistakes
    case .audience: settings.audience = reader.choice(node, name)?.value ?? settings.audience
    case .footer: settings.footer = reader.text(node, name)?.value
    case .license: settings.license = reader.text(node, name)?.value
    case .accent: settings.accent = reader.text(node, name)
    case .logo: settings.logo = reader.text(node, name)
    case .styles: settings.styles = reader.text(node, name)
    case .vision: settings.vision = reader.text(node, name)?.value
    case .plan: settings.plan = reader.choice(node, name)?.value ?? settings.plan
    case .cleanLinks: settings.cleanLinks = reader.flag(node, name) ?? settings.cleanLinks
    case .images: settings.images = reader.images(node, name)
    case .search: settings.hasSearch = reader.flag(node, name) ?? settings.hasSearch
    case .check: readSeverities(node, name)
    case .publish: settings.publish = reader.publish(node, name)
    case .schoolYear: settings.schoolYear = reader.schoolYear(node, name) ?? settings.schoolYear
    }
  }

  private mutating func readTitle(_ node: Int, _ name: String) {
    guard let title = reader.text(node, name) else { return }
    settings.title = title.value
    hasTitle = true
  }

  private mutating func readLimits(_ node: Int, _ name: String) {
    guard reader.document.nodes[node].kind == .mapping else {
      if !reader.document.isAbsent(node) {
        reader.reportType(name, expected: "'posts_per_page', 'feed', and 'latest', each with a number", node)
      }
      return
    }
    for pair in reader.pairs(of: node) {
      let number = 1...1000
      switch pair.name {
      case "posts_per_page":
        settings.limits.postsPerPage = reader.integer(pair.value, pair.name, in: number) ?? settings.limits.postsPerPage
      case "feed": settings.limits.feed = reader.integer(pair.value, pair.name, in: number) ?? settings.limits.feed
      case "latest":
        settings.limits.latest = reader.integer(pair.value, pair.name, in: number) ?? settings.limits.latest
      default: reader.reportInnerName(pair.key, of: name, known: ["posts_per_page", "feed", "latest"])
      }
    }
  }

  /// `{code: off|warning|error}`; which codes there are is for the builder to say.
  private mutating func readSeverities(_ node: Int, _ name: String) {
    guard reader.document.nodes[node].kind == .mapping else {
      if !reader.document.isAbsent(node) {
        reader.reportType(name, expected: "a rule's code, a colon, and 'off', 'warning', or 'error'", node)
      }
      return
    }
    for pair in reader.pairs(of: node) {
      guard let severity: Located<RuleSeverity> = reader.choice(pair.value, pair.name) else { continue }
      settings.severities.append(
        .init(code: reader.located(reader.document.string(of: pair.key), pair.key), severity: severity.value))
    }
  }

  /// The journal's address with one slash at its end.
  private mutating func siteAddress(_ node: Int, _ name: String) -> Located<String>? {
    guard var address = reader.text(node, name) else { return nil }
    guard let normalized = normalizedSiteAddress(address.value) else {
      reader.report(
        .badSiteAddress(address.value, file: settingsFile, at: address.position, length: address.length))
      return nil
    }
    address.value = normalized
    return address
  }
}
