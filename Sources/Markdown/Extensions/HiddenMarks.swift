internal import Diagnostics

/// What remains of a text when attribute marks are hidden: lines and blocks with nothing else are removed, and ids stay.
extension BodyRenderer {
  mutating func findHidden() {
    var paragraph = 0
    for index in list.events.indices {
      let event = list.events[index]
      if event.kind == .paragraph, !event.isExit {
        paragraph = index
        if isAllHidden(index) { hide(paragraph: index) }
      }
      guard event.kind == .text, isHidden(event) else { continue }
      dropLineBreak(around: index, in: paragraph)
    }
    reserveIDs()
  }

  /// Whether a text contains only blanks and marks that readers don't see.
  func isHidden(_ event: Event) -> Bool { source.isHidden(list[event.text]) }

  private func isAllHidden(_ paragraph: Int) -> Bool {
    let inside = list.events[list.inside(paragraph)]
    return !inside.isEmpty
      && inside.allSatisfy { $0.kind == .softBreak || $0.kind == .lineBreak || ($0.kind == .text && isHidden($0)) }
  }

  private mutating func hide(paragraph: Int) {
    hidden.insert(paragraph)
    guard paragraph > 0, let id = givenID(in: list.inside(paragraph)) else { return }
    let last = list.events[paragraph - 1]
    if last.kind == .heading, last.isExit, [last.endLine, last.endLine + 1].contains(list.events[paragraph].line) {
      idsBelow[Int(last.partner)] = id
    }
  }

  /// The line that a mark has for itself; with a list of headings that another program would make goes the list that holds
  /// its place.
  private mutating func dropLineBreak(around text: Int, in paragraph: Int) {
    let isBreak = { (event: Event) in event.kind == .softBreak || event.kind == .lineBreak }
    if isBreak(list.events[text - 1]) {
      blank(text - 1)
    } else if text == paragraph + 1, isBreak(list.events[text + 1]) {
      blank(text + 1)
    }
    guard holdsContents(list.events[text]), list.events[paragraph - 1].kind == .item,
      !list.events[paragraph - 1].isExit
    else { return }
    let item = paragraph - 1
    let isOnly =
      list.events[item - 1].kind == .list && !list.events[item - 1].isExit
      && list.events[item].partner + 1 == list.events[item - 1].partner
    hidden.insert(isOnly ? item - 1 : item)
  }

  private mutating func blank(_ index: Int) {
    let event = list.events[index]
    list.events[index] = Event(kind: .text, partner: Int32(index), line: event.line, column: event.column)
  }

  private func holdsContents(_ event: Event) -> Bool {
    marks(in: event).contains { $0.attributes?.isContents == true }
  }

  private func marks(in event: Event) -> [HiddenMark] {
    let part = list[event.text]
    return part.indices.compactMap { index in
      guard part[index] == Sentinel.embed, let (text, _) = source.numberedText(in: part, at: index),
        HiddenMark.isHidden(part[index], text)
      else { return nil }
      return HiddenMark(text)
    }
  }

  /// `[TOC]`, `[[toc]]`, and `[[_TOC_]]` alone in a paragraph: other programs put a list of headings there, but Daybook's
  /// pages already have one.
  func isContentsMark(_ paragraph: Int) -> Bool {
    let text = list.events[paragraph + 1]
    guard text.kind == .text, list.events[paragraph].partner == paragraph + 2, text.text.range.count < 12,
      let first = list[text.text].first, first == UInt8(ascii: "[") || first == Sentinel.wiki
    else { return false }
    return ["[toc]", "[[toc]]", "[[_toc_]]"].contains(String(decoding: written(text.text), as: UTF8.self).lowercased())
  }

  // MARK: Ids

  /// The first id that a mark gives among these events.
  func givenID(in events: Range<Int>) -> String? {
    for event in list.events[events] where event.kind == .text {
      if let id = marks(in: event).lazy.compactMap(\.id).first { return id }
    }
    return nil
  }

  private mutating func reserveIDs() {
    for id in idsBelow.values { anchors.reserve(id) }
    for (index, event) in list.events.enumerated() where event.kind == .heading || event.kind == .paragraph {
      if !event.isExit, !hidden.contains(index), let id = givenID(in: list.inside(index)) { anchors.reserve(id) }
    }
  }

  /// The id of a mark at a paragraph's end.
  mutating func writeGivenID(_ events: Range<Int>) {
    guard block.id == nil, let given = givenID(in: events) else { return }
    let id = take(given, event: list.events[events.lowerBound - 1])
    insert(id: id)
    block.id = id
  }

  /// The id, or another with a warning when something has it already.
  mutating func take(_ given: String, event: Event) -> String {
    let (id, isRepeated) = anchors.givenID(given)
    if isRepeated {
      let start = lines.start(of: Int(event.line), in: source.bytes)
      body.problems.append(
        BodyProblem(kind: .repeatedID(given, other: id), position: position(at: start), length: 1))
    }
    return id
  }
}
