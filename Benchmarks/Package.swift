// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that neither a build nor a test of Daybook waits for its benchmark.
let package = Package(
  name: "daybook-benchmarks",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "make-corpus", targets: ["CorpusMaker"])
  ],
  targets: [
    .executableTarget(
      name: "CorpusMaker",
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
      ])
  ],
  swiftLanguageModes: [.v6]
)
