import Foundation
import Testing

/// The table of docs/ARCHITECTURE.md: what each target may import, lowest first.
private let layers: KeyValuePairs<String, Set<String>> = [
  "Diagnostics": [],
  "Letters": [],
  "Markdown": ["Ccmark", "Diagnostics", "Letters", "Glibc", "Darwin", "Musl"],
  "Wording": [],
  "Templates": ["Diagnostics", "Wording"],
  "JournalModel": ["Cyaml", "Diagnostics", "Letters", "Wording"],
  "MarkdownWriter": [],
  "HTMLReading": ["Cgumbo", "MarkdownWriter"],
  "Exports": ["Cexpat", "Glibc", "Darwin", "Musl"],
  "ZipReading": ["Czlib", "Glibc", "Darwin", "Musl"],
  "WordReading": ["Exports", "HTMLReading", "MarkdownWriter", "ZipReading"],
  "Pictures": ["Diagnostics", "Letters"],
  "Search": [],
  "DefaultTheme": [],
  "Documents": [],
  "StarterFiles": [],
  "SiteBuilder": [
    "Cnettle", "Diagnostics", "Letters", "Markdown", "Wording", "Templates", "JournalModel", "Pictures", "Search",
    "DefaultTheme",
    "StarterFiles",
    "Foundation", "Synchronization", "Glibc", "Darwin", "Musl",
  ],
  "Importing": [
    "Diagnostics", "Letters", "Exports", "ZipReading", "HTMLReading", "MarkdownWriter", "Markdown", "JournalModel",
    "SiteBuilder", "Foundation", "FoundationEssentials", "Glibc", "Darwin", "Musl",
  ],
  "Preview": [
    "Diagnostics", "SiteBuilder", "FlyingFox", "FlyingSocks", "Foundation", "Glibc", "Darwin", "Musl",
  ],
  "daybook": [
    "Preview", "Importing", "SiteBuilder", "Documents", "JournalModel", "Diagnostics", "ArgumentParser", "Foundation",
    "Synchronization",
  ],
]

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

private func swiftFiles(of target: String) throws -> [(path: String, text: String)] {
  let folder = root.appending(path: "Sources/\(target)")
  let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
  return try paths.map { ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8)) }
}

private func imports(in text: String) -> [String] {
  text.matches(of: #/(?m)^[ \t]*(?:@\w+ )?(?:[a-z]+ )?import (?:[a-z]+ )?(\w+)/#).map { String($0.1) }
}

@Test(arguments: layers.map(\.key)) func importsOnlyLayersBelow(_ target: String) throws {
  let allowed = try #require(layers.first { $0.key == target }).value
  let files = try swiftFiles(of: target)
  #expect(!files.isEmpty)
  for (path, text) in files {
    for module in imports(in: text) {
      #expect(allowed.contains(module), "Sources/\(target)/\(path) may not import \(module)")
    }
  }
}

@Test func everyTargetHasItsLayer() throws {
  let folders = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources").path)
  let others: Set = ["Ccmark", "Cexpat", "Cgumbo", "Cnettle", "Cyaml", "Czlib", "EmbedFiles", "FileEmbedder"]
  #expect(Set(folders).subtracting(others) == Set(layers.map(\.key)))
}

@Test func onlyTheFileThatWrapsALibraryImportsIt() throws {
  let libraries = [
    ("Markdown", "Ccmark"), ("JournalModel", "Cyaml"), ("SiteBuilder", "Cnettle"), ("HTMLReading", "Cgumbo"),
    ("Exports", "Cexpat"), ("ZipReading", "Czlib"),
  ]
  for (target, library) in libraries {
    let importing = try swiftFiles(of: target).filter { imports(in: $0.text).contains(library) }.map(\.path)
    #expect(importing.count == 1, "\(library) is imported by \(importing)")
  }
}

@Test func noModuleBearsTheNameOfATypeInIt() throws {
  for (target, _) in layers {
    for (path, text) in try swiftFiles(of: target) {
      let declaration = try Regex("(?m)^\\s*(?:[a-z]+ )*(?:struct|class|enum|actor|protocol) \(target)\\b")
      #expect(text.firstMatch(of: declaration) == nil, "Sources/\(target)/\(path)")
    }
  }
}
