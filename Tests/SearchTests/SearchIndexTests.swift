import Testing
@testable import Search

struct SearchIndexTests {
  private func part(
    _ documents: [(title: String, names: [String], html: String)], ofTotal total: Int = 1
  ) -> IndexedPart {
    var reader = PartReader(ofTotal: total)
    for document in documents {
      var text = PageText()
      text.append(html: Array(document.html.utf8))
      reader.add(PartReader.Document(title: document.title, names: document.names, text: text))
    }
    return reader.part()
  }

  @Test func saysWhereWordsStand() {
    let index = SearchIndex([
      part([
        ("Trust", ["Ada"], "<h2>Trust again</h2><p>We trust, and trust grows.</p>"), ("Snow", [], "<p>We wait.</p>"),
      ]),
      part([("Rooms", ["Trust"], "<p>Open rooms</p>")]),
    ])
    let words = IndexReader(index).words
    // Title 32, name 16, heading 8, and how often in the text.
    #expect(
      words["trust"] == [
        .init(document: 0, weight: 43, places: [0, 4, 7, 9]), .init(document: 2, weight: 16, places: [2]),
      ])
    #expect(words["we"] == [.init(document: 0, weight: 1, places: [6]), .init(document: 1, weight: 1, places: [2])])
    #expect(words["rooms"] == [.init(document: 2, weight: 33, places: [0, 5])])
    #expect(words["gone"] == nil)
  }

  /// `email` finds `e-mail`, and the other way about: the script looks for the joined word.
  @Test func joinsWordsWithHyphens() {
    let index = SearchIndex([
      part([
        (
          "Co-teaching", ["Mid-year"],
          "<h2>K-12</h2><p>An e-mail, a non\u{2011}profit, well-to-do Élan-vitals on 2026-03-02; a-b-c-d, end- of -line, x-学, "
            + "5-<b>day</b></p><p>-</p>"
        ),
        ("", [], "<p>email</p>"),
      ])
    ])
    let words = IndexReader(index).words
    let joined = ["coteaching", "midyear", "k12", "email", "nonprofit", "welltodo", "elanvitals", "5day"]
    for word in joined { #expect(words[word] != nil, "\(word)") }
    for word in ["20260302", "abcd", "endof", "ofline", "x学", "ab", "dayof"] { #expect(words[word] == nil, "\(word)") }
    #expect(words["email"]?.map(\.document) == [0, 1])
    // The weight is that of the field, and a document's length is that of its text.
    #expect(words["coteaching"]?[0].weight == 32 && words["midyear"]?[0].weight == 16 && words["k12"]?[0].weight == 9)
    let plain = SearchIndex([part([("", [], "<p>a e mail b</p>")])])
    #expect(SearchIndex([part([("", [], "<p>a e-mail b</p>")])]).lengths == plain.lengths)
    #expect(
      IndexReader(plain).words["mail"]?[0].places
        == IndexReader(SearchIndex([part([("", [], "<p>a e-mail b</p>")])])).words["mail"]?[0].places)
  }

  /// What readers of the index rely on, for texts of random words: found by reading the texts anew.
  @Test(arguments: [1, 2, 3]) func holdsEveryWordOfEveryText(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let vocabulary: [String] = (0..<400).map {
      String($0 * $0 * 7919 % 99_991, radix: 36) + (($0 % 9 == 0) ? "é" : "x")
    }
    // One word of five is the same: too common for places.
    let texts = (0..<600).map { _ in
      (0..<(1 + random(60))).map { _ in vocabulary[random(5) == 0 ? 0 : min(random(400), random(400))] }
    }
    let parts = stride(from: 0, to: texts.count, by: 256).map { start in
      part(
        texts[start..<min(start + 256, texts.count)].map { ("", [], "<p>\($0.joined(separator: " "))</p>") },
        ofTotal: 256_000)
    }
    let index = SearchIndex(parts)
    var expected: [String: [IndexReader.Hit]] = [:]
    for (number, text) in texts.enumerated() {
      for (word, places) in Dictionary(grouping: text.indices, by: { text[$0] }) {
        let steps = [1, 2, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 6, 6, 7]
        let weight = steps[min(places.count, 15) - 1]
        let folded = word.hasSuffix("é") ? word.dropLast() + "e" : word[...]
        expected[String(folded), default: []].append(
          .init(document: number, weight: weight, places: places.map { $0 + 1 }))
      }
    }
    let reader = IndexReader(index)
    let placed = reader.words.filter { $0.value.contains { !$0.places.isEmpty } }
    #expect(placed.allSatisfy { expected[$0.key] == $0.value })
    #expect(Set(reader.words.keys) == Set(expected.keys))
    for (word, hits) in reader.words where placed[word] == nil {
      #expect(hits.map(\.document) == expected[word]?.map(\.document))
      #expect(
        expected[word].map { $0.reduce(0) { $0 + $1.places.count } } ?? 0 > SearchScale(documents: 256_000).mostPlaces
          / 1_000)
    }
    #expect(placed.count < reader.words.count)
  }

  @Test func cutsShardsOfNeighbours() {
    let words = (0..<9_000).map { String($0 + 100_000, radix: 36) }
    let index = SearchIndex([part([("", [], "<p>\(words.joined(separator: " "))</p>")])])
    let shards = IndexReader(index).shards
    #expect(shards.count > 3)
    #expect(shards.flatMap { $0 } == words.sorted())
    #expect(index.firstWords.split(separator: " ").map(String.init) == shards.map { $0[0] })
    for number in shards.indices {
      var bytes: [UInt8] = []
      index.appendWords(ofShard: number, to: &bytes)
      #expect(bytes.count <= SearchScale.leastShard)
    }
  }

  /// 78 parts: so few files that any web server bears them, and every word still finds its documents.
  @Test func ofVeryManyTextsMakesFewFiles() {
    let count = SearchScale.mostWholeTexts + 1
    let parts = stride(from: 0, to: count, by: IndexedPart.mostDocuments).map { start in
      part(
        (start..<min(start + IndexedPart.mostDocuments, count)).map { number in
          ("", [], "<p>\(String(number, radix: 36)) \(String(number % 977 + 50_000, radix: 36)) every</p>")
        }, ofTotal: count)
    }
    let index = SearchIndex(parts)
    let reader = IndexReader(index)
    #expect(index.shardCount <= 850)
    #expect(reader.words["every"]?.map(\.document) == Array(0..<count))
    #expect(
      reader.words[String(977 + 49_999, radix: 36)]?.map(\.document) == Array(stride(from: 976, to: count, by: 977)))
    #expect(reader.shards.flatMap { $0 } == reader.words.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(Set(index.lengths.utf8).allSatisfy { Digits.even($0) == $0 })
  }

  @Test func lengthsAreLogarithms() {
    let lengths = [0, 1, 3, 7, 700, 100_000]
    let index = SearchIndex([
      part(lengths.map { ("", [], "<p>\(Array(repeating: "a", count: $0).joined(separator: " "))</p>") })
    ])
    #expect(Array(index.lengths.utf8) == [0, 4, 8, 12, 37, 63].map { Digits.sign($0) })
  }

  @Test func versionTellsTextsApart() {
    let versions = ["<p>a b</p>", "<p>b a</p>", "<p>a, b</p>", "<p>a b c</p>", ""].map {
      SearchIndex([part([("T", [], $0)])]).version
    }
    #expect(Set(versions).count == versions.count)
    #expect(SearchIndex([part([("T", [], "<p>a b</p>")])]).version == versions[0])
  }

  @Test func emptyIndexHasNoShards() {
    let index = SearchIndex([])
    #expect(index.shardCount == 0 && index.firstWords == "" && index.documentCount == 0)
  }
}
