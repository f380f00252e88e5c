extension PrivateWay {
  static let all: [PrivateWay] = fieldWays + otherWays + fences + encodings

  private static let fieldWays: [PrivateWay] = [
    PrivateWay(name: "our fields", form: .fields(["draft: yes", "audience: private", "draft: on\naudience: public"])),
    PrivateWay(
      name: "for staff", form: .fields(["visibility: staff", "status: staff", "readers: staff"]), isForStaff: true),
    PrivateWay(
      name: "words for readers",
      form: .fields([
        "visibility: members", "visibility: unlisted", "access: paid", "privacy: friends", "visibility: no",
        "visibility:",
        "visibility: [team, public]", "privacy: {level: 2}", "postVisibility: some",
      ])),
    PrivateWay(
      name: "words for a state",
      form: .fields([
        "status: archived", "status: wip", "status: review", "status: internal", "status: pending", "status: 🚧",
        "post_status: private", "workflow: second reading",
      ])),
    PrivateWay(
      name: "yes hides",
      form: .fields([
        "private: yes", "hidden: true", "unlisted: on", "confidential: yes", "internal: 1", "wip: yes", "isDraft: yes",
        "headless: true", "noindex: yes", "archived: yes", "secret: oui", "is_private: yes", "hideFromHome: yes",
        "eleventyExcludeFromCollections: true", "do-not-publish: yes", "entwurf: ja", "brouillon: oui",
      ])),
    PrivateWay(
      name: "no hides",
      form: .fields([
        "public: no", "published: false", "publish: no", "dg-publish: false", "share: false", "listed: no",
        "isPublic: off",
        "visible: never", "sitemap: no", "published: nein",
      ])),
    PrivateWay(
      name: "other programs'",
      form: .fields([
        "password: abc", "robots: noindex", "sitemap: exclude", "sitemap: {exclude: yes}", "_build: {render: never}",
        "build:\n  list: never", "params: {draft: yes}", "extra:\n  deeper:\n    private: yes", "<<: {draft: yes}",
      ])),
    PrivateWay(
      name: "days",
      form: .fields([
        "expiryDate: 2026-03-01", "expires: 2020-01-01", "unpublished_on: 2026-01-01", "expires: soon",
        "publishDate: 2027-01-01", "embargo: 2027-01-01", "published: 2030-01-01",
      ])),
    PrivateWay(
      name: "other fields' words",
      form: .fields(["type: draft", "group: staff only", "layout: private", "phase: unpublished"])),
    PrivateWay(
      name: "tags", form: .fields(["tags: [private]", "category: draft", "tags: Confidential"]), isOfPosts: true),
    PrivateWay(
      name: "contradictions",
      form: .fields(["draft: no\nhidden: yes", "audience: public\npassword: x", "published: yes\nvisibility: private"])),
    PrivateWay(name: "empty fields of ours", form: .fields(["draft:", "audience:", "audience: ~", "draft: ''"])),
    PrivateWay(
      name: "letters that look the same",
      form: .fields(["dr\u{430}ft: yes", "“draft”: yes", "draft: “yes”", "dr\u{AD}aft: yes", "ａｕｄｉｅｎｃｅ: private"])),
    PrivateWay(name: "slips", form: .slip, isMistake: true),
    PrivateWay(
      name: "mistakes",
      form: .fields([
        "audience: teachers", "draft: maybe", "draft: no\ndraft: yes", "audience: [staff]", "draft:yes", "draft yes",
        "audience：private", "audience:\u{A0}private", "  draft: yes", "summary2: A\u{2028}draft: yes",
        "params: {drfat: yes}",
        "series: {name: A, private: yes}", "\tdraft: yes", "draft: \"yes", "audience; private",
      ]), isMistake: true),
  ]

  private static let otherWays: [PrivateWay] = [
    PrivateWay(name: "a folder of drafts", form: .fields(["lang: en"]), isOfPosts: true, folder: "_drafts"),
    PrivateWay(name: "a private folder", form: .fields(["lang: en"]), isOfPosts: true, folder: "2026/Private"),
    PrivateWay(name: "an ending", form: .fields(["lang: en"]), ending: ".draft"),
    PrivateWay(
      name: "no fence",
      form: .whole([
        "title: WORD\ndraft: yes\n---\nWORD\n", "audience: private\n\nWORD\n", "draft = true\n\nWORD\n",
        "Draft: YES\nWORD\n",
        "\u{200B}private: yes\n\nWORD\n",
      ]), isMistake: true),
    PrivateWay(
      name: "in the text",
      form: .whole([
        "# WORD\n\n---\naudience: private\n---\nWORD\n", "WORD\n\n---\ndraft: yes\n---\n\nWORD\n",
        "# WORD\n\nStatus: Draft\n\nWORD\n",
        "```yaml\ndraft: yes\n```\nWORD\n", "---\ntitle: WORD\n---\n---\naudience: private\n---\nWORD\n",
        "---\ntitle: WORD\n---\ndraft: yes\n\nWORD\n", "**Draft**: yes\n\nWORD\n",
        ".. title: WORD\n.. status: draft\n\nWORD\n",
        "<!--\ndraft: yes\n-->\n\nWORD\n", "> audience: staff\n\nWORD\n",
      ]), isMistake: true),
    PrivateWay(
      name: "another program's file",
      form: .whole([
        "{\\rtf1\\ansi WORD}", "<!DOCTYPE html><html><body>WORD</body></html>", "\n<html>WORD</html>", "%PDF-1.4 WORD",
        "MIME-Version: 1.0\n\nWORD\n",
      ]), isMistake: true),
    PrivateWay(
      name: "another language",
      form: .whole([
        "+++\ndraft = true\n+++\nWORD\n", "\n{\"draft\": true}\nWORD\n", "---toml\ndraft = true\n---\nWORD\n",
        "{draft: true}\nWORD\n",
      ]), isMistake: true),
  ]

  private static let fences: [PrivateWay] = [
    ("—", "—"), ("––", "––"), ("⸻", "⸻"), ("‑‑‑", "‑‑‑"), ("−−−", "−−−"), ("----", "----"), ("--", "--"),
    ("- - -", "- - -"),
    (" ---", " ---"), ("\\---", "\\---"), ("***", "***"), ("___", "___"), ("\u{FEFF}---", "---"),
    ("\u{200B}---", "---"),
    ("--- yaml", "---"), ("---", "—"), ("---", " ---"), ("---", "\\---"), ("\n\n---", "---"), ("\n---\n", "---"),
  ].map { PrivateWay(name: "a fence", form: .fences($0.0, $0.1)) }

  private static let encodings = Encoding.allCases.map { encoding in
    PrivateWay(
      name: "\(encoding)", form: .bytes(encoding), isMistake: [.latin1, .nul, .zip, .gzip].contains(encoding))
  }

  /// Fields of posts that everybody may read.
  static let harmless = [
    "draft: no", "audience: public", "published: true", "visibility: public", "hidden: false", "layout: post",
    "password: ''",
    "sitemap: {priority: 0.5}", "status: publish", "share: true", "robots: index", "expires: 2030-01-01",
    "publishDate: 2026-01-01", "comment_status: closed", "hide_title: yes", "toc: {hidden: yes}", "mood: calm",
  ]

  /// What an author notes in a text; `NOTE` stands for the word.
  static let notes = [
    "<!-- NOTE -->", "<!--\nask NOTE\n\nsoon\n-->", "Before <!-- NOTE --> behind.", "%%NOTE%%", "%% ask NOTE %%",
    "Before %%NOTE%% behind.", "%%\nask NOTE\n%%", "%%\nask\n\n- NOTE\n- [[NOTE]]\n%%", "- one %% NOTE %%\n- two",
    "> said %%NOTE%% so", "## A heading %%NOTE%%", "| a | b |\n| - | - |\n| one %%NOTE%% | two |",
    "Words %%over\nNOTE\nlines%% end.",
  ]
}
