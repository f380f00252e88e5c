import Templates
import Testing

/// Shapes tell what a table of names needs.
struct ShapeTests {
  @Test func listsItsFieldsInOrder() {
    let rows = SampleShapes.post.fields.map { "\($0.name) (\($0.kind.label)): \($0.meaning)" }
    #expect(
      rows == [
        "title (text): its title", "minutes (number): how long it takes to read", "draft (yes or no): not yet public",
        "body (HTML): its text", "url (link): its page", "author (record): who wrote it", "tags (list): its themes",
        "aliases (list of texts): its former addresses", "replies (list): what readers answered",
      ])
  }

  @Test func mayReferToItself() {
    let reply = SampleShapes.post.fields.last?.kind.shape
    #expect(reply === SampleShapes.reply)
    #expect(reply?.fields.last?.kind.shape === reply)
  }
}
