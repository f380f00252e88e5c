import DefaultTheme
import Foundation
import Testing
@testable import SiteAssembly

/// The contrast that `docs/content/pages/templates.md` promises, in both schemes.
struct ThemeColoursTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    let front: String, back: String, least: Double
    var testDescription: String { "\(front) on \(back): \(least)" }
  }

  @Test(
    arguments: ["paper", "wash", "accent-wash", "warm-wash"].flatMap { back in
      ["ink", "quiet", "accent"].map { Pair(front: $0, back: back, least: 4.5) }
    } + [
      Pair(front: "ink", back: "mark", least: 4.5), Pair(front: "accent", back: "mark", least: 4.5),
      Pair(front: "warm", back: "paper", least: 4.5), Pair(front: "warm", back: "warm-wash", least: 4.5),
      Pair(front: "edge", back: "paper", least: 3),
    ])
  func coloursCanBeToldApart(_ pair: Pair) throws {
    for colours in try Self.schemes() {
      let (front, back) = (try #require(colours[pair.front]), try #require(colours[pair.back]))
      let lights = [front, back].map(Self.luminance).sorted()
      #expect((lights[1] + 0.05) / (lights[0] + 0.05) >= pair.least)
    }
  }

  @Test func theStyleSheetIsSmall() throws {
    #expect(minified(styles: Array(try Self.styleSheet().utf8)).count <= 22 * 1024)
  }

  private static func styleSheet() throws -> String {
    let file = try #require(defaultThemeFiles.first { $0.path == "assets/style.css" })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test func darkIsTheSameWhoeverAsksForIt() throws {
    let schemes = try Self.schemes()
    #expect(schemes[1] == schemes[2])
  }

  /// An accent is checked against these.
  @Test func theProgramKnowsTheThemesPapers() throws {
    for (scheme, colours) in zip([ThemeScheme.light, .dark], try Self.schemes()) {
      for (name, colour) in scheme.papers { #expect("#" + (colours[name] ?? "") == colour.description) }
    }
  }

  /// The colours of the light scheme, of the dark one by the system's wish, and of that by the reader's.
  private static func schemes() throws -> [[String: String]] {
    let starts = [
      ":root {", ":root:where(:not([data-scheme=\"light\"])) {", ":root:where([data-scheme=\"dark\"]) {",
    ]
    let sheet = try styleSheet()
    let found = try starts.map { start in
      let place = try #require(sheet.range(of: start)).upperBound
      return Dictionary(
        sheet[place...].prefix { $0 != "}" }.matches(of: #/--([a-z-]+): #([0-9a-f]{6});/#).map {
          (String($0.1), String($0.2))
        }, uniquingKeysWith: { $1 })
    }
    #expect(found[0].count > 8 && found.allSatisfy { $0.count == found[0].count }, "each colour stands in all schemes")
    return found
  }

  /// Source: WCAG 2.2, relative luminance.
  private static func luminance(_ colour: String) -> Double {
    let parts = [0, 2, 4].map { start -> Double in
      let digits = colour.dropFirst(start).prefix(2)
      let part = Double(Int(digits, radix: 16) ?? 0) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
