internal import Letters

/// How a field's value is written, as far as it affects the meaning of its characters.
enum FieldRole {
  /// One text: the rest of the line is the value.
  case text
  /// A list whose items are sentences: `asks`.
  case texts
  /// A list of ids and names, also on one line: `tags`.
  case names
  /// A list of texts or mappings: `sources`.
  case entries
  /// One text, or a list of texts and mappings: `next`.
  case steps
  /// Lines `name: text` whose names are the writer's own, or one text: `items`, `dropped`.
  case mapping
  /// A list of addresses or `title: address`: `menu`, `links`.
  case pairs
  /// As YAML has it: dates, numbers, yes and no.
  case other
  /// A field whose value is passed over: its signs must not hide the other fields.
  case unknown

  /// Whether lines below the field's own line may contain text that looks like YAML.
  var hasInnerText: Bool { self != .other && self != .unknown }
}

/// The roles of the fields of one kind of file.
struct FieldRoles: Sendable {
  /// By the field's name in small letters, `_` between words.
  let roles: [String: FieldRole]
  /// Of every other field.
  var others = FieldRole.unknown

  func role(of name: ArraySlice<UInt8>) -> FieldRole { roles[normalizedName(name)] ?? others }

  /// Whether an item that starts with this name and a colon is a mapping and not a sentence.
  func isInnerName(_ name: ArraySlice<UInt8>, of role: FieldRole) -> Bool {
    Self.innerRoles(of: role)[normalizedName(name)] != nil
  }

  func isInnerText(_ name: ArraySlice<UInt8>, of role: FieldRole) -> Bool {
    Self.innerRoles(of: role)[normalizedName(name)] == .text
  }

  private static func innerRoles(of role: FieldRole) -> [String: FieldRole] {
    switch role {
    case .steps: stepRoles
    case .mapping: mappingRoles
    default: innerRoles
    }
  }

  private static let stepRoles: [String: FieldRole] = ["text": .text, "by": .other, "goal": .text, "to": .text]

  /// The names inside an item of a list: of a framework's items, a goal's checks.
  private static let mappingRoles: [String: FieldRole] = [
    "date": .other, "day": .other, "note": .text, "text": .text,
  ]

  /// The names inside `{title, author, url, …}` of sources, series, menus, links, images and foreign authors.
  private static let innerRoles: [String: FieldRole] = [
    "title": .text, "author": .text, "name": .text, "kind": .text, "locator": .text, "publisher": .text,
    "url": .other, "link": .other, "year": .other, "part": .other, "id": .other, "path": .other, "alt": .text,
    "sizes": .text,
  ]
}

/// A field's name in small letters, `_` for `-`, so that `Featured-Image` is `featured_image`.
///
/// - Parameter bytes: UTF-8; letters other than ASCII's stay as they are.
func normalizedName(_ bytes: some Collection<UInt8>) -> String {
  String(unsafeUninitializedCapacity: bytes.count) { name in
    var count = 0
    for byte in bytes {
      name[count] = byte == .hyphen ? UInt8(ascii: "_") : byte.lowered
      count += 1
    }
    return count
  }
}
