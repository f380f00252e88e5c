import TestDocuments

/// Exports of an invented school's site, as other programs write them.
enum OtherExports {
  // MARK: Blogger

  private static let kind = "http://schemas.google.com/blogger/2008/kind"

  private static func entry(
    _ number: Int, _ kind: String, _ title: String, _ body: String, day: String = "2021-03-02",
    name: String = "Ingrid Vasker",
    more: String = ""
  ) -> String {
    """
    <entry><id>tag:blogger.com,1999:blog-5.post-\(number)</id><published>\(day)T08:15:00.000-06:00</published>
    <updated>\(day)T08:15:01.000-06:00</updated>
    <category scheme='http://schemas.google.com/g/2005#kind' term='\(Self.kind)#\(kind)'/>
    <title type='text'>\(title)</title><content type='html'>\(escaped(body))</content>
    <author><name>\(name)</name><email>noreply@canary-mail.example</email></author>\(more)</entry>

    """
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  private static func at(_ path: String) -> String {
    "<link rel='alternate' type='text/html' href='https://ferry.blogspot.example\(path)' title='x'/>"
  }

  static let blogger =
    "<?xml version='1.0' encoding='UTF-8'?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:thr='http://purl.org/syndication/thread/1.0' xmlns:app='http://purl.org/atom/app#'><id>tag:blogger.com,1999:blog-5.archive</id><title type='text'>The Ferry Log</title>"
    + "<link rel='alternate' type='text/html' href='https://ferry.blogspot.example/'/>\n"
    + entry(1, "template", "Template", "canarytemplate")
    + entry(2, "settings", "A setting", "canarysecret")
    + entry(
      3, "post", "The bell",
      "<p>It rang. See <a href='https://ferry.blogspot.example/2021/03/a-door.html'>the door</a>.</p>",
      more: at("/2021/03/the-bell.html") + "<category scheme='http://www.blogger.com/atom/ns#' term='Bells'/>")
    + entry(4, "post", "A door", "It opened.", day: "2021-03-03", more: at("/2021/03/a-door.html"))
    + entry(5, "post", "canarydraft", "canarydraft", more: "<app:control><app:draft>yes</app:draft></app:control>")
    + entry(6, "post", "canaryfuture", "canaryfuture", day: "2090-01-01", more: at("/2090/01/canaryfuture.html"))
    + entry(7, "page", "About", "Us.", more: at("/p/about.html"))
    + entry(
      901, "comment", "Yes", "Yes &amp; no.", day: "2021-03-04", name: "Ola Nordby",
      more:
        "<thr:in-reply-to href='https://ferry.blogspot.example/2021/03/the-bell.html' ref='tag:blogger.com,1999:blog-5.post-3' type='text/html'/>"
    )
    + entry(
      902, "comment", "No", "I disagree.", day: "2021-03-05", name: "Anonymous",
      more: "<thr:in-reply-to href='x' ref='tag:blogger.com,1999:blog-5.post-3'/>"
        + "<link rel='related' href='https://www.blogger.com/feeds/5/3/comments/default/901'/>")
    + "</feed>"

  private static func takeoutEntry(
    _ number: Int, _ kind: String, _ status: String, _ title: String, _ body: String, more: String = ""
  ) -> String {
    """
    <entry><id>tag:blogger.com,1999:blog-5.post-\(number)</id><blogger:type>\(kind)</blogger:type>
    <blogger:status>\(status)</blogger:status><author><name>Ingrid Vasker</name><uri></uri><blogger:type>BLOGGER</blogger:type></author>
    <title>\(title)</title><content type='html'>\(escaped(body))</content>
    <blogger:created>2021-03-02T14:15:00Z</blogger:created><published>2021-03-02T14:15:00Z</published>
    <updated>2021-03-02T14:15:00Z</updated>\(more)</entry>

    """
  }

  static let takeout =
    "<?xml version='1.0' encoding='utf-8'?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'><id>tag:blogger.com,1999:blog-5</id><title>The Ferry Log</title>\n"
    + takeoutEntry(
      3, "POST", "LIVE", "The bell", "<p>It rang.</p>",
      more:
        "<blogger:filename>/2021/03/the-bell.html</blogger:filename><category scheme='tag:blogger.com,1999:blog-5' term='Bells'/>"
    )
    + takeoutEntry(4, "POST", "DRAFT", "canarydraft", "canarydraft")
    + takeoutEntry(5, "POST", "SOFT_TRASHED", "canarytrash", "canarytrash")
    + takeoutEntry(6, "POST", "SCHEDULED", "Not yet", "canaryscheduled").replacing("2021-03-02", with: "2090-01-01")
    + takeoutEntry(7, "PAGE", "LIVE", "About", "Us.", more: "<blogger:filename>/p/about.html</blogger:filename>")
    + takeoutEntry(8, "POST", "NOBODY_KNOWS", "canaryunclear", "canaryunclear")
    + takeoutEntry(
      901, "COMMENT", "LIVE", "", "Yes.", more: "<blogger:parent>tag:blogger.com,1999:blog-5.post-3</blogger:parent>")
    + takeoutEntry(
      902, "COMMENT", "SPAM", "", "canaryspam",
      more: "<blogger:parent>tag:blogger.com,1999:blog-5.post-3</blogger:parent>")
    + "</feed>"

  // MARK: Substack

  static let substack: [UInt8] = {
    var zip = ZipMaker()
    let head =
      "post_id,post_date,is_published,email_sent_at,inbox_sent_at,type,audience,title,subtitle,podcast_url\n"
    func row(_ name: String, _ published: String, _ audience: String, _ title: String, day: String = "2021-03-02")
      -> String
    {
      "\(name),\(day)T14:15:00.000Z,\(published),2021-03-02T14:16:00.000Z,,newsletter,\(audience),\(title),,\n"
    }
    zip.add(
      "posts.csv",
      Array(
        (head + row("101.the-bell", "true", "everyone", "\"The bell, again\"")
          + row("102.canarypaid", "true", "only_paid", "canarypaid")
          + row("103.canaryfounding", "true", "founding", "canaryfounding")
          + row("104.canaryfree", "true", "only_free", "canaryfree")
          + row("105.canarydraft", "false", "everyone", "canarydraft")
          + row("106", "false", "only_paid", "canarypaiddraft", day: "") + row("107.odd", "", "everyone", "canaryodd"))
          .utf8))
    for name in [
      "101.the-bell", "102.canarypaid", "103.canaryfounding", "104.canaryfree", "105.canarydraft", "106", "107.odd",
    ] {
      let words = name == "101.the-bell" ? "It rang, \"twice\"." : "canarytext"
      zip.add("posts/\(name).html", Array("<p>\(words)</p>".utf8))
      zip.add("posts/\(name).opens.csv", Array("email\nreader@canary-mail.example\n".utf8))
    }
    zip.add("email_list.ferry.csv", Array("email,active_subscription\nreader@canary-mail.example,true\n".utf8))
    return zip.archive
  }()

  // MARK: Ghost

  private static func ghostPost(_ id: String, _ slug: String, _ fields: String, html: String) -> String {
    """
    {"id": "\(id)", "uuid": "u\(id)", "title": "\(slug)", "slug": "\(slug)", "html": "\(html)", "plaintext": "x", "featured": 0,
     "feature_image": null, "created_at": "2021-03-01T08:00:00.000Z", "updated_at": "2021-03-05T08:00:00.000Z",
     "published_at": "2021-03-02T14:15:00.000Z", "custom_excerpt": null, \(fields)}
    """
  }

  static let ghost = """
    {"db": [{"meta": {"exported_on": 1614693600000, "version": "5.0.0"}, "data": {
     "posts": [
    \(ghostPost("1", "the-bell", "\"type\": \"post\", \"status\": \"published\", \"visibility\": \"public\"", html: "<p>It rang.</p>")),
    \(ghostPost("2", "canarymembers", "\"type\": \"post\", \"status\": \"published\", \"visibility\": \"members\"", html: "<p>canary</p>")),
    \(ghostPost("3", "canarypaid", "\"type\": \"post\", \"status\": \"published\", \"visibility\": \"paid\"", html: "<p>canary</p>")),
    \(ghostPost("4", "canarytier", "\"type\": \"post\", \"status\": \"published\", \"visibility\": \"tiers\"", html: "<p>canary</p>")),
    \(ghostPost("5", "canarydraft", "\"type\": \"post\", \"status\": \"draft\", \"visibility\": \"public\"", html: "<p>canary</p>")),
    \(ghostPost("6", "canarysent", "\"type\": \"post\", \"status\": \"sent\", \"visibility\": \"public\"", html: "<p>canary</p>")),
    \(ghostPost("7", "canarysoon", "\"type\": \"post\", \"status\": \"scheduled\", \"visibility\": \"public\"", html: "<p>canary</p>")
      .replacing("\"published_at\": \"2021", with: "\"published_at\": \"2090")),
    \(ghostPost("8", "about", "\"type\": \"page\", \"status\": \"published\", \"visibility\": \"public\"", html: "<p>Us.</p>"))
     ],
     "tags": [{"id": "t1", "name": "Bells", "slug": "bells", "description": "All that rings"}, {"id": "t2", "name": "#canarymark", "slug": "hash-canarymark"}],
     "users": [
      {"id": "u1", "name": "Ingrid Vasker", "slug": "ingrid", "email": "ingrid@canary-mail.example", "password": "canaryhash"},
      {"id": "u2", "name": "Ola Nordby", "slug": "ola", "email": "ola@canary-mail.example", "password": "canaryhash"}],
     "posts_tags": [{"post_id": "1", "tag_id": "t1"}, {"post_id": "1", "tag_id": "t2"}],
     "posts_authors": [{"post_id": "1", "author_id": "u2", "sort_order": 1}, {"post_id": "1", "author_id": "u1", "sort_order": 0}],
     "settings": [{"key": "members_private_key", "value": "canarysecret"}]
    }}]}
    """

  /// Numbers for ids, days and flags; no table of authors.
  static let oldGhost = """
    {"meta": {"exported_on": 1426263451924, "version": "003"}, "data": {
     "posts": [
      {"id": 1, "title": "Welcome", "slug": "welcome", "markdown": "You are here.", "html": "<p>You are here.</p>", "image": null,
       "featured": 0, "page": 0, "status": "published", "author_id": 1, "created_at": 1426078349135, "published_at": 1426078349156,
       "updated_at": 1426078349135},
      {"id": 2, "title": "About", "slug": "about", "markdown": "Us.", "html": null, "page": 1, "status": "published", "author_id": 1,
       "created_at": 1426078349135, "published_at": 1426078349156}],
     "users": [{"id": 1, "name": "Ingrid Vasker", "email": "ingrid@canary-mail.example", "password": "canaryhash"}]}}
    """

  // MARK: Pages

  static let pages: [String: String] = [
    "old/about.html":
      "<!DOCTYPE html><html><head><title>About us – The Ferry Log</title></head><body><nav>menu</nav><main><h1>About us</h1><p>We row.</p></main></body></html>",
    "old/2021/03/02/fog.html":
      "<html><head><title>Fog</title><script>canaryscript</script></head><body><article><h1>Fog</h1><p>It was thick. See <a href=\"../../../about.html\">us</a>.</p><form>canaryform</form></article><footer>canaryfooter</footer></body></html>",
    "old/bell.htm":
      "<html><head><title>The bell</title><meta property=\"article:published_time\" content=\"2021-03-05T08:15:00-06:00\"></head><body><p>It rang.</p></body></html>",
    "old/hidden.html":
      "<html><head><title>canaryhidden</title><meta name=\"robots\" content=\"noindex\"></head><body><p>canaryhidden</p></body></html>",
    "old/team/index.html": "<html><head><title>Team</title></head><body><p>We are five.</p></body></html>",
    "old/.git/x.html": "canarygit",
  ]
}
