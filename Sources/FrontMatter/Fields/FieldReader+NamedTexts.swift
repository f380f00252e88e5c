internal import Diagnostics
internal import Letters

/// A line `name: text` of a field.
struct NamedText {
  var name: Located<String>
  /// `nil` if the name has no value.
  var text: Located<String>?
  var node: Int
}

// Fields of `name: text` lines, whose names are the writer's own.
extension FieldReader {
  /// The names and texts of a mapping.
  ///
  /// - Parameter needsText: what the field is, when a name without text is a mistake; `nil` when it may have none.
  mutating func namedTexts(_ node: Int, _ field: String, needsText expected: String?) -> [NamedText] {
    var found: [NamedText] = []
    for line in namedNodes(node, field, expected: expected ?? "'name: text' lines") {
      let text = text(line.node, field)
      if text == nil, expected != nil {
        if document.nodes[line.node].kind == .scalar {
          report(
            .noTextBehind(line.name.value, of: field, file: file, at: line.name.position, length: line.name.length))
        }
        continue
      }
      found.append(NamedText(name: line.name, text: text, node: line.node))
    }
    return found
  }

  /// The names of a mapping with the nodes of their values; another type is reported.
  mutating func namedNodes(_ node: Int, _ field: String, expected: String) -> [NamedText] {
    guard document.nodes[node].kind == .mapping else {
      if !document.isAbsent(node) { reportType(field, expected: expected, node) }
      return []
    }
    return pairs(of: node).compactMap { pair in
      guard document.nodes[pair.key].kind == .scalar, !document.bytes(of: pair.key).trimmed.isEmpty else {
        let place = document.nodes[pair.key]
        report(.fieldNameNotText(file: file, at: place.position))
        return nil
      }
      let name = located(oneLine(document.bytes(of: pair.key).trimmed), pair.key)
      return NamedText(name: name, text: nil, node: pair.value)
    }
  }

  /// The items of a framework: `Title: definition`, `Title: {shown_as, text}`, or a list of titles.
  mutating func frameworkItems(_ node: Int, _ field: String) -> [FrameworkItemEntry] {
    let expected = "a list of titles, or 'Title: what it means' lines"
    guard document.nodes[node].kind == .sequence else {
      return namedNodes(node, field, expected: expected).compactMap { frameworkItem($0, field) }
    }
    var items: [FrameworkItemEntry] = []
    for child in document.children(of: node) {
      switch document.nodes[child].kind {
      case .scalar: if let title = text(child, field) { items.append(FrameworkItemEntry(title: title)) }
      case .mapping: items += namedNodes(child, field, expected: expected).compactMap { frameworkItem($0, field) }
      case .sequence: reportType(field, expected: expected, child)
      }
    }
    return items
  }

  private mutating func frameworkItem(_ line: NamedText, _ field: String) -> FrameworkItemEntry? {
    var item = FrameworkItemEntry(title: line.name)
    guard document.nodes[line.node].kind == .mapping else {
      item.text = text(line.node, line.name.value)?.value ?? ""
      return item
    }
    for pair in pairs(of: line.node) {
      switch pair.name {
      case "shown_as": item.shownAs = text(pair.value, "shown_as")?.value
      case "text": item.text = text(pair.value, "text")?.value ?? ""
      default: reportInnerName(pair.key, of: line.name.value, known: ["shown_as", "text"])
      }
    }
    return item
  }

  /// The checks of a goal: `day: note` lines, or a list of `{date, note}`.
  mutating func checks(_ node: Int, _ field: String) -> [GoalCheck] {
    let expected = "'day: note' lines, or a list of 'date' and 'note'"
    guard document.nodes[node].kind == .sequence else {
      return namedTexts(node, field, needsText: expected).compactMap { line in
        checkDay(line.name).map { GoalCheck(date: $0, note: line.text?.value ?? "") }
      }
    }
    var checks: [GoalCheck] = []
    for child in document.children(of: node) {
      guard document.nodes[child].kind == .mapping else {
        reportType(field, expected: expected, child)
        continue
      }
      if let check = check(child, field) { checks.append(check) }
    }
    return checks
  }

  private mutating func check(_ node: Int, _ field: String) -> GoalCheck? {
    var (date, note): (CalendarDay?, String?)
    let before = diagnostics.count
    for pair in pairs(of: node) {
      switch pair.name {
      case "date", "day": date = self.date(pair.value, "date")?.value.day
      case "note", "text": note = text(pair.value, "note")?.value
      default: reportInnerName(pair.key, of: field, known: ["date", "note"])
      }
    }
    guard let date, let note else {
      if diagnostics.count == before {
        let place = document.nodes[node]
        report(
          .halfCheck(
            without: date == nil ? "date" : "note", file: file, at: place.position, length: place.length))
      }
      return nil
    }
    return GoalCheck(date: date, note: note)
  }

  private mutating func checkDay(_ name: Located<String>) -> CalendarDay? {
    do throws(DateProblem) {
      return try DateReader.read(Array(name.value.utf8)[...]).day
    } catch {
      report(.badDate(error, file: file, at: name.position, length: name.length))
      return nil
    }
  }
}
