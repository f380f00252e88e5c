import Testing

@testable import Markdown

/// In which ways the words between the brackets of a wiki link may be meant, most literal first.
@Suite struct WikiReadingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String, written: String, readings: [WikiReading]

    init(_ description: String, _ written: String, _ readings: [(String, String?, String?)]) {
      testDescription = description
      self.written = written
      self.readings = readings.map { WikiReading(name: $0.0, heading: $0.1, label: $0.2) }
    }
  }

  @Test(arguments: [
    Case("a name", "fog", [("fog", nil, nil)]),
    Case("words of one's own", "fog|in it", [("fog|in it", nil, nil), ("fog", nil, "in it")]),
    Case("words of nothing", "fog| ", [("fog|", nil, nil), ("fog", nil, nil)]),
    Case("a heading", "fog#Night", [("fog#Night", nil, nil), ("fog", "Night", nil)]),
    Case("a heading of this page", "#Night", [("#Night", nil, nil), ("", "Night", nil)]),
    Case("two bars, the last one first", "a|b|c", [("a|b|c", nil, nil), ("a|b", nil, "c"), ("a", nil, "b|c")]),
    Case(
      "two hashes, the last one first", "Week #1#Why",
      [("Week #1#Why", nil, nil), ("Week #1", "Why", nil), ("Week", "1#Why", nil)]),
    Case(
      "both", "Week #1|then",
      [("Week #1|then", nil, nil), ("Week #1", nil, "then"), ("Week", "1", "then")]),
    Case("a bar in a table", "a\\|b", [("a|b", nil, nil), ("a", nil, "b")]),
    Case("letters beyond ASCII", "Año | año", [("Año | año", nil, nil), ("Año", nil, "año")]),
  ])
  func reads(_ c: Case) { #expect(WikiReading.all(of: c.written) == c.readings) }

  @Test func manySignsAreFewReadings() {
    let many = String(repeating: "a|b#", count: 5_000)
    #expect(WikiReading.all(of: many).count <= 90)
    #expect(WikiReading.all(of: many).last == WikiReading(name: "a", label: String(many.dropFirst(2))))
  }
}
