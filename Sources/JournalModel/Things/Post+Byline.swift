extension Post {
  /// Everyone who wrote it, in the order of its front matter.
  package var byline: [Author] {
    var byline = authors.map(Author.person)
    for author in authorsWithoutPage { byline.insert(.student(shownAs: author.shownAs), at: author.place) }
    return byline
  }
}
