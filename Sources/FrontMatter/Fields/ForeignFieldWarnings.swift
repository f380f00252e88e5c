package import Diagnostics

/// The warnings for all fields of a journal that are not ours: a field that other programs have, or that is like none
/// of ours, once for the whole journal with its first place; a field that is nearly one of ours at each of its places.
///
/// - Parameter uses: each file's path with its `foreign` fields, in any order.
/// - Cost: one look-up for each use, one search for a near miss for each name.
package func foreignFieldWarnings(_ uses: [(path: String, fields: [ForeignField])]) -> [Diagnostic] {
  var groups: [ForeignFieldKey: ForeignFieldUses] = [:]
  for (path, fields) in uses {
    for field in fields {
      let key = ForeignFieldKey(
        subject: field.subject, name: normalizedName(field.name.utf8), meaning: field.meaning)
      groups[key, default: ForeignFieldUses(field: field)].add(field, in: path)
    }
  }
  return groups.values.flatMap(\.warnings).sorted()
}

private struct ForeignFieldKey: Hashable {
  var subject: FileKind
  var name: String
  /// Of fields about privacy it depends on the value.
  var meaning: ForeignField.Meaning
}

private struct ForeignFieldUses {
  var field: ForeignField
  var places: [(path: String, position: Position, length: Int)] = []

  init(field: ForeignField) { self.field = field }

  mutating func add(_ field: ForeignField, in path: String) {
    places.append((path, field.position, field.length))
  }

  var warnings: [Diagnostic] {
    guard let first = places.min(by: { ($0.path, $0.position) < ($1.path, $1.position) }) else { return [] }
    if field.meaning == .unknown, let near = nearest(to: field.name, among: field.subject.knownNames) {
      return places.map {
        .unknownField(field.name, nearest: near, file: $0.path, at: $0.position, length: $0.length)
      }
    }
    let files = places.count
    switch field.meaning {
    case .readAs(let name):
      return [
        .foreignField(
          field.name, readAs: name, files: files, file: first.path, at: first.position, length: first.length)
      ]
    case .ignored:
      return [.ignoredField(field.name, files: files, file: first.path, at: first.position, length: first.length)]
    case .unclear(let value):
      return [
        .unclearPrivacy(
          field.name, value, files: files, file: first.path, at: first.position, length: first.length)
      ]
    case .privatePlace: return [.privatePlace(field.name, files: files, file: first.path)]
    case .closing:
      return [.closingDay(field.name, files: files, file: first.path, at: first.position, length: first.length)]
    case .unknown:
      return [
        .unknownField(field.name, files: files, file: first.path, at: first.position, length: first.length)
      ]
    }
  }
}
