internal import JournalModel
internal import Search
internal import SiteAssembly
internal import Templates

extension SiteSearch {
  /// Writes a part of the index as a script that hands its data to `templates/assets/search.js`.
  func write(_ file: SearchFile, of views: SiteViews, into out: inout ByteBuffer) {
    var script = Array("daybook.shard(\"\(file.id)\",".utf8)
    switch file {
    case .index: appendIndex(to: &script)
    case .facets: appendFacets(of: views, to: &script)
    case .words(let number): appendText(to: &script) { index.appendWords(ofShard: number, to: &$0) }
    case .places(let number): appendText(to: &script) { index.appendPlaces(ofShard: number, to: &$0) }
    case .texts(let number): appendTexts(texts[number], of: views, to: &script)
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
    script.append(UInt8(ascii: "}"))
  }

  private func appendFacets(of views: SiteViews, to script: inout [UInt8]) {
    script.append(UInt8(ascii: "["))
    for facet in views.searchFacets {
      script += "\n{name:".utf8
      ScriptText.append(facet.name, to: &script)
      script += ",items:[".utf8
      for item in facet.items() { append([item.id, item.title, PostingList.text(of: item.posts)], to: &script) }
      script += "]},".utf8
    }
    script.append(UInt8(ascii: "]"))
  }

  private func appendTexts(_ documents: Range<Int>, of views: SiteViews, to script: inout [UInt8]) {
    var document = PartReader.Document(title: "", text: PageText())
    var html: [UInt8] = []
    let posts = views.site.journal.posts.count
    script.append(UInt8(ascii: "["))
    for number in documents {
      let result: SearchResult
      if number < posts {
        views.read(PostIndex(number), into: &document, html: &html)
        result = views.searchResult(of: PostIndex(number))
      } else {
        views.read(things[number - posts], into: &document, html: &html)
        result = views.searchResult(of: things[number - posts])
      }
      script += "\n[".utf8
      for text in [result.title, result.url, result.facts] {
        ScriptText.append(text, to: &script)
        script.append(UInt8(ascii: ","))
      }
      ScriptText.append(document.text.bytes, to: &script)
      if let lang = result.lang {
        script.append(UInt8(ascii: ","))
        ScriptText.append(lang, to: &script)
      }
      script += "],".utf8
    }
    script.append(UInt8(ascii: "]"))
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
