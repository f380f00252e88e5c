internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

let skillKind: PageKind<ThingPage> = PageKind("skill", skillShape) { map in
  map.addIndex(of: .skill)
  map.addThings(of: .skill, skillKind) { page, _ in page }
}

let levelTextShape: Shape<LevelText> = Shape("what a skill looks like at a level") {
  link("level", "the level") { text, _ in text.level }
  text("text", "what it looks like there") { text, _ in text.text }
}

let skillShape: Shape<ThingPage> = Shape("a skill") {
  fieldsOfEveryThing()
  onFirstPage {
    links("levels", "the levels its posts are about") { page, context in
      frequent(in: page.thing.posts, context) { context.journal.posts[$0].levels }
    }
    links("own_levels", "the levels that its file names") { page, _ in page.thing.levels }
    list("framework", itemReferenceShape, "the items of frameworks that it belongs to") { page, context in
      (page.thing.skillDetail?.framework ?? []).compactMap { NamedItem($0, in: context) }
    }
    list("looks_like", levelTextShape, "what it looks like at each level, in the order of the levels") { page, _ in
      page.thing.skillDetail?.looksLike ?? []
    }
    links("needed_by", "the levels that need it") { page, _ in page.thing.skillDetail?.neededBy ?? [] }
    list("offers", offerShape, "what people share about it: how they do now, what they offer, what shows it") {
      page, context in (page.thing.skillDetail?.offeredBy ?? []).compactMap { Offer($0, in: context.journal) }
    }
    list("used_by", goalEntryShape, "the goals that use it, the open ones first") { page, context in
      openFirst(page.thing.skillDetail?.leveragedBy ?? [], in: context)
    }
    list("grown_by", goalEntryShape, "the goals by which people grow in it, the open ones first") { page, context in
      openFirst(page.thing.skillDetail?.grownBy ?? [], in: context)
    }
    flag("no_needs", "whether no level needs it, in a journal whose levels name skills") { page, context in
      context.facts.modelUse.needs && page.thing.skillDetail?.neededBy.isEmpty != false
    }
    flag("no_offers", "whether nobody shares a line about it, in a journal in which people share some") {
      page, context in context.facts.modelUse.strengths && page.thing.skillDetail?.offeredBy.isEmpty != false
    }
    flag("no_goals", "whether no goal uses it or grows it, in a journal that has goals") { page, context in
      let skill = page.thing.skillDetail
      return context.facts.modelUse.goals && skill?.leveragedBy.isEmpty != false && skill?.grownBy.isEmpty != false
    }
  }
}
