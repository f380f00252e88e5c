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
    .systemLibrary(
      name: "Czlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "Diagnostics"),
    .target(name: "Letters"),
    .target(name: "Markdown", dependencies: ["Ccmark", "Diagnostics", "Letters"]),
    .target(name: "Wording"),
    .target(name: "Templates", dependencies: ["Diagnostics", "Wording"]),
    .target(name: "JournalModel", dependencies: ["Cyaml", "Diagnostics", "Letters", "Wording"]),
    .target(name: "MarkdownWriter"),
    .target(name: "HTMLReading", dependencies: ["Cgumbo", "MarkdownWriter"]),
    .target(name: "Exports", dependencies: ["Cexpat"]),
    .target(name: "ZipReading", dependencies: ["Czlib"]),
    .target(name: "WordReading", dependencies: ["Exports", "HTMLReading", "MarkdownWriter", "ZipReading"]),
    .target(name: "Pictures", dependencies: ["Diagnostics", "Letters"]),
    .target(name: "Search"),
    .target(name: "DefaultTheme", plugins: ["EmbedFiles"]),
    .target(name: "Documents", plugins: ["EmbedFiles"]),
    .target(name: "StarterFiles", exclude: ["Files"], plugins: ["EmbedFiles"]),
    .target(
      name: "SiteBuilder",
      dependencies: [
        "Cnettle", "Diagnostics", "Letters", "Markdown", "Wording", "Templates", "JournalModel", "Pictures", "Search",
        "DefaultTheme", "StarterFiles",
      ]),
    .target(
      name: "Importing",
      dependencies: [
        "Diagnostics", "Letters", "Exports", "ZipReading", "HTMLReading", "MarkdownWriter", "Markdown", "JournalModel",
        "SiteBuilder",
      ]),
    .target(
      name: "Preview",
      dependencies: [
        "Diagnostics", "SiteBuilder", .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    .executableTarget(
      name: "daybook",
      dependencies: [
        "Diagnostics", "Documents", "Importing", "JournalModel", "SiteBuilder", "Preview",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Writes `templates/`, the documents and the starter files into the program as Swift source, so that it needs no file beside it.
    .executableTarget(name: "FileEmbedder"),
    .plugin(
      name: "EmbedFiles", capability: .buildTool(), dependencies: ["FileEmbedder"],
      path: "Sources/EmbedFiles"),

    .testTarget(
      name: "ImportingTests",
      dependencies: ["Importing", "Exports", "SiteBuilder", "JournalModel", "Diagnostics"]),
    .testTarget(name: "ExportsTests", dependencies: ["Exports"]),
    .testTarget(name: "MarkdownWriterTests", dependencies: ["MarkdownWriter", "HTMLReading", "Markdown"]),
    .testTarget(name: "HTMLReadingTests", dependencies: ["HTMLReading", "MarkdownWriter"]),
    .testTarget(name: "ZipReadingTests", dependencies: ["ZipReading"]),
    .testTarget(name: "WordReadingTests", dependencies: ["WordReading", "Exports", "HTMLReading", "MarkdownWriter"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "LettersTests", dependencies: ["Letters"]),
    .testTarget(
      name: "MarkdownTests", dependencies: ["Markdown", "JournalModel", "Diagnostics"], exclude: ["Specifications"]),
    .testTarget(
      name: "TemplatesTests", dependencies: ["Templates", "Wording", "Diagnostics"], exclude: ["Specifications"]),
    .testTarget(name: "PicturesTests", dependencies: ["Pictures", "Diagnostics"], exclude: ["Fixtures"]),
    .testTarget(name: "WordingTests", dependencies: ["Wording"]),
    .testTarget(name: "JournalModelTests", dependencies: ["JournalModel", "Wording", "Diagnostics"]),
    .testTarget(name: "SearchTests", dependencies: ["Search"]),
    .testTarget(
      name: "SiteBuilderTests",
      dependencies: [
        "SiteBuilder", "JournalModel", "Markdown", "Wording", "Templates", "Diagnostics", "Pictures", "DefaultTheme",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "PreviewTests",
      dependencies: [
        "Preview", "SiteBuilder", "Diagnostics", .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    .testTarget(name: "CommandTests", dependencies: ["daybook"], exclude: ["sarif-part.schema.json", "Terminal"]),
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
