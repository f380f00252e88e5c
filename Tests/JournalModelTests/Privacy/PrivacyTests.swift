import Diagnostics
import Testing
@testable import FrontMatter

/// Fields, and what becomes of the text that has them.
struct PrivacyCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let yaml: String
  let verdict: String

  init(_ yaml: String, _ verdict: String, _ why: String) {
    (self.yaml, self.verdict, testDescription) = (yaml, verdict, "\(why): \(yaml)")
  }
}

private let requests = [
  // Who may read it.
  PrivacyCase("visibility: staff", "staff", "the same as our own field"),
  PrivacyCase("Visibility: 'Staff'", "staff", "capitals and quotation marks count for nothing"),
  PrivacyCase("visibility: [staff]", "staff", "a list of one"),
  PrivacyCase("visibility: [public, staff]", "staff", "of two the narrower"),
  PrivacyCase("visibility: [public, faculty]", "private", "one of them isn't understood"),
  PrivacyCase("visibility: []", "private", "an empty list says nothing"),
  PrivacyCase("visibility: {who: staff}", "private", "a mapping isn't understood"),
  PrivacyCase("visibility: faculty", "private", "a word that nobody knows"),
  PrivacyCase("visibility: unlisted", "private", "only who has the address"),
  PrivacyCase("visibility: members", "private", "Ghost's readers who pay"),
  PrivacyCase("visibility: team", "private", "which team?"),
  PrivacyCase("visibility: internal", "private", "a word for some"),
  PrivacyCase("visibility: no", "private", "no to what? Not public, at any rate"),
  PrivacyCase("visibility: yes", "private", "yes to what?"),
  PrivacyCase("visibility:", "private", "nothing is understood of nothing"),
  PrivacyCase("visibility: ~", "private", "null"),
  PrivacyCase("visibility: null", "private", "a word for nothing"),
  PrivacyCase("visibility: öffentlich", "private", "another language's word for public"),
  PrivacyCase("visibility: \"🔒\"", "private", "a lock"),
  PrivacyCase("visibility: public", "public", "known to mean public"),
  PrivacyCase("visibility: ＰＵＢＬＩＣ", "public", "in wide letters"),
  PrivacyCase("visibility: everyone", "public", "known to mean public"),
  PrivacyCase("access: paid", "private", "Ghost's and Substack's other name"),
  PrivacyCase("privacy: private", "private", "the word itself"),
  PrivacyCase("postVisibility: parents", "private", "two words in one"),
  PrivacyCase("POSTVISIBILITY: parents", "private", "the same in capitals"),
  PrivacyCase("confidential: yes", "private", "yes hides"),
  PrivacyCase("internal: yes", "private", "yes hides"),
  PrivacyCase("internal: no", "public", "and no doesn't"),
  PrivacyCase("hidden: 1", "private", "a number for yes"),
  PrivacyCase("hidden: perhaps", "private", "neither yes nor no"),
  PrivacyCase("secret: oui", "private", "another language's yes, or no"),
  PrivacyCase("headless: true", "private", "Hugo's page without a page"),
  PrivacyCase("noindex: true", "private", "who hides from searches hides"),
  PrivacyCase("is-hidden: yes", "private", "words joined by a hyphen"),
  PrivacyCase("hiddenInHomeList: true", "private", "PaperMod's"),
  PrivacyCase("hide_from_feed: yes", "private", "by its words"),
  PrivacyCase("do_not_publish: yes", "private", "in so many words"),
  PrivacyCase("not-for-publication: yes", "private", "in so many words"),
  PrivacyCase("hide_title: yes", "public", "hides the title alone"),
  PrivacyCase("al2fb_facebook_exclude: [no]", "public", "asks another site for something"),
  PrivacyCase("twitter_private: ", "public", "the same with nothing behind it"),
  PrivacyCase("hideComments: yes", "public", "hides the comments alone"),
  PrivacyCase("public_key: no", "public", "a key"),
  PrivacyCase("public: no", "private", "no hides"),
  PrivacyCase("isPublic: false", "private", "no hides"),
  PrivacyCase("listed: off", "private", "no hides"),
  PrivacyCase("visible: nope", "private", "neither yes nor no"),
  PrivacyCase("public: yes", "public", "known to mean public"),
  PrivacyCase("share: no", "private", "an Obsidian plug-in's"),
  PrivacyCase("share: yes", "public", "buttons to share it"),
  PrivacyCase("password: abc", "private", "whoever knows it"),
  PrivacyCase("password: no", "private", "even that may be one"),
  PrivacyCase("password:", "private", "nothing is understood of nothing"),
  PrivacyCase("password: ''", "public", "WordPress' exporters write so where there is none"),
  PrivacyCase("robots: noindex, follow", "private", "not to be found"),
  PrivacyCase("robots: index, max-snippet:20", "public", "to be found"),
  PrivacyCase("robots: nothing", "private", "not understood"),
  PrivacyCase("sitemap: no", "private", "not to be found"),
  PrivacyCase("sitemap: exclude", "private", "not to be found"),
  PrivacyCase("sitemap: {exclude: true}", "private", "Eleventy's and Astro's"),
  PrivacyCase("sitemap: {priority: 0.5, changefreq: weekly}", "public", "says how often it changes"),
  PrivacyCase("build: {render: never}", "private", "Hugo's"),
  PrivacyCase("_build:\n  list: local", "private", "Hugo's old name"),
  PrivacyCase("_build: {render: always, list: true, publishResources: false}", "public", "as usual"),
  PrivacyCase("_build: {rendr: never}", "private", "a part that nobody knows"),
  PrivacyCase("_build: no", "private", "not built"),
  // A draft.
  PrivacyCase("isDraft: yes", "draft", "Astro's collections"),
  PrivacyCase("is_draft: on", "draft", "other joints"),
  PrivacyCase("wip: yes", "draft", "work in progress"),
  PrivacyCase("unfinished: true", "draft", "in so many words"),
  PrivacyCase("DRAFT: YES", "draft", "all in capitals"),
  PrivacyCase("wip: until May", "private", "neither yes nor no"),
  PrivacyCase("published: no", "draft", "Jekyll's"),
  PrivacyCase("dg-publish: false", "draft", "Digital Garden's"),
  PrivacyCase("dgPublish: true", "public", "Digital Garden's"),
  PrivacyCase("publish: later", "private", "neither yes nor no"),
  PrivacyCase("publish: draft", "draft", "a word for it"),
  PrivacyCase("status: archived", "private", "not known to mean public"),
  PrivacyCase("status: wip", "draft", "a word for it"),
  PrivacyCase("status: in-review", "draft", "a word for it"),
  PrivacyCase("status: internal", "private", "not known to mean public"),
  PrivacyCase("status: done", "private", "not known to mean public"),
  PrivacyCase("status: trash", "draft", "WordPress'"),
  PrivacyCase("status: publish", "public", "WordPress'"),
  PrivacyCase("post_status: inherit", "private", "WordPress', of attachments"),
  PrivacyCase("comment_status: closed", "public", "about comments"),
  // Days.
  PrivacyCase("expiryDate: 2026-03-01", "expired", "Hugo's, past"),
  PrivacyCase("expiryDate: 2026-03-02", "expired", "from that day on"),
  PrivacyCase("expires: 2026-03-03", "public", "still to come"),
  PrivacyCase("unpublished_on: 2025-12-31T10:00:00Z", "expired", "with a time"),
  PrivacyCase("expires: next week", "private", "no day"),
  PrivacyCase("expires: never", "public", "known to mean that it stays"),
  PrivacyCase("expires:", "private", "nothing is understood of nothing"),
  PrivacyCase("date: 2026-01-01\npublishDate: 2026-04-01", "future", "the later of two"),
  PrivacyCase("date: 2026-01-01\npublish_on: soon", "private", "no day"),
  PrivacyCase("publishDate: 2026-02-01", "public", "past"),
  PrivacyCase("embargo: 2027-01-01", "future", "a word of newspapers"),
  PrivacyCase("published: 2027-01-01", "future", "a day in place of yes"),
  PrivacyCase("privateUntil: 2026-09-01", "future", "by its words"),
  // Inside others.
  PrivacyCase("params: {draft: yes}", "draft", "Hugo's own fields"),
  PrivacyCase("extra:\n  deep:\n    - {visibility: staff}", "staff", "Zola's own fields, however deep"),
  PrivacyCase("anything: {password: x}", "private", "in a field that nobody knows"),
  PrivacyCase("<<: {private: yes}", "private", "merged by hand"),
  PrivacyCase("toc: {hidden: yes}", "public", "hides the contents alone"),
  PrivacyCase("params: {cover: {hidden: yes}}", "public", "hides the picture alone"),
  // Values of other fields.
  PrivacyCase("type: draft", "draft", "a field that means nothing here, and a word that does"),
  PrivacyCase("group: staff only", "private", "in so many words"),
  PrivacyCase("stage: confidential", "private", "not known to mean public"),
  PrivacyCase("type: post", "public", "no such word"),
  PrivacyCase("params:\n  kind: {stage: confidential}", "private", "deep in others"),
  PrivacyCase("extra: {group: staff only}", "private", "in another program's"),
  PrivacyCase("tags: [trust, private]", "private", "filed under it"),
  PrivacyCase("categories: Do not publish", "private", "filed under it"),
  PrivacyCase("tags: private schools", "public", "another theme"),
  // Together.
  PrivacyCase("draft: no\nhidden: yes", "private", "of two the narrower"),
  PrivacyCase("audience: public\nstatus: archived", "private", "of two the narrower"),
  PrivacyCase("visibility: staff\nprivate: yes", "private", "of two the narrower"),
  PrivacyCase("published: yes\nvisibility: public", "public", "both say the same"),
]

private let slips = [
  PrivacyCase("drafts: yes", "near-privacy", "more than one"),
  PrivacyCase("audence: staff", "near-privacy", "a letter left out"),
  PrivacyCase("drfat: yes", "near-privacy", "two letters swapped"),
  PrivacyCase("pirvate: yes", "near-privacy", "two letters swapped"),
  PrivacyCase("statut: prive", "near-privacy", "another language's word, or a slip"),
  PrivacyCase("Visiblity: staff", "near-privacy", "a letter left out"),
  PrivacyCase("privé: oui", "near-privacy", "another language's word, or a slip"),
  PrivacyCase("publishd: no", "near-privacy", "one slip in a longer name"),
  PrivacyCase("params: {drfat: yes}", "near-privacy", "in another field"),
  PrivacyCase("series: {name: A, draft: yes}", "near-privacy", "in a field that has no such part"),
  PrivacyCase("title: Fog\n  draft: yes", "near-privacy", "two spaces make it a part of the title"),
  PrivacyCase("title: Fog\n  draft\u{A0}: yes", "near-privacy", "the same with a word processor's blank"),
  PrivacyCase(
    "layout: post\n  draft：yes", "near-privacy", "the same with a wide colon, below a field that means nothing"),
  PrivacyCase("summary: Fog\n  comes\n  audience: staff", "near-privacy", "the same in a longer text"),
  PrivacyCase("audience: teachers", "wrong-type", "our own field says what it takes"),
  PrivacyCase("draft: maybe", "wrong-type", "our own field says what it takes"),
  PrivacyCase("draft:\n  - yes", "wrong-type", "a list"),
  PrivacyCase("audience: [staff, private]", "wrong-type", "a list"),
  PrivacyCase("draft: no\ndraft: yes", "duplicate-field", "twice"),
  PrivacyCase("title: Fog\naudience：private", "not-a-field", "a wide colon"),
  PrivacyCase("audience:\u{A0}private", "not-a-field", "a word processor's blank"),
  PrivacyCase("title: Fog\u{2028}draft: yes", "odd-line-end", "a line end that editors don't show"),
  PrivacyCase("title: Fog\u{B}draft: yes", "odd-line-end", "Word's own line end"),
]

private let spellings = [
  PrivacyCase("“draft”: yes", "draft", "curly quotes around the name"),
  PrivacyCase("draft: “yes”", "draft", "curly quotes around the value"),
  PrivacyCase("audience: ‘staff’", "staff", "single ones"),
  PrivacyCase("audience\u{A0}: private", "private", "a word processor's blank before the colon"),
  PrivacyCase("dr\u{AD}aft: yes", "draft", "a soft hyphen in the name"),
  PrivacyCase("\u{200B}draft: yes", "draft", "a blank of no width before the name"),
  PrivacyCase("audience\u{200E}: private", "private", "a mark of direction behind the name"),
  PrivacyCase("dr\u{430}ft: yes", "draft", "a Cyrillic letter"),
  PrivacyCase("\u{3B1}udience: staff", "staff", "a Greek letter"),
  PrivacyCase("ｄｒａｆｔ: yes", "draft", "wide letters"),
  PrivacyCase("𝗱𝗿𝗮𝗳𝘁: yes", "draft", "letters of mathematics"),
  PrivacyCase("draft:\tyes", "draft", "a tab"),
  PrivacyCase("draft:", "private", "nothing is understood of nothing"),
  PrivacyCase("audience: ''", "private", "nothing is understood of nothing"),
  PrivacyCase("audience: ~", "private", "null"),
]

@Suite struct PrivacyTests {
  @Test(arguments: requests) func noRequestForPrivacyIsReadAsPublic(_ c: PrivacyCase) {
    #expect(verdict(ofPost: "---\n\(c.yaml)\n---\nText\n") == c.verdict)
  }

  @Test(arguments: slips) func noSlipPublishes(_ c: PrivacyCase) {
    #expect(verdict(ofPost: "---\n\(c.yaml)\n---\nText\n") == c.verdict)
  }

  @Test(arguments: spellings) func namesAndValuesAreReadAsTheyLook(_ c: PrivacyCase) {
    #expect(verdict(ofPost: "---\n\(c.yaml)\n---\nText\n") == c.verdict)
  }

  /// Whatever a post's front matter may ask, that of a thing or a self-reflection may.
  @Test(arguments: [
    "visibility: staff", "published: no", "params: {private: yes}", "drafts: yes", "expires: 2026-01-01", "audience:",
  ])
  func thingsAndSelfReflectionsAskTheSame(yaml: String) {
    let text = "---\n\(yaml)\n---\nText\n"
    for kind in ThingKind.allCases { #expect(verdict(of: kind, text) == verdict(ofPost: text), "\(kind)") }
    #expect(verdict(ofSelfReflection: text) == verdict(ofPost: text))
    #expect(verdict(ofPost: text) != "public")
  }

  @Test func aGoalHasAStatusOfItsOwn() {
    #expect(verdict(of: .goal, "---\nstatus: met\n---\n") == "public")
    #expect(verdict(of: .goal, "---\nstatus: draft\n---\n") == "wrong-type")
  }

  @Test(arguments: [
    ("content/posts/_drafts/a.md", "private"), ("content/posts/2026/Private/a.md", "private"),
    ("content/posts/talk.draft.md", "private"), ("content/posts/trash/index.md", "private"),
    ("content/posts/drafting/a.md", "public"), ("content/posts/private.md", "public"),
    ("content/posts/v1.2.md", "public"),
  ])
  func foldersAndNamesAskToo(path: String, expected: String) {
    #expect(verdict(ofPost: "---\ntitle: A\n---\nText\n", path: path) == expected)
  }

  @Test(arguments: ["visibility: staff", "draft: yes", "private: yes", "audence: staff", "password: x"])
  func settingsThatKeepNothingPrivateAreErrors(line: String) {
    let (_, problems) = parseSettings(Array("title: A\n\(line)\n".utf8))
    #expect(problems.filter { $0.severity == .error }.map(\.position?.line) == [2])
  }

  @Test func eachValueIsToldOnce() {
    func fields(_ yaml: String) -> [ForeignField] {
      let text = try? SourceText(Array("---\n\(yaml)\n---\n".utf8), file: "p.md")
      return text.map { parsePost($0, path: "p.md").0.foreign } ?? []
    }
    let uses = ["a": "status: archived", "b": "status: archived", "c": "status: old", "d": "status: publish"]
      .map { (path: $0.key, fields: fields($0.value)) }
    let warnings = foreignFieldWarnings(uses).map(\.description)
    #expect(warnings.count == 3)
    #expect(
      warnings.first
        == "a:2:1: warning: 'status: archived' doesn't clearly mean 'public', so 2 files stay off the site; write 'draft: yes' or 'audience: private' instead, or delete the field if anyone may read it"
    )
    let secret = foreignFieldWarnings([("p.md", fields("password: hunter2"))]).map(\.description)
    #expect(!secret.isEmpty && !secret.joined().contains("hunter2"), "a password is shown nowhere")
  }
}

/// Every name within two slips of a field about privacy, unless it's a field that somebody has.
@Suite struct NearPrivacyTests {
  static let names = ["draft", "audience", "visibility", "status", "private"]

  private static func slips(of name: String) -> Set<String> {
    let letters = Array(name)
    var all: Set<String> = []
    for i in letters.indices {
      all.insert(String(letters[..<i] + letters[(i + 1)...]))
      if i > 0 { all.insert(String(letters[..<(i - 1)] + [letters[i], letters[i - 1]] + letters[(i + 1)...])) }
      for letter in "aeiotsxz" {
        all.insert(String(letters[..<i] + [letter] + letters[(i + 1)...]))
        all.insert(String(letters[..<i] + [letter] + letters[i...]))
      }
    }
    all.insert(name + "s")
    return all.subtracting([name])
  }

  @Test(arguments: names) func oneSlipIsAnError(name: String) {
    for slip in Self.slips(of: name) where PostFields.table[slip] == nil {
      #expect(nearPrivacyName(slip) != nil, "\(slip)")
    }
  }

  @Test(arguments: names) func twoSlipsAreAnError(name: String) {
    for first in Self.slips(of: name) {
      for slip in Self.slips(of: first)
      where slip != name && PostFields.table[slip] == nil && !["date", "dates"].contains(slip) {
        #expect(nearPrivacyName(slip) != nil, "\(slip)")
      }
    }
  }

  @Test(arguments: [
    "mood", "weather", "publisher", "readers", "notes", "guest", "podcast", "language", "location", "school",
  ])
  func otherNamesAreFree(name: String) {
    #expect(nearPrivacyName(name) == nil)
  }
}
