/// Makes the HTML of an old site HTML that says only what a reader read: addresses lead to where things are now, films are links,
/// and forms, buttons and marks of programs are gone and named.
struct Cleaning {
  private(set) var html: [UInt8] = []
  private(set) var notes: Set<PostNote> = []
  /// Attachments that the text shows or leads to, in its order.
  private(set) var attachments: [Int] = []
  /// Files of the journal that the text shows or leads to, below the content folder.
  private(set) var media: [String] = []
  /// How much of `html` comes before the mark that ends the summary.
  private(set) var summaryEnd: Int?
  private var scanner: HTMLScanner
  private let around: Surroundings
  private var preDepth = 0
  /// Tags that are not written: for each name how many of the open ones of that name are kept, innermost last.
  private var kept: [String: [Bool]] = [:]

  init(_ text: [UInt8], in surroundings: Surroundings) {
    scanner = HTMLScanner(text)
    around = surroundings
    html.reserveCapacity(text.count)
    while let token = scanner.next() { take(token) }
  }

  private mutating func take(_ token: HTMLToken) {
    switch token.kind {
    case .text: take(text: scanner.bytes[token.range])
    case .comment: take(comment: String(decoding: scanner.bytes[token.range], as: UTF8.self))
    case .raw: if token.name.isEmpty { html += scanner.bytes[token.range] }
    case .open: take(open: token)
    case .close: take(close: token)
    }
  }

  private mutating func take(close token: HTMLToken) {
    if token.name == "pre" { preDepth = max(0, preDepth - 1) }
    if var open = kept[token.name], let isKept = open.popLast() {
      kept[token.name] = open
      if !isKept { return }
    }
    html += scanner.bytes[token.range]
  }

  private mutating func take(open token: HTMLToken) {
    switch token.name {
    case "script", "style", "template": return skip(token)
    case "form": return leaveOut(token, .form)
    case "iframe", "object", "audio", "video": return takeFrame(token)
    case "embed": return writeLink(to: scanner.attributes(of: token)["src"], label: nil)
    case "source", "track", "param", "input", "link", "meta": return
    case "pre": preDepth += 1
    default: break
    }
    // Most tags have none: `<p>`.
    guard token.range.count > token.name.utf8.count + 2 else { return take(open: token, []) }
    take(open: token, scanner.attributes(of: token))
  }

  private mutating func take(open token: HTMLToken, _ attributes: [HTMLAttribute]) {
    if let mark = Machinery.mark(in: attributes) { return leaveOut(token, .machinery(mark)) }
    switch token.name {
    case "a": takeLink(token, attributes)
    case "img": takePicture(attributes)
    case "b", "strong", "i", "em": takeEmphasis(token, attributes)
    case "ul", "ol", "li": takeListTag(token, attributes)
    case "span", "font", "figure": takeLook(token, attributes)
    default: html += scanner.bytes[token.range]
    }
  }

  private mutating func leaveOut(_ token: HTMLToken, _ note: PostNote) {
    notes.insert(note)
    skip(token)
  }

  /// Skips an element with all that is in it.
  private mutating func skip(_ token: HTMLToken) {
    if HTMLNames.empty.contains(token.name) { return }
    var depth = 1
    while depth > 0, let next = scanner.next() {
      if next.name == token.name { depth += next.kind == .open ? 1 : next.kind == .close ? -1 : 0 }
    }
  }
}

// Texts and marks.
extension Cleaning {
  /// Chains of blanks that don't break are one blank; a blank alone that doesn't break stays.
  private mutating func take(text: ArraySlice<UInt8>) {
    guard preDepth == 0 else { return html += text }
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      guard byte == 0x20 || byte == .ampersand || byte == 0xC2 else {
        html.append(byte)
        index += 1
        continue
      }
      var (end, blanks, fixed) = (index, 0, 0)
      while end < text.endIndex, let width = Self.blank(in: text, at: end) {
        (blanks, fixed) = (blanks + 1, fixed + (width > 1 ? 1 : 0))
        end += width
      }
      if blanks < 2 || fixed == 0 {
        end = max(end, index + 1)
        html += text[index..<end]
      } else {
        html.append(0x20)
      }
      index = end
    }
  }

  /// How many bytes the blank has that begins there.
  private static func blank(in text: ArraySlice<UInt8>, at index: Int) -> Int? {
    if text[index] == 0x20 { return 1 }
    let rest = text[index...].prefix(6)
    if rest.starts(with: [0xC2, 0xA0]) { return 2 }
    return rest.elementsEqual("&nbsp;".utf8) || rest.elementsEqual("&#160;".utf8) ? 6 : nil
  }

  private mutating func take(comment: String) {
    let words = comment.dropFirst(4).dropLast(3).trimmingBlanks
    // The sign of a list item as Word pastes it, between two comments.
    if words == "[if !supportLists]" { return skipListSign() }
    if words == "more" || words.hasPrefix("more ") {
      if summaryEnd == nil { summaryEnd = html.count }
      return
    }
    guard words.hasPrefix("wp:"), words.hasSuffix("/") else { return }
    let name = words.dropFirst(3).prefix { !$0.isWhitespace && $0 != "/" }
    if !Machinery.silentBlocks.contains(String(name)) { notes.insert(.madeOnDemand(String(name))) }
  }

  private mutating func skipListSign() {
    var ahead = scanner
    for _ in 0..<20 {
      guard let next = ahead.next() else { return }
      if next.kind == .comment {
        scanner = ahead
        return
      }
    }
  }

  /// Google's documents are in a `<b>` that is not bold.
  private mutating func takeEmphasis(_ token: HTMLToken, _ attributes: [HTMLAttribute]) {
    let isPlain = attributes["style"].map(Self.saysPlain) ?? false
    kept[token.name, default: []].append(!isPlain)
    if !isPlain { html.append("<\(token.name)>") }
  }

  /// Word's `mso-bidi-font-weight:normal` is about other scripts.
  private static func saysPlain(_ style: String) -> Bool {
    style.lowercased().split(separator: ";").contains { declaration in
      let plain = declaration.filter { !$0.isWhitespace }
      return ["font-weight:normal", "font-weight:400", "font-style:normal"].contains(plain)
    }
  }

  /// The pictures of a gallery aren't a list.
  private mutating func takeListTag(_ token: HTMLToken, _ attributes: [HTMLAttribute]) {
    let isGallery = attributes.marks.contains { $0.hasPrefix("blocks-gallery") || $0.hasPrefix("wp-block-gallery") }
    kept[token.name, default: []].append(!isGallery)
    if !isGallery { html += scanner.bytes[token.range] }
  }

  /// A tag that says only how its words look; a figure around something that isn't a picture.
  private mutating func takeLook(_ token: HTMLToken, _ attributes: [HTMLAttribute]) {
    let isPlainFigure =
      token.name == "figure"
      && attributes.marks.contains {
        $0.hasPrefix("wp-block-embed") || $0 == "wp-block-video" || $0 == "wp-block-audio"
      }
    kept[token.name, default: []].append(!isPlainFigure)
    if !isPlainFigure { html += scanner.bytes[token.range] }
  }
}

// Links, pictures, films.
extension Cleaning {
  private mutating func takeLink(_ token: HTMLToken, _ attributes: [HTMLAttribute]) {
    guard let address = attributes["href"], !address.isEmpty else {
      kept["a", default: []].append(true)
      return html += scanner.bytes[token.range]
    }
    let target = around.target(of: address)
    if leadsToItsPicture(target) {
      kept["a", default: []].append(false)
      return
    }
    var written = address.trimmingBlanks
    switch target {
    case .text(let path, let fragment): written = around.written(path, fragment: fragment)
    case .media(let path):
      media.append(path)
      written = around.written(path)
    case .attachment(let item):
      attachments.append(item)
      guard let file = around.file(of: around.index.items[item]) else { break }
      media.append(MediaLibrary.place(of: file.path))
      written = around.written(MediaLibrary.place(of: file.path))
    case .missing(let file):
      notes.insert(.missingMedia(file))
      written = file
    case .elsewhere(let whole): written = whole
    case .nowhere:
      notes.insert(.lostLink(address))
      kept["a", default: []].append(false)
      return
    }
    kept["a", default: []].append(true)
    write(link: written, attributes)
  }

  private mutating func write(link: String, _ attributes: [HTMLAttribute]) {
    html.append("<a href=\"" as StaticString)
    html.append(escaping: link)
    for name in ["title", "id", "name", "class", "rel", "role", "data-fn"] {
      guard let value = attributes[name] else { continue }
      html.append("\" \(name)=\"")
      html.append(escaping: value)
    }
    html.append("\">" as StaticString)
  }

  /// Whether the link goes around nothing but a picture, and leads to that picture or to its page.
  private func leadsToItsPicture(_ target: Surroundings.Target) -> Bool {
    switch target {
    case .media(let path) where MediaChoice.isPicture(path): break
    case .missing(let path) where MediaChoice.isPicture(path): break
    case .attachment: break
    default: return false
    }
    var ahead = scanner
    var hasPicture = false
    while let next = ahead.next() {
      switch (next.kind, next.name) {
      case (.open, "img"): hasPicture = true
      case (.close, "a"): return hasPicture
      case (.text, _) where ahead.bytes[next.range].allSatisfy(\.isHTMLSpace): break
      case (.open, "span"), (.close, "span"), (.open, "br"), (.comment, _): break
      default: return false
      }
    }
    return false
  }

  private mutating func takePicture(_ attributes: [HTMLAttribute]) {
    let source = [attributes["src"], attributes["data-src"], attributes["data-orig-file"]].lazy.compactMap {
      $0?.trimmingBlanks
    }
    .first { !$0.isEmpty && !$0.hasPrefix("data:") }
    guard let source else { return }
    let attachment = self.attachment(of: source, attributes)
    if let attachment { attachments.append(attachment) }
    var written = source
    switch around.target(of: source) {
    case .media(let path):
      media.append(path)
      written = around.written(path)
    case .missing(let file):
      notes.insert(.missingMedia(file))
      written = file
    case .elsewhere(let whole): written = Self.withoutSize(whole)
    case .text, .attachment: break
    case .nowhere:
      notes.insert(.missingMedia(source))
      return
    }
    var alternative = attributes["alt"] ?? ""
    if alternative.isEmpty, let attachment {
      alternative = around.index.pool[around.index.items[attachment].alternative]
    }
    html.append("<img src=\"" as StaticString)
    html.append(escaping: written)
    html.append("\" alt=\"" as StaticString)
    html.append(escaping: alternative)
    html.append("\" />" as StaticString)
  }

  private func attachment(of source: String, _ attributes: [HTMLAttribute]) -> Int? {
    for mark in attributes.marks where mark.hasPrefix("wp-image-") {
      if let number = Int(mark.dropFirst(9)), let item = around.index.item(number: number, site: around.site),
        around.index.items[item].fate == .attachment
      {
        return item
      }
    }
    return OldLink(source).flatMap { around.attachment(showing: $0) }
  }

  /// `?w=300` asks for a small copy.
  private static func withoutSize(_ address: String) -> String {
    guard let mark = address.firstIndex(of: "?"), MediaChoice.isPicture(String(address[..<mark])) else {
      return address
    }
    let query = address[address.index(after: mark)...]
    let keys = query.split(separator: "&").map { $0.prefix { $0 != "=" } }
    return keys.allSatisfy({ ["w", "h", "resize", "fit", "crop", "quality", "ssl", "strip", "zoom"].contains($0) })
      ? String(address[..<mark]) : address
  }

  /// What another program shows in the page becomes a link to it.
  private mutating func takeFrame(_ token: HTMLToken) {
    let attributes = scanner.attributes(of: token)
    var address = attributes["src"] ?? attributes["data-src"] ?? attributes["data"]
    var depth = 1
    while depth > 0, let next = scanner.next() {
      if next.name == token.name { depth += next.kind == .open ? 1 : next.kind == .close ? -1 : 0 }
      guard next.kind == .open, address == nil || address?.isEmpty == true else { continue }
      let inner = scanner.attributes(of: next)
      switch next.name {
      case "source", "embed", "iframe": address = inner["src"]
      case "param" where ["movie", "src"].contains((inner["name"] ?? "").lowercased()): address = inner["value"]
      default: break
      }
    }
    writeLink(to: address, label: attributes["title"])
  }

  private mutating func writeLink(to address: String?, label: String?) {
    guard let address = address?.trimmingBlanks, !address.isEmpty, !address.hasPrefix("about:"),
      !address.hasPrefix("data:"),
      !address.lowercased().hasPrefix("javascript:")
    else { return }
    let page = FilmAddress.page(ofFrame: address)
    var written = page
    switch around.target(of: page) {
    case .media(let path):
      media.append(path)
      written = around.written(path)
    case .missing(let file):
      notes.insert(.missingMedia(file))
      written = file
    case .elsewhere(let whole): written = whole
    case .text(let path, let fragment): written = around.written(path, fragment: fragment)
    case .attachment: break
    case .nowhere:
      notes.insert(.lostLink(address))
      return
    }
    html.append("<p><a href=\"" as StaticString)
    html.append(escaping: written)
    html.append("\">" as StaticString)
    html.append(escaping: label.flatMap { $0.isEmpty ? nil : $0 } ?? FilmAddress.label(of: page))
    html.append("</a></p>" as StaticString)
  }
}
