/// The tables of Ghost's JSON, as far as they are read: mail addresses and passwords of its users are not among it.
struct GhostExport: Decodable {
  var databases: [Database]

  private enum Names: String, CodingKey { case db }

  /// Older exports have their tables at the top.
  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Names.self)
    databases = values.contains(.db) ? try values.decode([Database].self, forKey: .db) : [try Database(from: decoder)]
  }

  struct Database: Decodable { var data: Tables }

  struct Tables: Decodable {
    var posts: [Post]?
    var tags: [Tag]?
    var users: [User]?
    var posts_tags: [PostTag]?
    var posts_authors: [PostAuthor]?
    var posts_meta: [PostMeta]?
  }

  struct Post: Decodable {
    var id: Key
    var title, slug, html, plaintext, feature_image, status, visibility, type, custom_excerpt: String?
    /// Of older versions: the text as it was written, and the picture.
    var markdown, image: String?
    /// A moment; of older versions milliseconds since 1970.
    var published_at, created_at, updated_at: Key?
    var page, author_id: Key?
  }

  struct Tag: Decodable {
    var id: Key
    var name, slug, description: String?
  }

  struct User: Decodable {
    var id: Key
    var name: String?
  }

  struct PostTag: Decodable { var post_id, tag_id: Key }

  struct PostAuthor: Decodable {
    var post_id, author_id: Key
    var sort_order: Int?
  }

  struct PostMeta: Decodable {
    var post_id: Key
    var feature_image_alt: String?
  }

  /// Numbers in older exports, texts in newer ones.
  struct Key: Decodable, Hashable {
    var text: String

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let text = try? value.decode(String.self) {
        self.text = text
      } else if let number = try? value.decode(Int.self) {
        text = String(number)
      } else {
        text = try value.decode(Bool.self) ? "1" : "0"
      }
    }
  }
}
