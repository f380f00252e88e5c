import Testing
@testable import Letters

struct SlugCase: Sendable, CustomTestStringConvertible {
  let testDescription: String, text: String, slug: String

  init(_ why: String, _ text: String, _ slug: String) { (testDescription, self.text, self.slug) = (why, text, slug) }
}

@Test(arguments: [
  SlugCase("one hyphen between words", "Hello,  world", "hello-world"),
  SlugCase("no hyphen at an end", "(Really?)", "really"),
  SlugCase("an apostrophe is no gap", "What's next?", "whats-next"),
  SlugCase("a curly apostrophe is none either", "What\u{2019}s next?", "whats-next"),
  SlugCase("an emoji is left out", "A plan \u{1F914} - later", "a-plan-later"),
  SlugCase("an emoji of several scalars", "a \u{1F469}\u{1F3FD}\u{200D}\u{1F3EB} b\u{FE0F}", "a-b"),
  SlugCase("accents", "\u{C9}t\u{E9} \u{E0} No\u{EB}l", "ete-a-noel"),
  SlugCase("decomposed accents", "E\u{301}te\u{301}", "ete"),
  SlugCase("two letters", "Stra\u{DF}e \u{C6}on \u{152}uvre \u{DE}or", "strasse-aeon-oeuvre-thor"),
  SlugCase("strokes", "S\u{F8}ren \u{141}\u{F3}d\u{17A} \u{110}or\u{111}e", "soren-lodz-dorde"),
  SlugCase("Vietnamese", "Ti\u{1EBF}ng Vi\u{1EC7}t", "tieng-viet"),
  SlugCase("Turkish dots", "\u{130}stanbul\u{131}", "istanbuli"),
  SlugCase("a capital sharp s", "GRO\u{1E9E}", "gross"),
  SlugCase("Greek is kept", "\u{39B}\u{3CC}\u{3B3}\u{3BF}\u{3C2}", "\u{3BB}\u{3CC}\u{3B3}\u{3BF}\u{3C2}"),
  SlugCase(
    "Cyrillic is kept", "\u{428}\u{43A}\u{43E}\u{43B}\u{430} \u{2116} 5", "\u{448}\u{43A}\u{43E}\u{43B}\u{430}-5"),
  SlugCase("Japanese is kept", "\u{5B66}\u{6821} \u{65E5}\u{8A18}", "\u{5B66}\u{6821}-\u{65E5}\u{8A18}"),
  SlugCase(
    "vowel signs are kept", "\u{939}\u{93F}\u{928}\u{94D}\u{926}\u{940}", "\u{939}\u{93F}\u{928}\u{94D}\u{926}\u{940}"),
  SlugCase("dashes", "8\u{2013}12 years \u{2014} and on", "8-12-years-and-on"),
  SlugCase("underscores and slashes", "a_b/c\\d", "a-b-c-d"),
  SlugCase("signs that addresses mean", "50% & more? #a", "50-more-a"),
  SlugCase("nothing left", "!?", ""),
  SlugCase("only an emoji", "\u{1F914}", ""),
  SlugCase("nothing", "", ""),
  SlugCase("a name of Windows", "CON", "con-"),
  SlugCase("another", "Com1", "com1-"),
  SlugCase("no name of Windows", "com0", "com0"),
  SlugCase("cut at a hyphen", String(repeating: "word ", count: 50), String(repeating: "word-", count: 29) + "word"),
  SlugCase("a long word cut", String(repeating: "a", count: 200), String(repeating: "a", count: 150)),
  SlugCase(
    "a long word of three bytes each", String(repeating: "\u{5B66}", count: 99),
    String(repeating: "\u{5B66}", count: 50)),
  SlugCase("as long as may be", String(repeating: "a", count: 150) + " b", String(repeating: "a", count: 150)),
])
func makesSlugs(_ c: SlugCase) {
  #expect(Array(slug(c.text).utf8) == Array(c.slug.utf8), "\(slug(c.text))")
}

@Test func slugsAreShortAndStable() {
  for text in ["Stra\u{DF}e", "What's next?", String(repeating: "word ", count: 99), "\u{5B66}\u{6821}", "con"] {
    let once = slug(text)
    #expect(once.utf8.count <= 151)
    #expect(Array(slug(once).utf8) == Array(once.utf8))
  }
}

/// Texts that must find each other, or must not.
struct KeyCase: Sendable, CustomTestStringConvertible {
  let testDescription: String, a: String, b: String
  var same = true

  init(_ why: String, _ a: String, _ b: String, same: Bool = true) {
    (testDescription, self.a, self.b, self.same) = (why, a, b, same)
  }
}

@Test(arguments: [
  KeyCase("case", "Team Work", "team work"),
  KeyCase("hyphens and underscores", "team-work", "team_work"),
  KeyCase("a hyphen and a space", "team-work", "Team  work "),
  KeyCase("accents", "r\u{E9}flexion", "reflexion"),
  KeyCase("composed and not", "r\u{E9}flexion", "re\u{301}flexion"),
  KeyCase("quotes", "What\u{2019}s next?", "What's next?"),
  KeyCase("no apostrophe", "whats-next", "What's next"),
  KeyCase("double quotes", "\u{201C}Real\u{201D} power", "\"Real\" power"),
  KeyCase("dashes", "8\u{2013}12", "8-12"),
  KeyCase("an ellipsis", "And then\u{2026}", "And then..."),
  KeyCase("an emoji", "Trust \u{1F914}", "trust"),
  KeyCase("a heart with its selector", "\u{2764}\u{FE0F} Trust", "trust"),
  KeyCase("a hashtag", "#EdLeadership", "edleadership"),
  KeyCase("an at sign", "@pat-lee", "Pat Lee"),
  KeyCase("a space that does not break", "team\u{A0}work", "team work"),
  KeyCase("two letters", "Gro\u{DF}", "GROSS"),
  KeyCase("Greek accents and sigmas", "\u{39B}\u{3CC}\u{3B3}\u{3BF}\u{3C2}", "\u{39B}\u{39F}\u{393}\u{39F}\u{3A3}"),
  KeyCase("Cyrillic composed and not", "\u{439}", "\u{438}\u{306}"),
  KeyCase("Cyrillic case", "\u{428}\u{41A}\u{41E}\u{41B}\u{410}", "\u{448}\u{43A}\u{43E}\u{43B}\u{430}"),
  KeyCase("words are words", "teamwork", "team work", same: false),
  KeyCase("punctuation counts", "C++", "C#", same: false),
  KeyCase("another letter", "trust", "tryst", same: false),
  KeyCase("Cyrillic letters of their own", "\u{439}", "\u{438}", same: false),
])
func foldsKeys(_ c: KeyCase) {
  #expect((foldedKey(c.a) == foldedKey(c.b)) == c.same, "\(foldedKey(c.a)) and \(foldedKey(c.b))")
}
