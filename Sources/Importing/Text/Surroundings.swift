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
    /// Not of the old site.
    case elsewhere
  }

  func target(of address: String) -> Target {
    guard let link = OldLink(address) else { return .elsewhere }
    if let found = index.item(at: link, site: entry.site) {
      let item = index.items[found]
      if item.fate.isText { return .text(index.pool[item.place], fragment: link.fragment) }
      if item.fate == .attachment {
        return MediaChoice.isFile(link.path) ? media(link, attachment: item) : .attachment(found)
      }
    }
    guard MediaChoice.isFile(link.path), index.isOwn(link) || index.isMediaHost(link.host) else { return .elsewhere }
    return media(link, attachment: attachment(showing: link).map { index.items[$0] })
  }

  private func media(_ link: OldLink, attachment: IndexedItem?) -> Target {
    if let attachment, let file = file(of: attachment) { return .media(MediaLibrary.place(of: file.path)) }
    if let path = MediaLibrary.path(in: link), let file = library.file(at: path) {
      return .media(MediaLibrary.place(of: file.path))
    }
    return .missing(link.host.isEmpty ? link.writtenPath : "https://" + link.host + link.writtenPath)
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
