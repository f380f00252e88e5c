// swift-tools-version: 6.2
import PackageDescription

// The layers, lowest first; `docs/ARCHITECTURE.md` draws them and `LayersTests` keeps them.
let package = Package(
  name: "daybook",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "daybook", targets: ["daybook"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .systemLibrary(
      name: "Ccmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "Cyaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "Cnettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"]), .brew(["nettle"])]),
    .systemLibrary(
      name: "Cexpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    .systemLibrary(
      name: "Cgumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]),
    .systemLibrary(name: "Czlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "Libc"),
    .target(name: "Cores"),
    .target(name: "Letters"),
    .target(name: "Diagnostics", dependencies: ["Letters"]),
    .target(name: "Markdown", dependencies: ["Ccmark", "Diagnostics", "Letters", "Libc"]),
    .target(name: "Localization"),
    .target(name: "Templates", dependencies: ["Diagnostics", "Letters", "Localization"]),
    .target(name: "FrontMatter", dependencies: ["Cyaml", "Diagnostics", "Letters", "Localization"]),
    .target(name: "JournalModel", dependencies: ["Diagnostics", "FrontMatter", "Letters"]),
    .target(name: "MarkdownWriter"),
    .target(name: "HTMLReading", dependencies: ["Cgumbo", "MarkdownWriter"]),
    .target(name: "ZipReading", dependencies: ["Czlib", "Libc"]),
    .target(name: "Exports", dependencies: ["Cexpat", "Libc"]),
    .target(name: "WordReading", dependencies: ["Exports", "HTMLReading", "MarkdownWriter", "ZipReading"]),
    .target(name: "Pictures", dependencies: ["Diagnostics", "Letters"]),
    .target(name: "Search"),
    .target(name: "Disk", dependencies: ["Cnettle", "Cores", "Diagnostics", "Letters", "Libc", "Pictures"]),
    .target(name: "DefaultTheme", plugins: ["EmbedFiles"]),
    .target(name: "Documents", plugins: ["EmbedFiles"]),
    .target(name: "StarterFiles", exclude: ["Files"], plugins: ["EmbedFiles"]),
    .target(
      name: "SiteAssembly",
      dependencies: [
        "Cores", "Diagnostics", "Letters", "Markdown", "Localization", "Templates", "FrontMatter", "JournalModel", "Disk",
        "DefaultTheme",
      ]),
    .target(
      name: "Pages",
      dependencies: [
        "Cores", "Diagnostics", "Letters", "Markdown", "Localization", "Templates", "Pictures", "Search", "FrontMatter",
        "JournalModel", "SiteAssembly",
      ]),
    .target(
      name: "SiteBuilder",
      dependencies: [
        "Cores", "Diagnostics", "Letters", "Markdown", "Templates", "Pictures", "FrontMatter", "JournalModel", "Disk",
        "SiteAssembly", "Pages",
      ]),
    .target(
      name: "Authoring",
      dependencies: [
        "Cores", "Diagnostics", "Letters", "Markdown", "Search", "FrontMatter", "JournalModel", "Disk",
        "SiteAssembly", "Pages", "SiteBuilder", "StarterFiles",
      ]),
    .target(
      name: "Publishing",
      dependencies: [
        "Diagnostics", "Letters", "Pictures", "FrontMatter", "JournalModel", "Disk", "SiteAssembly", "SiteBuilder",
        "Authoring",
      ]),
    .target(
      name: "Importing",
      dependencies: [
        "Diagnostics", "Letters", "Markdown", "MarkdownWriter", "HTMLReading", "WordReading", "ZipReading", "Exports",
        "FrontMatter", "Disk",
      ]),
    .target(
      name: "Preview",
      dependencies: [
        "Cores", "Diagnostics", "Libc", "Markdown", "Templates", "Pictures", "FrontMatter", "JournalModel", "Disk",
        "SiteAssembly", "Pages", "SiteBuilder", .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    .executableTarget(
      name: "daybook",
      dependencies: [
        "Diagnostics", "Documents", "FrontMatter", "JournalModel", "Letters", "Disk", "SiteAssembly", "SiteBuilder",
        "Authoring",
        "Importing", "Preview", "Publishing", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Writes `templates/`, the documents and the starter files into the program as Swift source, so that it needs no file beside it.
    .executableTarget(name: "FileEmbedder"),
    .plugin(
      name: "EmbedFiles", capability: .buildTool(), dependencies: ["FileEmbedder"],
      path: "Sources/EmbedFiles"),

    .testTarget(name: "ExportsTests", dependencies: ["Exports"]),
    .testTarget(
      name: "ImportingTests",
      dependencies: [
        "Importing", "Exports", "Authoring", "SiteAssembly", "SiteBuilder", "FrontMatter", "Diagnostics",
        "TestDocuments",
      ]),
    .testTarget(name: "MarkdownWriterTests", dependencies: ["MarkdownWriter", "HTMLReading", "Markdown"]),
    .testTarget(name: "HTMLReadingTests", dependencies: ["HTMLReading", "MarkdownWriter"]),
    .testTarget(name: "ZipReadingTests", dependencies: ["ZipReading"]),
    .testTarget(
      name: "WordReadingTests",
      dependencies: ["WordReading", "Exports", "HTMLReading", "MarkdownWriter", "TestDocuments"]),
    // What tests of several targets share.
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .target(name: "TestDocuments", dependencies: ["MarkdownWriter", "WordReading"], path: "Tests/TestDocuments"),
    .target(
      name: "TestSketches", dependencies: ["Diagnostics", "FrontMatter", "JournalModel"], path: "Tests/TestSketches"),
    .target(
      name: "TestJournals", dependencies: ["Diagnostics", "FrontMatter", "SiteAssembly", "SiteBuilder", "TestSupport"],
      path: "Tests/TestJournals"),

    .target(
      name: "TestServers", dependencies: ["TestSupport"], path: "Tests/TestServers",
      exclude: ["cutter.py", "ftp_server.py", "requirements.txt"]),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "Publishing", "Diagnostics", "Disk", "FrontMatter", "SiteAssembly", "SiteBuilder", "TestJournals",
        "TestServers", "TestSupport",
      ]),

    .testTarget(name: "LettersTests", dependencies: ["Letters"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(
      name: "MarkdownTests", dependencies: ["Markdown", "FrontMatter", "Letters", "Diagnostics", "TestSupport"],
      exclude: ["Specifications"]),
    .testTarget(
      name: "TemplatesTests", dependencies: ["Templates", "Localization", "Diagnostics"], exclude: ["Specifications"]),
    .testTarget(
      name: "PicturesTests", dependencies: ["Pictures", "Diagnostics", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(name: "LocalizationTests", dependencies: ["Localization"]),
    .testTarget(name: "SearchTests", dependencies: ["Search"]),
    .testTarget(
      name: "FrontMatterTests", dependencies: ["FrontMatter", "Letters", "Localization", "Diagnostics", "TestSupport"]),
    .testTarget(
      name: "JournalModelTests", dependencies: ["JournalModel", "FrontMatter", "Diagnostics", "TestSketches"]),
    .testTarget(
      name: "DiskTests",
      dependencies: ["Disk", "Diagnostics", "SiteAssembly", "SiteBuilder", "TestJournals", "TestSupport"]),
    .testTarget(
      name: "SiteAssemblyTests", dependencies: ["SiteAssembly", "Disk", "FrontMatter", "DefaultTheme", "Diagnostics"]),
    .testTarget(
      name: "PagesTests",
      dependencies: [
        "Diagnostics", "FrontMatter", "JournalModel", "Markdown", "Pages", "SiteAssembly", "Templates", "TestSketches",
      ]),
    .testTarget(
      name: "SiteBuilderTests",
      dependencies: [
        "Authoring", "DefaultTheme", "Diagnostics", "Disk", "FrontMatter", "JournalModel", "Markdown", "Pages",
        "Pictures", "Preview", "SiteAssembly", "SiteBuilder", "Templates", "TestJournals", "TestSupport", "Localization",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "AuthoringTests",
      dependencies: [
        "Authoring", "Diagnostics", "Disk", "FrontMatter", "SiteAssembly", "SiteBuilder", "TestJournals", "TestSupport",
      ]),
    .testTarget(
      name: "PreviewTests",
      dependencies: [
        "Preview", "Diagnostics", "FrontMatter", "SiteAssembly", "SiteBuilder", "TestJournals", "TestSupport",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    .testTarget(
      name: "CommandTests", dependencies: ["daybook", "TestJournals", "TestServers"],
      exclude: ["sarif-part.schema.json", "Terminal"]),
    .testTarget(name: "ArchitectureTests"),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where ![.system, .plugin].contains(target.type) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}

// `make fuzz`: libFuzzer needs every target compiled with its counters, so these builds have a folder of their own.
if Context.environment["DAYBOOK_FUZZ"] != nil {
  let counters: [SwiftSetting] = [.unsafeFlags(["-sanitize=fuzzer,address"])]
  for target in package.targets where target.type == .regular { target.swiftSettings? += counters }
  package.targets.append(
    .executableTarget(
      name: "fuzz",
      dependencies: ["FrontMatter", "Letters", "Libc", "Markdown", "Pictures", "Templates"],
      path: "Tests/Fuzzing",
      swiftSettings: counters + [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-use-ld=lld", "-sanitize=fuzzer,address"])]))
}
