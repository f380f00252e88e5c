package import FrontMatter
internal import Letters

/// The names by which feed readers know posts: who has read a post under a name gets it again under another.
///
/// A function of the journal's files. A post's `id` is its name, whatever becomes of its file, its day or the journal's address;
/// without one, the name is a tag URI (RFC 4151) of the journal's host, the post's day and its file's name.
package struct FeedIDs: Sendable {
  /// The address that stays in names when the journal moves, without a slash at its end; empty when there is none.
  package let address: String
  private let host: String
  /// For posts that say their name, and for those whose own name another post has.
  private let settled: [PostIndex: String]

  package init(of posts: [Post], settings: Settings) {
    let url = (settings.id ?? settings.url)?.value ?? ""
    address = url.hasSuffix("/") ? String(url.dropLast()) : url
    host = address.split(separator: "/").dropFirst().first.map(String.init) ?? "journal"
    settled = address.isEmpty || Self.areSimple(posts) ? [:] : Self.settled(posts, address: address, host: host)
  }

  package subscript(index: PostIndex, of post: Post) -> String {
    if !settled.isEmpty, let name = settled[index] { return name }
    return Self.name(of: post, host: host)
  }

  /// Whether each post simply has a unique file name, which is nearly always so.
  private static func areSimple(_ posts: [Post]) -> Bool {
    var names: Set<String> = []
    names.reserveCapacity(posts.count)
    return posts.allSatisfy { $0.feedID == nil && names.insert($0.name).inserted }
  }

  /// A post's own address comes first; if two posts have the same name, the older keeps it.
  private static func settled(_ posts: [Post], address: String, host: String) -> [PostIndex: String] {
    var (settled, taken): ([PostIndex: String], Set<String>) = ([:], [])
    let oldestFirst = posts.indices.reversed()
    for index in oldestFirst {
      guard let given = posts[index].feedID else { continue }
      let name = name(fromField: given.value, address: address)
      if taken.insert(name).inserted { settled[PostIndex(index)] = name }
    }
    for index in oldestFirst where settled[PostIndex(index)] == nil {
      let plain = name(of: posts[index], host: host)
      var (name, number) = (plain, 1)
      while !taken.insert(name).inserted {
        number += 1
        name = "\(plain)-\(number)"
      }
      if number > 1 { settled[PostIndex(index)] = name }
    }
    return settled
  }

  private static func name(of post: Post, host: String) -> String {
    var name = "tag:"
    name += host
    name += ","
    name += post.date.day.description
    name += ":"
    name += post.name
    return name
  }

  /// An IRI as it's written; another text becomes a place below the journal's address, since Atom wants an IRI.
  private static func name(fromField text: String, address: String) -> String {
    if isIRI(text) { return text }
    var name = Array((address + "/#").utf8)
    for byte in text.utf8 {
      if byte >= 0x80 || ByteSet.unreserved.contains(byte) {
        name.append(byte)
      } else {
        name.append(percentEncoding: byte)
      }
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// Whether a text has a scheme, as in `https://school.example/?p=12`, `tag:`, or `urn:uuid:`.
  static func isIRI(_ text: String) -> Bool {
    let scheme = text.utf8.prefix { $0 != .colon }
    guard let first = scheme.first, first.isLetter, scheme.count < text.utf8.count - 1 else { return false }
    return scheme.allSatisfy { $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }
      && text.utf8.dropFirst(scheme.count + 1).first != .space
  }
}
