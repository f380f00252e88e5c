import Foundation

/// What `daybook graph --json` printed.
struct Graph: Decodable {
  struct Node: Decodable, Equatable {
    var id, kind, title, route: String
    var file, date, language, status, personKind, audience, by: String?
    var draft: Bool?
  }
  struct Place: Decodable, Equatable {
    var file: String
    var line, column, length: Int
  }
  struct Edge: Decodable, Equatable {
    var type, from, to: String
    var place: Place?
    var label, locator, skill: String?
    var part: Int?
  }
  var nodes: [Node]
  var edges: [Edge]

  init(_ text: String) throws { self = try JSONDecoder().decode(Graph.self, from: Data(text.utf8)) }

  /// The words at a place of a journal; `nil` when there is no such place.
  static func words(at place: Place, in folder: String) -> String? {
    guard let file = FileManager.default.contents(atPath: folder + "/" + place.file) else { return nil }
    let lines = file.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard lines.indices.contains(place.line - 1) else { return nil }
    let line = lines[place.line - 1].dropFirst(place.column - 1)
    guard line.count >= place.length else { return nil }
    return String(data: line.prefix(place.length), encoding: .utf8)
  }

  /// A line that says all of an edge, with the words at its place.
  static func line(_ edge: Edge, in folder: String) -> String {
    let words = edge.place.map { " '\(Self.words(at: $0, in: folder) ?? "no such place")'" } ?? ""
    let more = [
      ("part", edge.part.map(String.init)), ("locator", edge.locator), ("skill", edge.skill), ("label", edge.label),
    ]
    .compactMap { name, value in value.map { " \(name) \($0)" } }
    return "\(edge.from) \(edge.type) \(edge.to)" + words + more.joined()
  }
}
