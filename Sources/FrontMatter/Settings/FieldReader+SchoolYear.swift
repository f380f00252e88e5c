internal import Diagnostics

// The setting 'school_year'.
extension FieldReader {
  /// A month and day, or `{begins, terms}`; `nil` when it is absent or wrong, which is reported.
  mutating func schoolYear(_ node: Int, _ field: String) -> SchoolYear? {
    guard document.nodes[node].kind == .mapping else {
      return monthDay(node, field).map { SchoolYear(begins: $0.value) }
    }
    let names = parts(of: node, field, known: ["begins", "terms"])
    guard let begins = names["begins"].flatMap({ monthDay($0, "begins") }) else {
      if names["begins"].map(document.isAbsent) ?? true { reportMissing("begins", of: field, like: "08-15", node) }
      return nil
    }
    let year = SchoolYear(begins: begins.value)
    return SchoolYear(begins: year.begins, terms: names["terms"].map { terms($0, in: year) } ?? [])
  }

  private mutating func monthDay(_ node: Int, _ field: String) -> Located<MonthDay>? {
    guard let text = scalar(node, field, expected: "a month and a day like 08-15"), !text.isEmpty else { return nil }
    do throws(DateProblem) {
      return located(try MonthDay.read(text), node)
    } catch {
      let place = document.nodes[node]
      report(.badDate(error, file: file, at: place.position, length: place.length))
      return nil
    }
  }

  private mutating func terms(_ node: Int, in year: SchoolYear) -> [SchoolYear.Term] {
    let expected = "a list of terms, each with 'title' and 'begins'"
    guard document.nodes[node].kind == .sequence else {
      if !document.isAbsent(node) { reportType("terms", expected: expected, node) }
      return []
    }
    var terms: [SchoolYear.Term] = []
    for item in document.children(of: node) {
      guard document.nodes[item].kind == .mapping else {
        reportType("terms", expected: expected, item)
        continue
      }
      if let term = term(item), fits(term, after: terms, in: year) {
        terms.append(SchoolYear.Term(title: term.title.value, begins: term.begins.value))
      }
    }
    return terms
  }

  private mutating func term(_ node: Int) -> (title: Located<String>, begins: Located<MonthDay>)? {
    let names = parts(of: node, "terms", known: ["title", "begins"])
    let title = names["title"].flatMap { text($0, "title") }
    let begins = names["begins"].flatMap { monthDay($0, "begins") }
    if title == nil, names["title"].map({ document.nodes[$0].kind == .scalar }) ?? true {
      reportMissing("title", of: "terms", like: "Fall", node)
    }
    if names["begins"].map(document.isAbsent) ?? true { reportMissing("begins", of: "terms", like: "08-15", node) }
    guard let title, let begins else { return nil }
    return (title, begins)
  }

  /// Each term begins after the one before it and has a different name.
  private mutating func fits(
    _ term: (title: Located<String>, begins: Located<MonthDay>), after others: [SchoolYear.Term], in year: SchoolYear
  ) -> Bool {
    if others.contains(where: { $0.title == term.title.value }) {
      report(.sameTerm(term.title, file: file))
      return false
    }
    guard let last = others.last, year.place(of: term.begins.value) <= year.place(of: last.begins) else { return true }
    if term.begins.value == last.begins {
      report(.termsOnOneDay(term.title.value, last, at: term.begins, file: file))
    } else {
      report(.termOutOfOrder(term.title.value, last, at: term.begins, yearBegins: year.begins, file: file))
    }
    return false
  }

  /// The values of a mapping's parts by their names; others, and second ones, are reported.
  mutating func parts(of node: Int, _ field: String, known: [String]) -> [String: Int] {
    var found: [String: (key: Int, value: Int)] = [:]
    for pair in pairs(of: node) {
      if let first = found[pair.name] {
        let (place, line) = (document.nodes[pair.key], document.nodes[first.key].position.line)
        report(.duplicateField(pair.name, firstLine: line, file: file, at: place.position, length: place.length))
      } else if known.contains(pair.name) {
        found[pair.name] = (pair.key, pair.value)
      } else {
        reportInnerName(pair.key, of: field, known: known)
      }
    }
    return found.mapValues(\.value)
  }

  private mutating func reportMissing(_ part: String, of field: String, like example: String, _ node: Int) {
    let place = document.nodes[node]
    report(
      .missingPart(part, of: field, like: example, file: file, at: place.position, length: place.length))
  }
}
