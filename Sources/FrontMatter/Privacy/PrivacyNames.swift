/// The names of all fields that may ask for a text not to be published, in Daybook and in other programs.
///
/// - Source: the documentation of Hugo, Jekyll, Zola, Eleventy, Astro, Quartz, Obsidian Publish, Digital Garden, Ghost, Substack,
/// Notion, WordPress and its exporters, PaperMod, LoveIt and Just the Docs.
enum PrivacyNames {
  /// By the name in small letters, without what joins its words: `is_draft` is `isdraft`.
  static let senses: [String: PrivacySense] = {
    var senses: [String: PrivacySense] = [:]
    for (sense, names) in table {
      for name in names.split(separator: " ") { senses[String(name)] = sense }
    }
    return senses
  }()

  private static let table: [(PrivacySense, String)] = [
    (
      .hides,
      """
      private isprivate hidden ishidden hide unlisted isunlisted secret confidential internal internalonly staffonly \
      membersonly restricted protected passwordprotected archived archive isarchived headless noindex noindexing \
      exclude excluded excludefromsearch excludefromfeed excludefromsitemap excludefromhome excludefromlist searchexclude \
      excludesearch searchhidden hiddenfromsearch hiddenfromhomepage hiddeninhomelist hidefromhome hidefromsearch hidefromfeed \
      eleventyexcludefromcollections deleted trashed trash expired isexpired donotpublish dontpublish nopublish notpublic notforpublication \
      feedexclude sensitive embargoed \
      prywatne vertraulich geheim versteckt confidentiel \
      confidentielle confidencial riservato verborgen oculto скрыто приватно 私密 非公開 隐藏 خاص سري
      """
    ),
    (
      .drafts,
      """
      draft isdraft wip isautodraft unpublished isunpublished unfinished incomplete notready workinprogress \
      entwurf brouillon borrador rascunho bozza kladde szkic черновик 草稿 下書き مسودة
      """
    ),
    (
      .shows,
      """
      public ispublic listed islisted visible isvisible searchable indexable indexed online islive \
      offentlich publico publica pubblico publik 公開 公开
      """
    ),
    (
      .publishes,
      """
      publish published ispublished dgpublish publishpost publishto ready isready approved \
      veroffentlicht veroffentlichen publie publier publicado publicar pubblicato gepubliceerd opublikowane منشور
      """
    ),
    (.shares, "share sharing"),
    (
      .readers,
      """
      visibility privacy access accesslevel accessibleto audience readers readership visibleto viewers confidentiality \
      sichtbarkeit visibilidad zichtbaarheid
      """
    ),
    (
      .status,
      "status poststatus pagestatus publishstatus publicationstatus publishstate workflow stage estado"
    ),
    (.password, "password postpassword passphrase passwort motdepasse contrasena contrasenya"),
    (.robots, "robots robot metarobots googlebot"),
    (.sitemap, "sitemap"),
    (.rendering, "build render"),
    (
      .closes,
      """
      expirydate expiry expires expireson expiresat expire expiration expirationdate expireddate unpublishdate \
      unpublishon unpublishat unpublishedon unpublishedat unpublish validuntil offlinedate archivedate archivedon deleteon \
      deletedat deletedon enddateofpublication takedown
      """
    ),
    (
      .opens,
      """
      publishdate publishon publishat publishedat publishedon publisheddate datepublished publicationdate pubdate \
      releasedate releaseon scheduled scheduledfor scheduledat scheduledate embargo embargountil embargodate golive \
      privateuntil hiddenuntil draftuntil
      """
    ),
  ]

  /// - Parameter name: as written.
  static func sense(of name: String) -> PrivacySense? {
    let words = PrivacyWords(name)
    return senses[words.joined] ?? words.sense
  }

  /// The request of a name that contains a privacy word without a separator: `POSTVISIBILITY`.
  static func senseInside(_ name: String) -> PrivacySense? {
    let joined = PrivacyWords(name).joined
    guard !PrivacyWords.isPartOfPage(name) else { return nil }
    return insides.first { joined.contains($0.word) }?.sense
  }

  private static let insides: [(word: String, sense: PrivacySense)] = [
    ("visibility", .readers), ("unlisted", .hides), ("confidential", .hides), ("private", .hides),
    ("donotpublish", .hides),
    ("isdraft", .drafts), ("password", .password), ("unpublish", .closes), ("expirydate", .closes),
  ]

  /// Whether a plain lowercase name can be recognized without looking at its words.
  static func contains(_ name: String) -> Bool { senses[name] != nil }
}
