import Foundation
import TestDocuments

/// The files that a page of the documents takes for granted: what its reader brings along. All of it is invented.
enum DocumentSupplies {
  static func put(for page: String, in folder: String) throws {
    switch page {
    case "wordpress":
      try write(Array(export.utf8), to: folder + "/export.xml")
      try write(picture, to: folder + "/uploads/2021/03/boat.gif")
      try write(picture, to: folder + "/uploads/2021/03/boat-300x200.gif")
    case "word":
      try write(document.archive, to: folder + "/Lunch report.docx")
    default: break
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    let file = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  private static let picture: [UInt8] = [
    0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0,
    0, 2, 2, 0x44, 1, 0, 0x3B,
  ]

  // MARK: Word

  private static let document: TestDocument = {
    var document = TestDocument(
      body: paragraph("Who sits alone?", style: "Title") + paragraph("What I saw", style: "Heading1")
        + paragraph("Three tables, and children alone at two of them.")
        + "<w:p><w:del w:author=\"x\"><w:r><w:delText>Deleted.</w:delText></w:r></w:del><w:ins w:author=\"x\">\(run("Kept."))</w:ins></w:p>"
        + "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" descr=\"A long table\"/><a:blip r:embed=\"p1\"/></wp:inline></w:drawing></w:r></w:p>"
    )
    document.styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/></w:style>"
    document.relations = TestDocument.relation("p1", to: "media/image1.gif", isExternal: false)
    document.files = [("word/media/image1.gif", picture)]
    return document
  }()

  // MARK: WordPress

  private static func item(
    _ id: Int, _ type: String, _ status: String, _ title: String, _ slug: String, _ body: String, more: String = ""
  ) -> String {
    """
    <item><title>\(title)</title><link>https://old.example/\(type == "page" ? "" : "2021/")\(slug)/</link>
    <guid isPermaLink="false">https://old.example/?p=\(id)</guid><dc:creator>mlee</dc:creator>
    <content:encoded><![CDATA[\(body)]]></content:encoded><wp:post_id>\(id)</wp:post_id>
    <wp:post_date>2021-03-0\(id % 9 + 1) 08:15:00</wp:post_date><wp:post_date_gmt>2021-03-0\(id % 9 + 1) 14:15:00</wp:post_date_gmt>
    <wp:post_name>\(slug)</wp:post_name><wp:status>\(status)</wp:status><wp:post_type>\(type)</wp:post_type>\(more)</item>

    """
  }

  private static let uploads = "https://old.example/wp-content/uploads/2021/03"

  private static let export =
    """
    <?xml version="1.0" encoding="UTF-8" ?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
    <channel><title>Oak School</title><link>https://old.example</link><wp:wxr_version>1.2</wp:wxr_version>
    <wp:base_site_url>https://old.example</wp:base_site_url><wp:base_blog_url>https://old.example</wp:base_blog_url>
    <wp:author><wp:author_login>mlee</wp:author_login><wp:author_display_name><![CDATA[Morgan Lee]]></wp:author_display_name></wp:author>
    <wp:category><wp:term_id>3</wp:term_id><wp:category_nicename>principals</wp:category_nicename><wp:cat_name><![CDATA[Principals]]></wp:cat_name></wp:category>

    """
    + item(
      1, "post", "publish", "The first bell", "the-first-bell",
      "[caption id=\"a\" width=\"300\"]<img src=\"\(uploads)/boat-300x200.gif\" class=\"wp-image-9\" /> On the river[/caption]\n\nIt rang at seven. See <a href=\"https://old.example/?p=2\">the second</a>.",
      more: "<category domain=\"category\" nicename=\"principals\"><![CDATA[Principals]]></category>"
        + "<wp:comment><wp:comment_id>5</wp:comment_id><wp:comment_author><![CDATA[Sam]]></wp:comment_author><wp:comment_date>2021-03-04 09:00:00</wp:comment_date><wp:comment_content><![CDATA[Thank you.]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:comment_type></wp:comment_type></wp:comment>"
    ) + item(2, "post", "publish", "The second bell", "the-second-bell", "It rang again.\n\n[contact-form-7 id=\"4\"]")
    + item(3, "post", "draft", "Not yet", "", "Soon.") + item(4, "post", "private", "For me", "for-me", "Mine.")
    + item(5, "page", "publish", "About", "about", "We row.") + item(6, "post", "trash", "Old", "old", "Gone.")
    + item(7, "nav_menu_item", "publish", "", "7", "")
    + item(
      9, "attachment", "inherit", "boat", "boat", "",
      more:
        "<wp:attachment_url>\(uploads)/boat.gif</wp:attachment_url><wp:postmeta><wp:meta_key>_wp_attached_file</wp:meta_key><wp:meta_value>2021/03/boat.gif</wp:meta_value></wp:postmeta><wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>A boat at the pier</wp:meta_value></wp:postmeta>"
    ) + "</channel></rss>\n"
}
