import Foundation
import Testing

/// The table of docs/ARCHITECTURE.md: what each target may import, lowest first.
private let layers: KeyValuePairs<String, Set<String>> = [
  "Libc": ["Glibc", "Darwin", "Musl"],
  "Cores": [],
  "Letters": [],
  "Diagnostics": ["Letters"],
  "Markdown": ["Ccmark", "Diagnostics", "Letters", "Libc"],
  "Localization": [],
  "Templates": ["Diagnostics", "Letters", "Localization"],
  "FrontMatter": ["Cyaml", "Diagnostics", "Letters", "Localization"],
  "JournalModel": ["Diagnostics", "FrontMatter", "Letters"],
  "MarkdownWriter": [],
  "HTMLReading": ["Cgumbo", "MarkdownWriter"],
  "ZipReading": ["Czlib", "Libc"],
  "Exports": ["Cexpat", "Libc"],
  "WordReading": ["Exports", "HTMLReading", "MarkdownWriter", "ZipReading"],
  "Pictures": ["Diagnostics", "Letters"],
  "Search": [],
  "Disk": ["Cnettle", "Cores", "Diagnostics", "Letters", "Libc", "Pictures", "Synchronization"],
  "DefaultTheme": [],
  "Documents": [],
  "StarterFiles": [],
  "SiteAssembly": [
    "Cores", "Diagnostics", "Letters", "Markdown", "Localization", "Templates", "FrontMatter", "JournalModel", "Disk",
    "DefaultTheme", "Foundation",
  ],
  "Pages": [
    "Cores", "Diagnostics", "Letters", "Markdown", "Localization", "Templates", "Pictures", "Search", "FrontMatter",
    "JournalModel", "SiteAssembly",
  ],
  "SiteBuilder": [
    "Cores", "Diagnostics", "Letters", "Markdown", "Templates", "Pictures", "FrontMatter", "JournalModel", "Disk",
    "SiteAssembly", "Pages", "Foundation",
  ],
  "Authoring": [
    "Cores", "Diagnostics", "Letters", "Markdown", "Search", "FrontMatter", "JournalModel", "Disk", "SiteAssembly",
    "Pages", "SiteBuilder", "StarterFiles", "Foundation",
  ],
  "Publishing": [
    "Diagnostics", "Letters", "Pictures", "FrontMatter", "JournalModel", "Disk", "SiteAssembly", "SiteBuilder",
    "Authoring", "Foundation", "Synchronization",
  ],
  "Importing": [
    "Diagnostics", "Letters", "Markdown", "MarkdownWriter", "HTMLReading", "WordReading", "ZipReading", "Exports",
    "FrontMatter", "Disk", "Foundation", "FoundationEssentials",
  ],
  "Preview": [
    "Cores", "Diagnostics", "Libc", "Markdown", "Templates", "Pictures", "FrontMatter", "JournalModel", "Disk",
    "SiteAssembly", "Pages", "SiteBuilder", "FlyingFox", "FlyingSocks", "Foundation",
  ],
  "daybook": [
    "Preview", "Importing", "Publishing", "Authoring", "SiteBuilder", "SiteAssembly", "Disk", "Documents",
    "FrontMatter",
    "JournalModel",
    "Letters", "Diagnostics", "ArgumentParser", "Foundation", "Synchronization",
  ],
]

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

func swiftFiles(of target: String) throws -> [(path: String, text: String)] {
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
  let wrappers = [
    ("Markdown", "Ccmark"), ("FrontMatter", "Cyaml"), ("Disk", "Cnettle"), ("Exports", "Cexpat"),
    ("HTMLReading", "Cgumbo"),
    ("ZipReading", "Czlib"),
  ]
  for (target, library) in wrappers {
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
