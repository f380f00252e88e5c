import Foundation
import Testing

/// Files that can be read only together: each uses what another one defines, and that one leads back to it.
@Suite struct KnotsTests {
  /// So many files can still be read at one sitting.
  private static let mostFiles = 6

  private static let isContinuous = ProcessInfo.processInfo.environment["CI"] != nil

  /// Without the library or what the compiler noted, there's nothing to read; continuous integration must have both.
  @Test(
    .enabled(
      if: isContinuous || (SourceIndex.library != nil && SourceIndex.store != nil),
      "the toolchain has no libIndexStore, or these tests were built without an index store"))
  func noKnotIsLargeOrAcrossTargets() throws {
    let library = try #require(SourceIndex.library, "libIndexStore belongs in the toolchain's lib folder")
    let store = try #require(SourceIndex.store, "a debug build writes index/store next to its products")
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources").path
    let paths = try FileManager.default.subpathsOfDirectory(atPath: sources).filter { $0.hasSuffix(".swift") }
    let index = try SourceIndex(of: Set(paths), below: sources, library: library, store: store)
    // Nearly every file uses another one: else the store is of another build.
    #expect(index.uses.values.count { !$0.isEmpty } > paths.count / 2, "the index store is out of date")
    for knot in knots(in: index.uses) {
      #expect(knot.count <= Self.mostFiles, "\(knot.count) files need each other: \(knot)")
      let targets = Set(knot.map { $0.prefix { $0 != "/" } })
      #expect(targets.count == 1, "files of \(targets.sorted()) need each other: \(knot)")
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let edges: [String: Set<String>]
    let knots: [[String]]
  }

  @Test(arguments: [
    Case(testDescription: "nothing", edges: [:], knots: []),
    Case(testDescription: "a file that uses itself", edges: ["a": ["a"]], knots: []),
    Case(testDescription: "a chain", edges: ["a": ["b"], "b": ["c"]], knots: []),
    Case(testDescription: "two ways to one file", edges: ["a": ["b", "c"], "b": ["d"], "c": ["d"]], knots: []),
    Case(testDescription: "two files", edges: ["a": ["b"], "b": ["a"]], knots: [["a", "b"]]),
    Case(
      testDescription: "a ring, with a way in and a way out",
      edges: ["in": ["b"], "a": ["b"], "b": ["c"], "c": ["a", "out"]], knots: [["a", "b", "c"]]),
    Case(
      testDescription: "two rings that share a file", edges: ["a": ["b"], "b": ["a", "c"], "c": ["b"]],
      knots: [["a", "b", "c"]]),
    Case(
      testDescription: "two rings with a bridge, the larger first",
      edges: ["a": ["b"], "b": ["a", "c"], "c": ["d"], "d": ["e"], "e": ["c"]], knots: [["c", "d", "e"], ["a", "b"]]),
  ])
  func knotsAreFound(_ c: Case) { #expect(knots(in: c.edges) == c.knots) }
}
