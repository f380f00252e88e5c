/// What is known of an entry before any text is read: a hundred thousand of them fit into a few megabytes.
struct IndexedItem: Sendable {
  var fate: Fate
  var standing: Standing = []
  /// Which of the sites that are imported together it is from.
  var site: UInt8 = 0
  /// Whether the day is in the address of its page: an older post has the name alone.
  var hasDayInRoute = false
  /// Stands for the entry where it has no number.
  var sum = TextSum()
  /// 0 for none.
  var id: Int32 = 0
  var parent: Int32 = 0
  var thumbnail: Int32 = 0
  /// Days since 1970; `Int32.min` when nobody knows.
  var day = Int32.min
  var line: Int32 = 0
  /// The name in the old address, decoded.
  var slug = TextPool.Place()
  /// The old address: a path with its slashes; empty for one that is only a number.
  var address = TextPool.Place()
  /// A text's file below the content folder; of an attachment its own address.
  var place = TextPool.Place()
  /// Where the file was below the uploads or below a folder of texts. Of attachments also the words for who cannot see it, the words below it (HTML).
  var file = TextPool.Place()
  var alternative = TextPool.Place()
  var caption = TextPool.Place()
}
