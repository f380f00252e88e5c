internal import Diagnostics
internal import Letters

// A post's plans, and what became of earlier ones.
extension FieldReader {
  /// Steps or promises: one text, a list of texts, or of `{text, by, …}`.
  ///
  /// - Parameter partner: the part that only this field has: a step's `goal`, a promise's `to`.
  mutating func steps(_ node: Int, _ field: String, partner: String) -> [StepEntry] {
    switch document.nodes[node].kind {
    case .scalar: return texts(node, field, separator: .none).map { StepEntry(text: $0) }
    case .mapping: return step(node, field, partner).map { [$0] } ?? []
    case .sequence:
      var steps: [StepEntry] = []
      for child in document.children(of: node) {
        switch document.nodes[child].kind {
        case .scalar: if let text = text(child, field) { steps.append(StepEntry(text: text)) }
        case .mapping: if let step = step(child, field, partner) { steps.append(step) }
        case .sequence: reportType(field, expected: "a list of texts", child)
        }
      }
      return steps
    }
  }

  private mutating func step(_ node: Int, _ field: String, _ partner: String) -> StepEntry? {
    var step: StepEntry?
    var (by, other): (CalendarDay?, Located<String>?)
    for pair in pairs(of: node) {
      switch pair.name {
      case "text": step = text(pair.value, "text").map { StepEntry(text: $0) }
      case "by": by = date(pair.value, "by")?.value.day
      case partner: other = text(pair.value, partner)
      default: reportInnerName(pair.key, of: field, known: ["text", "by", partner])
      }
    }
    guard step != nil else {
      reportType(field, expected: "a text, or a 'text' with 'by' and '\(partner)'", node)
      return nil
    }
    step?.by = by
    if partner == "goal" { step?.goal = other } else { step?.to = other }
    return step
  }

  /// `yes`, numbers, or texts; `nil` when it is absent or `no`.
  mutating func done(_ node: Int, _ field: String) -> Located<DoneEntry>? {
    let expected = "yes, or the numbers or first words of the steps that are done"
    switch document.nodes[node].kind {
    case .mapping:
      reportType(field, expected: expected, node)
      return nil
    case .sequence:
      var names: [Located<StepName>] = []
      for child in document.children(of: node) {
        guard let text = scalar(child, field, expected: expected), !text.isEmpty else { continue }
        names.append(located(stepName(text), child))
      }
      return names.isEmpty ? nil : located(.some(names), node)
    case .scalar:
      guard let text = scalar(node, field, expected: expected), !text.isEmpty else { return nil }
      if let flag = flagValue(text) { return flag ? located(.all, node) : nil }
      let numbers = text.split(separator: .comma).compactMap { piece(of: node, $0.trimmed) }
      let names = numbers.map { Located(stepName(Array($0.value.utf8)[...]), at: $0.position, length: $0.length) }
      if names.allSatisfy(\.value.isNumber) { return located(.some(names), node) }
      return located(.some([located(stepName(text), node)]), node)
    }
  }

  /// A reason for all that is open, or one for each step.
  mutating func dropped(_ node: Int, _ field: String) -> Located<DroppedEntry>? {
    let expected = "the reason, or a 'number: reason' line for each step"
    switch document.nodes[node].kind {
    case .sequence:
      reportType(field, expected: expected, node)
      return nil
    case .scalar:
      guard let text = scalar(node, field, expected: expected), !text.isEmpty else { return nil }
      switch flagValue(text) {
      case true?:
        reportType(field, expected: expected, node)
        return nil
      case false?: return nil
      case nil: return located(.all(oneLine(text)), node)
      }
    case .mapping:
      let reasons = namedTexts(node, field, needsText: expected)
      guard !reasons.isEmpty else { return nil }
      let steps = reasons.map { pair in
        let name = Located(
          stepName(Array(pair.name.value.utf8)[...]), at: pair.name.position, length: pair.name.length)
        return DroppedStep(name: name, reason: pair.text?.value ?? "")
      }
      return located(.some(steps), node)
    }
  }

  private func stepName(_ text: ArraySlice<UInt8>) -> StepName {
    guard text.count <= 4, text.allSatisfy(\.isDigit), let number = Int(String(decoding: text, as: UTF8.self)) else {
      return .text(oneLine(text))
    }
    return .number(number)
  }
}

extension StepName {
  fileprivate var isNumber: Bool {
    if case .number = self { true } else { false }
  }
}
