import TestJournals
import Testing

/// The frame of a site speaks the journal's language; what is read with a post speaks the post's.
@Suite struct PostLanguageTests {
  private static let text = """
    # أولًا

    > [!NOTE]
    > نص.

    # ثانيًا

    كلام.[^1]

    # ثالثًا

    [^1]: حاشية.

    """

  private func page(lang: String, in journal: String, _ more: [String: String] = [:]) async throws -> String {
    var files = [
      "daybook.yml": "title: J\nlanguage: \(journal)\nauthor: sara\n",
      "content/people/sara.md": "---\nname: سارة\n---\n",
      "content/posts/2026-03-02-a.md":
        "---\ntitle: عنوان\nlang: \(lang)\nupdated: 2026-03-05\ntags: trust\n---\n\(Self.text)",
    ]
    files.merge(more) { $1 }
    let site = try TestJournal(files)
    try await site.build()
    return try #require(site.text("posts/a/index.html"))
  }

  @Test func anArabicPostInAnEnglishJournal() async throws {
    let page = try await page(lang: "ar", in: "en")
    for part in [
      "<html lang=\"en\" dir=\"ltr\">",
      "<a class=\"skip\" href=\"#_content\">Skip to the content</a>",
      "<h1 class=\"p-name\" lang=\"ar\" dir=\"rtl\">عنوان</h1>",
      "<p class=\"meta\" lang=\"ar\" dir=\"rtl\">\nبقلم <a class=\"p-author h-card\" href=\"../../people/sara/index.html\">سارة</a> ·",
      "<time class=\"dt-published\" datetime=\"2026-03-02\">2 مارس 2026</time>",
      "عُدِّل في <time class=\"dt-updated\" datetime=\"2026-03-05\">5 مارس 2026</time>",
      "· دقيقة واحدة للقراءة",
      "<nav class=\"box\" aria-label=\"في هذه الصفحة\" lang=\"ar\" dir=\"rtl\">",
      "<div class=\"text first e-content\" lang=\"ar\" dir=\"rtl\">",
      "ملاحظة", "aria-label=\"الحواشي\"",
      "<dt>Themes</dt>",
    ] { #expect(page.contains(part), "\(part)") }
    #expect(!page.contains("min read"))
  }

  @Test func anEnglishPostInAnArabicJournal() async throws {
    let page = try await page(lang: "en-GB", in: "ar")
    for part in [
      "<html lang=\"ar\" dir=\"rtl\">", "انتقل إلى المحتوى", "<p class=\"meta\" lang=\"en-GB\" dir=\"ltr\">\nBy ",
      ">2 March 2026</time>", "1 min read", "<dt>الموضوعات</dt>",
    ] { #expect(page.contains(part), "\(part)") }
  }

  /// Without words for the post's language its head speaks the journal's, and says no other.
  @Test func aPostInALanguageWithoutWords() async throws {
    let page = try await page(lang: "mi", in: "fr")
    for part in [
      "<h1 class=\"p-name\" lang=\"mi\" dir=\"ltr\">", "<p class=\"meta\">\nPar ", ">2 mars 2026</time>",
      "1 min de lecture",
    ] { #expect(page.contains(part), "\(part)") }
  }

  @Test func aPostInALanguageThatTheJournalBrings() async throws {
    let words = try MarkedLanguage.file()
    let page = try await page(lang: "xx", in: "fr", ["templates/words/xx.yml": words])
    #expect(page.contains("<p class=\"meta\" lang=\"xx\" dir=\"ltr\">\n⟦By ⟧"))
    #expect(page.contains("⟦March⟧⟦ ⟧2⟦, ⟧2026"))
  }
}
