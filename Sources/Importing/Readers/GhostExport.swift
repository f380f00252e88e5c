/// The tables of Ghost's JSON, as far as they are read: mail addresses and passwords of its users are not among it.
struct GhostExport: Decodable {
  var db: [Database]

  struct Database: Decodable { var data: Tables }

  struct Tables: Decodable {
    var posts: [Post]?
    var tags: [Tag]?
    var users: [User]?
    var posts_tags: [PostTag]?
    var posts_authors: [PostAuthor]?
  }

  struct Post: Decodable {
    var id: Key
    var title, slug, html, plaintext, feature_image, status, visibility, type, custom_excerpt: String?
    var published_at, created_at, updated_at: String?
    var page: Key?
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

  struct PostAuthor: Decodable { var post_id, author_id: Key }

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
