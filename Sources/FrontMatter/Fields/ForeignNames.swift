/// The names that other programs (Jekyll, Hugo, WordPress' exports, Ghost, Eleventy …) give to what posts have.
enum ForeignNames {
  private static let sameAs: [String: String] = [
    "categories": "tags", "category": "tags", "keywords": "tags", "topics": "tags", "topic": "tags", "themes": "tags",
    "tag": "tags", "level": "levels", "skill": "skills", "goal": "goals", "source": "sources", "alias": "aliases",
    "permalink": "aliases", "redirect_from": "aliases", "redirects": "aliases", "old_url": "aliases",
    "lastmod": "updated", "modified": "updated", "last_modified_at": "updated", "last_modified": "updated",
    "updated_at": "updated", "last_updated": "updated", "date_updated": "updated",
    "created": "date", "created_at": "date", "excerpt": "summary", "abstract": "summary",
    "cover": "image", "thumbnail": "image", "featured_image": "image", "feature_image": "image",
    "featuredimage": "image",
    "og_image": "image", "banner": "image", "image_alt": "alt", "cover_alt": "alt", "featured_image_alt": "alt",
    "thumbnail_alt": "alt", "language": "lang", "locale": "lang", "byline": "authors", "series_title": "series",
    "guid": "id",
  ]

  /// With the fields that they mean, in any text.
  static let ofTexts: [String: ForeignName] = named(sameAs).merging(["url": ForeignName(field: "slug", sense: .address)]
  ) { $1 }

  static func named(_ names: [String: String]) -> [String: ForeignName] { names.mapValues { ForeignName(field: $0) } }

  /// The category that WordPress and others give to posts without one, as folded keys, in the languages where the name
  /// can't mean anything else. German's `Allgemein` is also a word that schools use.
  static let noCategories: Set<String> = [
    "uncategorized", "uncategorised", "non classe", "sans categorie", "sin categoria", "sem categoria",
    "senza categoria", "geen categorie",
  ]

  static let ignored: Set<String> = [
    "layout", "id", "guid", "menu", "weight", "type", "comments", "comment", "class", "subclass", "current",
    "navigation", "nav", "toc", "math", "mathjax", "katex", "css", "js", "output", "format",
    "disqus", "disqus_identifier", "dsq_thread_id", "featured", "pin", "sticky", "template", "theme",
    "parent", "order", "nav_order", "markup", "outputs", "resources", "linktitle", "post_id",
    "wordpress_id", "wp_id", "post_name", "ping_status", "comment_status", "eleventynavigation", "params", "extra",
    "draft_date", "favorite", "favourite", "icon", "author_profile", "read_time", "related", "header", "subtitle",
    "enclosure", "uuid", "ghost_id", "cssclass", "cssclasses", "canonical_url", "canonical",
  ]
}
