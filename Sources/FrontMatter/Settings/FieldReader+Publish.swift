internal import Diagnostics
internal import Letters

// The setting 'publish'.
extension FieldReader {
  private static let expected = "'to' with a place, such as 'to: /media/pat/STICK/journal'"

  /// One place, or several with names; what is wrong is reported and left out.
  mutating func publish(_ node: Int, _ field: String) -> PublishSettings {
    var settings = PublishSettings()
    if document.isAbsent(node) { return settings }
    switch document.nodes[node].kind {
    case .scalar: settings.places = places(node, field)
    case .sequence: reportType(field, expected: Self.expected, node)
    case .mapping:
      if let to = parts(of: node, field, known: ["to"])["to"] { settings.places = places(to, "to") }
    }
    return settings
  }

  private mutating func places(_ node: Int, _ field: String) -> [PublishSettings.Place] {
    guard document.nodes[node].kind == .mapping else {
      return place(node, field, named: nil).map { [$0] } ?? []
    }
    var found: [(name: String, line: Int, place: PublishSettings.Place?)] = []
    for pair in pairs(of: node) {
      let key = document.nodes[pair.key]
      if let first = found.first(where: { $0.name == pair.name }) {
        report(.duplicateField(pair.name, firstLine: first.line, file: file, at: key.position, length: key.length))
      } else if !Self.isPlaceName(pair.name) {
        report(.badPlaceName(pair.name, file: file, at: key.position, length: key.length))
      } else {
        found.append((pair.name, key.position.line, place(pair.value, pair.name, named: pair.name)))
      }
    }
    return found.compactMap(\.place)
  }

  private mutating func place(_ node: Int, _ field: String, named name: String?) -> PublishSettings.Place? {
    guard let bytes = scalar(node, field, expected: "a place, such as /media/pat/STICK/journal"), !bytes.isEmpty
    else { return nil }
    let address = located(String(decoding: bytes, as: UTF8.self), node)
    do throws(PlaceAddress.Fault) {
      return .init(name: name, address: address, target: try PlaceAddress(address.value))
    } catch {
      report(.badPlace(error, file: file, at: address.position, length: address.length))
      return nil
    }
  }

  /// Names are words on the command line and parts of file names.
  private static func isPlaceName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 40 && name.utf8.first != .hyphen && name.utf8.allSatisfy(\.isNameByte)
  }
}
