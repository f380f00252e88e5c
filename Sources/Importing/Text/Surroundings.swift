internal import Letters

/// What a text may ask about its site while it is made ready.
struct Surroundings {
  let index: SiteIndex
  let library: MediaLibrary
  /// The text's own place among the items.
  let item: Int

  private var entry: IndexedItem { index.items[item] }

  var site: UInt8 { entry.site }

  /// Where a link of the text leads now.
  enum Target: Equatable {
    /// A file below the content folder, and the part of it.
    case text(String, fragment: String?)
    case media(String)
    /// The page of one picture: nothing is like it here.
    case attachment(Int)
    /// A file of the old site that isn't at hand.
    case missing(String)
    /// Not in the journal: the whole address.
    case elsewhere(String)
    /// What nothing may lead to: a script, a file of somebody's computer.
    case nowhere
  }

  func target(of address: String) -> Target {
    let address = Self.withoutRedirect(Self.plain(address))
    if address.hasPrefix("#") { return .elsewhere(address) }
    guard let link = OldLink(address) ?? relative(address) else { return other(address) }
    if let found = index.item(at: link, site: entry.site) {
      let item = index.items[found]
      if item.fate.isText { return .text(index.pool[item.place], fragment: link.fragment) }
      if item.fate == .attachment {
        return MediaChoice.isFile(link.path) ? media(link, attachment: item) : .attachment(found)
      }
    }
    guard MediaChoice.isFile(link.path), index.isOwn(link) || index.isMediaHost(link.host) else {
      return whole(link, address)
    }
    return media(link, attachment: attachment(showing: link).map { index.items[$0] })
  }

  /// As browsers read it: without line ends in it and blanks around it.
  private static func plain(_ address: String) -> String {
    guard address.utf8.contains(where: \.isHTMLSpace) else { return address }
    let line = address.filter { $0 != "\n" && $0 != "\t" && $0 != "\r" && $0 != "\r\n" }
    return line.trimmingBlanks.replacing(" ", with: "%20")
  }

  /// Google's documents lead all links past Google first: `https://www.google.com/url?q=https://…&sa=D`.
  private static func withoutRedirect(_ address: String) -> String {
    for start in ["https://www.google.com/url?", "http://www.google.com/url?"] where address.hasPrefix(start) {
      let target = address.dropFirst(start.count).split(separator: "&").first { $0.hasPrefix("q=http") }
      if let target { return String(percentDecoding: Array(target.dropFirst(2).utf8)[...]) }
    }
    return address
  }

  /// `../fog/` counts from the old address of the text.
  private func relative(_ address: String) -> OldLink? {
    guard LinkAddress(address) == .journal, !address.isEmpty, !address.contains("\\") else { return nil }
    let own = index.pool[entry.address]
    var parts = own.split(separator: "/").map(String.init)
    if !own.hasSuffix("/") { _ = parts.popLast() }
    for part in address.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return OldLink("/" + parts.joined(separator: "/") + (address.hasSuffix("/") ? "/" : ""))
  }

  /// `mailto:` and the like, which programs of the reader open.
  private func other(_ address: String) -> Target {
    let scheme = address.prefix { $0 != ":" }.lowercased()
    let known = ["mailto", "tel", "sms", "ftp", "geo", "webcal", "news", "xmpp", "skype", "whatsapp"]
    return known.contains(scheme) && LinkAddress(address) == .external ? .elsewhere(address) : .nowhere
  }

  /// An address of the old site that leads to nothing here stays one of the old site.
  private func whole(_ link: OldLink, _ address: String) -> Target {
    let lower = address.prefix(8).lowercased()
    if lower.hasPrefix("http://") || lower.hasPrefix("https://") { return .elsewhere(address) }
    if address.hasPrefix("//") { return .elsewhere("https:" + address) }
    let host = index.host(of: entry.site)
    if host.isEmpty { return .nowhere }
    let rest = address.hasPrefix("/") || address.hasPrefix("?") ? address : link.writtenPath
    return .elsewhere("https://\(host)" + (rest.hasPrefix("?") ? "/" : "") + rest)
  }

  private func media(_ link: OldLink, attachment: IndexedItem?) -> Target {
    if let attachment, let file = file(of: attachment) { return .media(MediaLibrary.place(of: file.path)) }
    if let file = library.file(for: link) { return .media(MediaLibrary.place(of: file.path)) }
    let host = link.host.isEmpty ? index.host(of: entry.site) : link.host
    return host.isEmpty ? .nowhere : .missing("https://" + host + link.writtenPath.replacing(" ", with: "%20"))
  }

  /// The file of an attachment, when it is at hand.
  func file(of attachment: IndexedItem) -> MediaLibrary.File? {
    let named = index.pool[attachment.file]
    if !named.isEmpty, let file = library.file(at: named, isOriginal: true) { return file }
    guard let link = OldLink(index.pool[attachment.place]), let path = MediaLibrary.path(in: link) else { return nil }
    return library.file(at: path, isOriginal: true)
  }

  /// The attachment whose file or a copy of it is at an address.
  func attachment(showing link: OldLink) -> Int? {
    if let found = index.item(at: link, site: entry.site), index.items[found].fate == .attachment { return found }
    guard let slash = link.path.lastIndex(of: "/") else { return nil }
    let name = MediaName(String(link.path[link.path.index(after: slash)...]))
    var plain = link
    plain.path = link.path[...slash] + name.stem + name.ending
    guard plain.path != link.path, let found = index.item(at: plain, site: entry.site) else { return nil }
    return index.items[found].fate == .attachment ? found : nil
  }

  /// The pictures that a gallery shows: those that it names, else those that belong to the text.
  func gallery(_ attributes: [HTMLAttribute]) -> [GalleryPicture] {
    func numbers(_ name: String) -> [Int] { (attributes[name] ?? "").split { !$0.isNumber }.compactMap { Int($0) } }
    let named = numbers("ids") + numbers("include")
    let excluded = Set(numbers("exclude"))
    let of = numbers("id").first.flatMap { index.item(number: $0, site: entry.site) }
    let all =
      named.isEmpty
      ? index.attachments(of: of.map { index.items[$0] } ?? entry).filter {
        !excluded.contains(Int(index.items[$0].id))
      }
      : named.compactMap { index.item(number: $0, site: entry.site) }
    return all.map { index.items[$0] }.compactMap { attachment in
      let address = index.pool[attachment.place]
      guard attachment.fate == .attachment, MediaChoice.isPicture(OldLink(address)?.path ?? "") else { return nil }
      return GalleryPicture(
        address: address, alternative: index.pool[attachment.alternative], caption: index.pool[attachment.caption])
    }
  }

  /// A path below the content folder as the text writes it.
  func written(_ path: String, fragment: String? = nil) -> String {
    let base = index.pool[entry.place].split(separator: "/").dropLast()
    let target = path.split(separator: "/")
    let common = zip(target.dropLast(), base).prefix { $0 == $1 }.count
    let steps = Array(repeating: "..", count: base.count - common) + target.dropFirst(common).map(String.init)
    let plain = steps.joined(separator: "/").replacing(" ", with: "%20")
    return plain + (fragment.map { $0.isEmpty ? "" : "#" + $0 } ?? "")
  }
}
