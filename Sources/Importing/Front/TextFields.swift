internal import Exports
internal import FrontMatter

/// Makes the file of a text: its fields and its Markdown.
struct TextFields {
  let index: SiteIndex
  let item: ExportItem
  let place: Int

  private var entry: IndexedItem { index.items[place] }

  /// - Parameters:
  ///   - addresses: further old addresses that lead to the text.
  ///   - picture: the picture that stands for the text, below the content folder.
  ///   - isFirst: whether no text before has the same name in feeds.
  ///   - isTaken: whether a page of the journal has that address.
  func file(
    of text: ConvertedText, addresses: [String], picture: String?, isFirst: Bool, isTaken: (String) -> Bool
  ) -> (bytes: [UInt8], notes: Set<PostNote>) {
    var notes = text.notes
    var fields = FrontMatter()
    fields.add("title", text: title(of: text, &notes))
    let date = ItemDate(item)
    if entry.fate == .post {
      if date.text == nil { notes.insert(.dayUnknown) }
      fields.add("date", word: date.text ?? CalendarDay.epoch.description)
    }
    fields.add("updated", word: date.updated?.description)
    if entry.fate == .post {
      fields.add("authors", ids: index.people.people(of: item).map(\.id))
      let (tags, levels) = index.terms.tags(of: item.terms)
      fields.add("tags", ids: tags)
      fields.add("levels", ids: levels)
    }
    fields.add("summary", text: summary(of: text))
    addStanding(to: &fields, hasDay: date.day != nil, &notes)
    fields.add("aliases", list: oldAddresses(addresses).filter { !isTaken($0) })
    if entry.fate == .post, entry.standing.isPublic, isFirst, isFeedID(item.guid) { fields.add("id", text: item.guid) }
    add(picture: picture, to: &fields, &notes)
    if let picture = text.picture {
      fields.add("image", text: picture)
      fields.add("alt", word: item.folderText?.alternative.map(quotedText))
    }
    for line in item.folderText?.fields ?? [] { fields.add(line: line) }
    return (fields.file(with: text.markdown), notes)
  }

  private func title(of text: ConvertedText, _ notes: inout Set<PostNote>) -> String {
    let title = HTMLText.plain(item.title)
    if !title.isEmpty { return title }
    notes.insert(.titleMade)
    let words = String(decoding: text.markdown.prefix(2_000), as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .filter { $0.contains(where: \.isLetter) && !$0.contains("(") && !$0.contains("[") }.prefix(6)
    let beginning = words.joined(separator: " ").filter { !"*_`#<>[]|\\".contains($0) }
    return beginning.isEmpty ? "Untitled" : beginning
  }

  /// The excerpt, else what comes before the mark "more".
  private func summary(of text: ConvertedText) -> String {
    let excerpt = HTMLText.plain(String(decoding: item.excerpt, as: UTF8.self))
    let whole = excerpt.isEmpty ? text.beginning : excerpt
    guard whole.count > 600 else { return whole }
    let cut = whole.prefix(600)
    return (cut.lastIndex(of: " ").map { String(cut[..<$0]) } ?? String(cut)) + "…"
  }

  private func addStanding(to fields: inout FrontMatter, hasDay: Bool, _ notes: inout Set<PostNote>) {
    let standing = entry.standing
    if standing.contains(.unclear) { notes.insert(.unknownState) }
    // Without a day a text that was to come later can't wait for it.
    if standing.contains(.draft) || (standing.contains(.future) && !hasDay) { fields.add("draft", word: "yes") }
    if standing.contains(.private) {
      fields.add("audience", word: "private")
    } else if standing.contains(.staff) {
      fields.add("audience", word: "staff")
    }
  }

  /// The paths under which the text was found, but for the one that it has now.
  private func oldAddresses(_ more: [String]) -> [String] {
    let own = index.pool[entry.address]
    let route = index.route(of: place)
    var all: [String] = []
    let known = item.folderText?.addresses ?? []
    for address in ([own] + known + more + formerAddresses(own))
    where Self.isPossible(address) && address != route && address + "/" != route {
      if !all.contains(address) { all.append(address) }
    }
    return all
  }

  /// With the names that the text had before.
  private func formerAddresses(_ own: String) -> [String] {
    let name = index.pool[entry.slug]
    guard !own.isEmpty, !name.isEmpty, let range = own.ranges(of: name).last else { return [] }
    return item.meta.oldSlugs.prefix(20).map {
      own[..<range.lowerBound] + OldLink.decoded($0) + own[range.upperBound...]
    }
  }

  /// Whether a file can be called that.
  static func isPossible(_ address: String) -> Bool {
    address.hasPrefix("/") && address.utf8.count < 200
      && address.utf8.allSatisfy { $0 >= 0x20 && !"\\:*?\"<>|#".utf8.contains($0) }
      && address.split(separator: "/").allSatisfy { $0.last != "." && $0.last != " " && $0 != ".." && $0 != "." }
      && address.contains { $0 != "/" }
  }

  private func isFeedID(_ guid: String) -> Bool {
    guid.hasPrefix("http") && guid.utf8.count < 500 && !guid.contains("@") && guid.allSatisfy { !$0.isWhitespace }
  }

  private func add(picture: String?, to fields: inout FrontMatter, _ notes: inout Set<PostNote>) {
    guard entry.thumbnail != 0, let place = index.item(number: Int(entry.thumbnail), site: entry.site) else { return }
    let attachment = index.items[place]
    guard attachment.fate == .attachment else { return }
    guard let picture, !picture.contains(" ") else {
      notes.insert(.missingMedia(index.pool[attachment.place]))
      return
    }
    fields.add("image", word: picture)
    let alternative = HTMLText.plain(index.pool[attachment.alternative])
    fields.add("alt", word: alternative.isEmpty ? "\"\"" : quotedText(alternative))
  }
}
