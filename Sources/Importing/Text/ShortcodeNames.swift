/// What the shortcodes of WordPress and of its best known plug-ins stand for.
enum ShortcodeNames {
  enum Meaning {
    case caption, gallery, embed, recording
    /// With the language, if the name is one.
    case code(String?)
    /// A film by the number that its site gives it; `%` is where the number goes.
    case film(String)
    case form
    /// What is made again for each reader.
    case madeOnDemand
    /// It says only how its words look.
    case look
    /// A box of a page builder.
    case builder
  }

  static func meaning(of name: String) -> Meaning? {
    if let known = known[name] { return known }
    if languages.contains(name) { return .code(name) }
    if PageBuilder.isPart(name) { return name.contains("contact_form") ? .form : .builder }
    if forms.contains(where: { name.hasPrefix($0) }) { return .form }
    return nil
  }

  private static let known: [String: Meaning] = [
    "caption": .caption, "wp_caption": .caption, "gallery": .gallery, "embed": .embed,
    "audio": .recording, "video": .recording,
    "code": .code(nil), "sourcecode": .code(nil), "source": .code(nil), "cc": .code(nil),
    "youtube": .film("https://www.youtube.com/watch?v=%"), "vimeo": .film("https://vimeo.com/%"),
    "wpvideo": .film("https://videopress.com/v/%"), "videopress": .film("https://videopress.com/v/%"),
    "ted": .film("https://www.ted.com/talks/%"), "dailymotion": .film("https://www.dailymotion.com/video/%"),
    "playlist": .madeOnDemand, "archives": .madeOnDemand, "recent-posts": .madeOnDemand, "display-posts": .madeOnDemand,
    "subscribe2": .form, "contact-form": .form, "contact-field": .form, "poll": .form, "polldaddy": .form,
    "blog_subscription_form": .form, "jetpack_subscription_form": .form,
    "row": .look, "column": .look, "columns": .look, "one_half": .look, "one_third": .look, "button": .look,
    "quote": .look, "dropcap": .look, "highlight": .look, "spacer": .look, "divider": .look,
  ]

  private static let forms = [
    "contact-form", "gravityform", "wpforms", "ninja_form", "formidable", "mc4wp", "forminator",
  ]

  /// Names that mean code only where an end tag follows.
  static let languages: Set<String> = [
    "php", "html", "css", "js", "javascript", "python", "ruby", "java", "xml", "sql", "bash", "shell", "swift", "perl",
    "csharp", "cpp", "c", "json", "yaml", "diff", "powershell", "r", "scala", "go",
  ]
}
