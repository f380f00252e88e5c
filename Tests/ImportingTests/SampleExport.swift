/// An export of an invented school's site, as WordPress writes it.
struct SampleExport {
  var items: [Item] = []
  var authors: [(account: String, mail: String, name: String)] = [
    ("ivasker-login", "ivasker@canary-mail.example", "Ingrid Vasker")
  ]
  var categories: [(id: Int, slug: String, parent: String, name: String, about: String)] = []
  var tags: [(slug: String, name: String)] = []
  var site = "https://ferry.example/log"

  struct Item {
    var id: Int
    var type = "post"
    var status = "publish"
    var title = "A title"
    var slug = ""
    var link: String?
    var day = "2021-03-02"
    var body = ""
    var excerpt = ""
    var parent = 0
    var password = ""
    /// Whole elements.
    var more = ""
    var author = "ivasker-login"
  }

  var text: String {
    """
    <?xml version="1.0" encoding="UTF-8" ?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
    <channel><title>The Ferry Log</title><link>\(site)</link><language>en-US</language>
    <wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>\(site)</wp:base_site_url><wp:base_blog_url>\(site)</wp:base_blog_url>

    """ + authors.map(author).joined() + categories.map(category).joined() + tags.map(tag).joined()
      + items.map(item).joined() + "</channel>\n</rss>\n"
  }

  private func author(_ author: (account: String, mail: String, name: String)) -> String {
    "<wp:author><wp:author_login>\(author.account)</wp:author_login><wp:author_email>\(author.mail)</wp:author_email>"
      + "<wp:author_display_name><![CDATA[\(author.name)]]></wp:author_display_name></wp:author>\n"
  }

  private func category(_ term: (id: Int, slug: String, parent: String, name: String, about: String)) -> String {
    "<wp:category><wp:term_id>\(term.id)</wp:term_id><wp:category_nicename>\(term.slug)</wp:category_nicename>"
      + "<wp:category_parent>\(term.parent)</wp:category_parent><wp:cat_name><![CDATA[\(term.name)]]></wp:cat_name>"
      + "<wp:category_description><![CDATA[\(term.about)]]></wp:category_description></wp:category>\n"
  }

  private func tag(_ term: (slug: String, name: String)) -> String {
    "<wp:tag><wp:tag_slug>\(term.slug)</wp:tag_slug><wp:tag_name><![CDATA[\(term.name)]]></wp:tag_name></wp:tag>\n"
  }

  private func item(_ item: Item) -> String {
    let link = item.link ?? "\(site)/\(item.day.prefix(4))/\(item.slug)/"
    return """
      <item><title>\(item.title)</title><link>\(link)</link><guid isPermaLink="false">\(site)/?p=\(item.id)</guid>
      <dc:creator>\(item.author)</dc:creator><content:encoded><![CDATA[\(item.body)]]></content:encoded>
      <excerpt:encoded><![CDATA[\(item.excerpt)]]></excerpt:encoded><wp:post_id>\(item.id)</wp:post_id>
      <wp:post_date>\(item.day) 08:15:00</wp:post_date><wp:post_date_gmt>\(item.day) 14:15:00</wp:post_date_gmt>
      <wp:post_name>\(item.slug)</wp:post_name><wp:status>\(item.status)</wp:status>
      <wp:post_parent>\(item.parent)</wp:post_parent><wp:post_type>\(item.type)</wp:post_type>
      <wp:post_password>\(item.password)</wp:post_password>\(item.more)</item>

      """
  }

  static func comment(
    _ id: Int, by name: String, _ text: String, parent: Int = 0, approved: String = "1", type: String = ""
  ) -> String {
    "<wp:comment><wp:comment_id>\(id)</wp:comment_id><wp:comment_author><![CDATA[\(name)]]></wp:comment_author>"
      + "<wp:comment_author_email>reader@canary-mail.example</wp:comment_author_email>"
      + "<wp:comment_author_IP>203.0.113.77</wp:comment_author_IP><wp:comment_date>2021-03-0\(id % 9 + 1) 09:00:00</wp:comment_date>"
      + "<wp:comment_content><![CDATA[\(text)]]></wp:comment_content><wp:comment_approved>\(approved)</wp:comment_approved>"
      + "<wp:comment_type>\(type)</wp:comment_type><wp:comment_parent>\(parent)</wp:comment_parent></wp:comment>\n"
  }

  static func meta(_ key: String, _ value: String) -> String {
    "<wp:postmeta><wp:meta_key>\(key)</wp:meta_key><wp:meta_value><![CDATA[\(value)]]></wp:meta_value></wp:postmeta>\n"
  }

  static func term(_ domain: String, _ slug: String, _ name: String) -> String {
    "<category domain=\"\(domain)\" nicename=\"\(slug)\"><![CDATA[\(name)]]></category>\n"
  }

  static func attachment(_ id: Int, _ path: String, parent: Int = 0, alternative: String = "", caption: String = "")
    -> Item
  {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return Item(
      id: id, type: "attachment", status: "inherit", title: name, slug: "picture-\(id)", excerpt: caption,
      parent: parent,
      more: "<wp:attachment_url>https://ferry.example/log/wp-content/uploads/\(path)</wp:attachment_url>"
        + meta("_wp_attached_file", path) + (alternative.isEmpty ? "" : meta("_wp_attachment_image_alt", alternative)))
  }
}
