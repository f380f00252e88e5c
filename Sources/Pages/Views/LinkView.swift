internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  /// A name and where it leads: what tags, levels, people … are on other pages.
  static let link = Shape(
    "a link",
    [
      .text("title", "the name of the page it leads to"),
      .route("url", "its address; only a student may have none, whose page the build leaves out"),
      .text("id", "the page's id, the same in every build"),
      .number("count", "how many posts name it"),
      .text("posts", "the same in words: '1 post', '12 posts'"),
    ])
}

extension SiteViews {
  /// Made once for each thing, since every list repeats them.
  func makeLink(to thing: Thing) -> Record {
    Record(
      .link,
      [
        .text(thing.title), .route(thing.route), .text(thing.id), .number(thing.posts.count),
        .text(words.counted(.postsCount, thing.posts.count)),
      ])
  }

}
