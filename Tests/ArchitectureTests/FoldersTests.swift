import Foundation
import Testing

/// The folders of targets whose folders are floors too, lowest first. A file may name the types of its own folder and of those
/// before it; `.` holds the files that lie in no folder. Messages may name whatever they speak of.
private let floors: KeyValuePairs<String, [String]> = [
  "JournalModel": ["Things", "Graph", "Assembly"],
  "SiteAssembly": ["Zone", "Colors", ".", "Media", "Localization", "Rules", "Theme", "Read", "Parse", "Assemble"],
  "Pages": ["LevelMap", "Chart", "Context", "Shapes", "Parts", "Search", "SiteMap", "Pages", "."],
  "SiteBuilder": ["Report", "Media", "Unchanged", "Write", "."],
  "Authoring": [".", "Survey", "Add", "Start", "New", "Listing", "Graph", "Rename", "Check"],
  "Publishing": ["Request", "Plan", "Kept", "Report", "Setup", "Places", "Verify", "."],
  "Preview": ["Journal", "."],
]

private struct SourceFile {
  let path: String
  let folder: String
  let declared: Set<String>
  let named: Set<String>

  init(path: String, text: String) {
    self.path = path
    folder = path.split(separator: "/").dropLast().first.map(String.init) ?? "."
    let code = text.replacing(#/(?m)//.*$/#, with: "").replacing(#/"[^"\n]*"/#, with: "")
    declared = Set(
      code.matches(of: #/(?m)^(?:[a-z]+ )*(?:struct|class|enum|actor|protocol|typealias) (\w+)/#).map { String($0.1) })
    named = Set(code.matches(of: #/\b[A-Z]\w+/#).map { String($0.0) })
  }
}

@Test(arguments: floors.map(\.key)) func foldersNameOnlyWhatIsBelowThem(_ target: String) throws {
  let order = try #require(floors.first { $0.key == target }).value
  let files = try swiftFiles(of: target).map { SourceFile(path: $0.path, text: $0.text) }
  #expect(Set(files.map(\.folder)).isSubset(of: order), "a folder of \(target) has no floor")
  func floor(_ file: SourceFile) -> Int { order.firstIndex(of: file.folder) ?? 0 }
  var floorOfType: [String: Int] = [:]
  for file in files {
    for type in file.declared { floorOfType[type] = min(floorOfType[type] ?? .max, floor(file)) }
  }
  #expect(!floorOfType.isEmpty)
  for file in files where !file.path.hasSuffix("Messages.swift") {
    let above = file.named.filter { floorOfType[$0] ?? 0 > floor(file) }
    #expect(above.isEmpty, "Sources/\(target)/\(file.path) names \(above.sorted()), which are of a floor above")
  }
}
