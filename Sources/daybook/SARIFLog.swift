internal import Diagnostics
internal import Foundation
internal import Letters
internal import SiteAssembly

/// Problems in the format of services that show them next to the text.
///
/// Source: SARIF 2.1.0, OASIS. Columns count bytes of UTF-8, which the format has no name for; so it gets lines alone where
/// a line may hold more than ASCII, and GitHub and others mark the whole line.
struct SARIFLog: Encodable {
  let version = "2.1.0"
  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let runs: [Run]

  enum CodingKeys: String, CodingKey {
    case version, runs
    case schema = "$schema"
  }

  init(_ problems: [Diagnostic], version: String) {
    let codes = Set(problems.map(\.code)).sorted()
    let rules = codes.map { Rule($0) }
    let places = Dictionary(uniqueKeysWithValues: zip(codes, 0...))
    runs = [
      Run(
        tool: .init(driver: .init(version: version, rules: rules)),
        results: problems.map { Result($0, rule: places[$0.code] ?? 0) })
    ]
  }

  struct Run: Encodable {
    let tool: Tool
    let results: [Result]
  }

  struct Tool: Encodable {
    let driver: Driver
  }

  struct Driver: Encodable {
    let name = "Daybook"
    let version: String
    let rules: [Rule]
  }

  struct Text: Encodable {
    let text: String
  }

  struct Rule: Encodable {
    let id: String
    let shortDescription: Text
    let help: Text

    init(_ code: String) {
      id = code
      let meaning = SiteAssembly.Rule.named(code)?.meaning ?? code
      shortDescription = Text(text: meaning)
      help = Text(text: "daybook explain \(code)")
    }
  }

  struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int
    let level: String
    let message: Text
    let locations: [Location]

    init(_ problem: Diagnostic, rule: Int) {
      ruleId = problem.code
      ruleIndex = rule
      level = problem.severity.rawValue
      message = Text(text: problem.message + (problem.hint.map { "; \($0)" } ?? ""))
      locations = [Location(physicalLocation: .init(problem))]
    }
  }

  struct Location: Encodable {
    let physicalLocation: PhysicalLocation
  }

  struct PhysicalLocation: Encodable {
    let artifactLocation: Artifact
    /// `nil` when the whole file is meant.
    let region: Region?

    init(_ problem: Diagnostic) {
      artifactLocation = Artifact(path: problem.file)
      region = problem.position.map { Region(startLine: $0.line) }
    }
  }

  struct Artifact: Encodable {
    let uri: String

    /// - Parameter path: below the journal; what an address cannot hold is encoded.
    init(path: String) { uri = path.percentEncoded(keeping: .inPath) }
  }

  struct Region: Encodable {
    let startLine: Int
  }
}
