internal import Diagnostics

extension BodyRenderer {
  /// - Returns: the event to go on with inside the quotation.
  mutating func writeTitle(of callout: Callout) -> Int {
    body.html.append(callout.fold == .none ? "<aside class=\"callout " : "<details class=\"callout ")
    body.html.append(contentsOf: callout.kind.rawValue.utf8)
    body.html.append(callout.fold == .open ? "\" open>\n" : "\">\n")
    body.html.append(callout.fold == .none ? "<p class=\"callout-title\"" : "<summary class=\"callout-title\"")
    let paragraph = list.events[callout.paragraph]
    if let name = callout.unknownName { report(callout: name, paragraph) }
    list.events[callout.paragraph + 1].text.start += Int32(callout.markLength)
    beginBlock(
      callout.title, line: Int(paragraph.line), column: Int(paragraph.column), tagEnd: body.html.count)
    body.html.append(">")
    if callout.title.count == 1, list.events[callout.paragraph + 1].text.isEmpty {
      body.html.append(escaping: (callout.shownName ?? options.words.callouts[callout.kind] ?? "").utf8)
    } else {
      write(callout.title)
    }
    endBlock()
    body.html.append(callout.fold == .none ? "</p>\n" : "</summary>\n")
    guard let rest = callout.rest else { return Int(paragraph.partner) + 1 }
    resume = (callout.paragraph, rest)
    return callout.paragraph
  }

  func openCallout(at place: Int) -> BodyProblem {
    BodyProblem(kind: .openCallout, position: position(at: place), length: 3)
  }

  private mutating func report(callout name: String, _ paragraph: Event) {
    let place = start(of: paragraph)
    let near = nearest(to: name.lowercased(), among: CalloutKind.names)
    body.problems.append(
      BodyProblem(
        kind: .unknownCallout(name, nearest: near), position: position(at: place), length: name.utf8.count + 3))
  }
}

extension Callout {
  /// An unknown kind's name tells readers more than 'Note' does.
  fileprivate var shownName: String? {
    unknownName.map { name in
      let words = name.split { $0 == "-" || $0 == "_" || $0 == " " }.joined(separator: " ")
      return words.prefix(1).uppercased() + words.dropFirst()
    }
  }
}
