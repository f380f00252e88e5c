internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

/// A sentence in which a post uses a theme's word.
struct WordUse: Sendable {
  let post: PostIndex
  let sentence: CitedSentence
}

let wordUseShape: Shape<WordUse> = Shape("a use of a theme's word") {
  same("title", as: cardShape, "the title of the post") { use, _ in use.post }
  route("url", "the address of the paragraph with the sentence") { use, context in
    context.journal.posts[use.post.value].route + "#" + use.sentence.anchor
  }
  same("date", as: cardShape, "the post's day in words") { use, _ in use.post }
  same("iso_date", as: cardShape, "the same for machines") { use, _ in use.post }
  same("lang", as: cardShape, "the post's language when it is not the journal's") { use, _ in use.post }
  same("authors", as: cardShape, "who wrote it") { use, _ in use.post }
  text("before", "the sentence up to the word") { use, _ in use.sentence.before }
  text("mark", "the word as the post writes it, or the words of its link to the theme") { use, _ in use.sentence.mark }
  text("after", "the rest of the sentence") { use, _ in use.sentence.after }
}

func wordUses(_ uses: some Sequence<TagUses.Use>, of tag: ThingIndex, in context: PageContext) -> [WordUse] {
  uses.compactMap { use in
    citation(of: use, tag, in: context.site).map { WordUse(post: use.post, sentence: CitedSentence($0)) }
  }
}

private func citation(of use: TagUses.Use, _ tag: ThingIndex, in site: Site) -> Citation? {
  if let place = use.backlink { return site.citation(of: site.thingBacklinks[tag.value][place]) }
  let post = site.journal[use.post]
  return post.placeOfTag(tag).flatMap { site.mention($0, in: post.body) }
}
