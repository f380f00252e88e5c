/// CommonMark's blocks.
extension BodyRenderer {
  mutating func beginParagraph(_ event: Event, _ index: Int) -> Int {
    if hidden.contains(index) || (options.rawHTML == .textOnly && isContentsMark(index)) {
      return Int(event.partner) + 1
    }
    if let table = tables[index] { return writeTable(table, paragraph: index) }
    if showsNothing(index) { return passParagraph(index) }
    noteExcerpt(index)
    if let next = writeFigure(event, index) ?? writeRecording(event, index) { return next }
    if event.isTight {
      beginBlock(event, index, tagEnd: items.last?.tagEnd ?? body.html.count, id: items.last?.id)
    } else {
      body.html.endLine()
      body.html.append("<p")
      beginBlock(event, index, tagEnd: body.html.count)
      body.html.append(">")
    }
    if source.hasHidden { writeGivenID(list.inside(index)) }
    writeCheckbox()
    if let resume, resume.paragraph == index { return resume.event }
    return index + 1
  }

  mutating func endParagraph(_ event: Event, _ index: Int) -> Int {
    endBlock()
    openExcerpt(Int(event.partner))
    if event.isTight {
      if !items.isEmpty { items[items.count - 1].id = block.id }
    } else {
      body.html.append("</p>\n")
    }
    return index + 1
  }

  mutating func beginQuote(_ event: Event, _ index: Int) -> Int {
    depth += 1
    ranks.enter()
    body.html.endLine()
    if extensions.contains(.callouts), let callout = Callout(list, quote: index) {
      quotes.append(Quote(form: .callout(callout.fold), outerCut: cut))
      return writeTitle(of: callout)
    }
    var quote = Quote(form: .plain, outerCut: cut)
    if extensions.contains(.quotations), let attribution = Attribution(list, quote: index) {
      quote.form = .attributed(attribution.events)
      cut = attribution.cut
      body.html.append("<figure class=\"quotation\">\n")
    }
    quotes.append(quote)
    body.html.append("<blockquote>\n")
    return index + 1
  }

  mutating func endQuote(_ index: Int) -> Int {
    depth -= 1
    ranks.leave()
    body.html.endLine()
    guard let quote = quotes.popLast() else { return index + 1 }
    cut = quote.outerCut
    switch quote.form {
    case .plain: body.html.append("</blockquote>\n")
    case .callout(let fold): body.html.append(fold == .none ? "</aside>\n" : "</details>\n")
    case .attributed(let events):
      body.html.append("</blockquote>\n")
      writeCaption(events)
    }
    return index + 1
  }

  private mutating func writeCaption(_ events: Range<Int>) {
    body.html.append("<figcaption")
    let first = list.events[events.lowerBound]
    beginBlock(events, line: Int(first.line), column: Int(first.column), tagEnd: body.html.count)
    body.html.append(">")
    write(events)
    endBlock()
    body.html.append("</figcaption>\n</figure>\n")
  }

  mutating func beginList(_ event: Event, _ index: Int) -> Int {
    if notes.lifted.contains(index) || hidden.contains(index) { return Int(event.partner) + 1 }
    depth += 1
    body.html.endLine()
    if !event.isOrdered {
      body.html.append("<ul>\n")
    } else {
      writeTag(ofOrdered: event)
    }
    return index + 1
  }

  private mutating func writeTag(ofOrdered event: Event) {
    body.html.append("<ol")
    if let type = PastedMarker.Numbering(rawValue: event.level)?.type {
      body.html.append(" type=\"")
      body.html.append(type)
      body.html.append("\"")
    }
    if event.number != 1 {
      body.html.append(" start=\"")
      body.html.append(number: Int(event.number))
      body.html.append("\"")
    }
    body.html.append(">\n")
  }

  mutating func endList(_ event: Event, _ index: Int) -> Int {
    depth -= 1
    body.html.append(event.isOrdered ? "</ol>\n" : "</ul>\n")
    return index + 1
  }

  mutating func beginItem(_ event: Event, _ index: Int) -> Int {
    if notes.lifted.contains(index) || hidden.contains(index) { return Int(event.partner) + 1 }
    ranks.enter()
    body.html.endLine()
    body.html.append("<li")
    items.append(Item(tagEnd: body.html.count))
    if extensions.contains(.taskLists) { beginTask(index) }
    body.html.append(">")
    return index + 1
  }

  mutating func endItem(_ index: Int) -> Int {
    items.removeLast()
    ranks.leave()
    checkbox = nil
    body.html.append("</li>\n")
    return index + 1
  }

  mutating func writeCodeBlock(_ event: Event) {
    body.html.endLine()
    body.html.append(options.markup == .journal ? "<pre tabindex=\"0\"><code" : "<pre><code")
    let info = written(event.text, unescaping: true)
    if !info.isEmpty {
      body.html.append(" class=\"language-")
      body.html.append(escaping: info.prefix { !(0x09...0x0D).contains($0) && $0 != 0x20 })
      body.html.append("\"")
    }
    body.html.append(">")
    body.html.append(escaping: written(event.detail, line: Int(event.line)))
    body.html.append("</code></pre>\n")
    if options.rawHTML == .textOnly { reportOpenCode(event) }
  }

  mutating func writeCode(_ event: Event) {
    body.html.append("<code>")
    let code = written(event.text)
    words.count(code)
    body.html.append(escaping: code)
    body.html.append("</code>")
  }
}
