internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown
internal import Search
internal import SiteAssembly
internal import Templates

extension SiteSearch {
  /// Writes a part of the index as a script that hands its data to `templates/assets/search.js`.
  func write(_ file: SearchFile, in context: PageContext, into out: inout ByteBuffer) {
    var script = Array("daybook.shard(\"\(file.id)\",".utf8)
    switch file {
    case .index: appendIndex(to: &script)
    case .facets: appendFacets(in: context, to: &script)
    case .words(let number): appendText(to: &script) { index.appendWords(ofShard: number, to: &$0) }
    case .places(let number): appendText(to: &script) { index.appendPlaces(ofShard: number, to: &$0) }
    case .texts(let number): appendTexts(texts[number], in: context, to: &script)
    }
    script += ");\n".utf8
    out.append(script)
  }

  /// The index's own signs need no escaping, and its words are letters.
  private func appendText(to script: inout [UInt8], _ body: (inout [UInt8]) -> Void) {
    script.append(UInt8(ascii: "\""))
    body(&script)
    script.append(UInt8(ascii: "\""))
  }

  private func appendIndex(to script: inout [UInt8]) {
    script += "{words:".utf8
    ScriptText.append(index.firstWords, to: &script)
    script += ",\nlengths:".utf8
    ScriptText.append(index.lengths, to: &script)
    script += ",\ntexts:".utf8
    ScriptText.append(PostingList.text(of: texts.map(\.lowerBound)), to: &script)
    if !hasWholeTexts { script += ",\nbrief:1".utf8 }
    script.append(UInt8(ascii: "}"))
  }

  private func appendFacets(in context: PageContext, to script: inout [UInt8]) {
    script.append(UInt8(ascii: "["))
    for facet in SearchFacet.all(in: context) {
      script += "\n{name:".utf8
      ScriptText.append(facet.name, to: &script)
      script += ",items:[".utf8
      for item in facet.items(context) { append([item.id, item.title, PostingList.text(of: item.posts)], to: &script) }
      script += "]},".utf8
    }
    script.append(UInt8(ascii: "]"))
  }

  private func appendTexts(_ documents: Range<Int>, in context: PageContext, to script: inout [UInt8]) {
    var reading = TextReading(isWhole: hasWholeTexts)
    let posts = context.journal.posts.count
    script.append(UInt8(ascii: "["))
    for number in documents {
      if number < posts {
        let post = PostIndex(number)
        append(SearchResult(of: post, in: context), reading.text(of: post, in: context), to: &script)
      } else {
        let thing = things[number - posts]
        append(SearchResult(of: thing, in: context), reading.text(of: thing, in: context), to: &script)
      }
    }
    script.append(UInt8(ascii: "]"))
  }

  private func append(_ result: SearchResult, _ text: [UInt8], to script: inout [UInt8]) {
    script += "\n[".utf8
    for text in [result.title, result.url, result.facts] {
      ScriptText.append(text, to: &script)
      script.append(UInt8(ascii: ","))
    }
    ScriptText.append(text, to: &script)
    if let lang = result.lang {
      script.append(UInt8(ascii: ","))
      ScriptText.append(lang, to: &script)
    }
    script += "],".utf8
  }

  private func append(_ texts: [String], to script: inout [UInt8]) {
    script.append(UInt8(ascii: "["))
    for text in texts {
      ScriptText.append(text, to: &script)
      script.append(UInt8(ascii: ","))
    }
    script += "],".utf8
  }
}
