package import Diagnostics

/// Reads `daybook.yml`. What is wrong keeps its default, so that a caller who only warns can go on.
package func parseSettings(_ bytes: [UInt8]) -> (Settings, [Diagnostic]) {
  do throws(Diagnostic) {
    var parser = SettingsParser(reader: FieldReader(try settingsDocument(bytes), file: settingsFile))
    parser.parse()
    return (parser.written.settings, parser.reader.diagnostics.sorted())
  } catch {
    return (Settings(), [error])
  }
}

/// The settings as YAML.
func settingsDocument(_ bytes: [UInt8]) throws(Diagnostic) -> YAMLDocument {
  let text = try decodeText(bytes, file: settingsFile)
  return try YAMLReader.read(
    text, range: text.indices, firstLine: 1, file: settingsFile, roles: Settings.table.roles)
}

private struct SettingsParser {
  var reader: FieldReader
  private(set) var written = WrittenSettings()

  init(reader: FieldReader) { self.reader = reader }

  mutating func parse() {
    let sorted = ClassifiedFields(&reader, table: Settings.table)
    let names = Set(sorted.own.map(\.name))
    for (field, name, node) in sorted.own { field.read(node, name, &reader, &written) }
    for (_, field, name, node) in sorted.others where !names.contains(field.name) {
      field.read(node, name, &reader, &written)
    }
    for use in sorted.privacy { refuse(use) }
    for warning in foreignFieldWarnings([(settingsFile, sorted.foreign)]) { reader.report(warning) }
    if !written.hasTitle { reader.report(.noJournalTitle(written.settings.title, file: settingsFile)) }
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
}
