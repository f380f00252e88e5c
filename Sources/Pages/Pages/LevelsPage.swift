internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown
internal import SiteAssembly
internal import Templates

let levelsKind: PageKind<IndexPage> = PageKind("levels", levelsShape)

let levelsShape: Shape<IndexPage> = Shape("the list of levels") {
  fieldsOfEveryPage()
  text("kind", "'levels'") { page, _ in page.kind.section }
  list("entries", levelEntryShape, "all levels in their order; one page of them") { page, context in
    page.entries(in: context)
  }
  record("map", levelMapShape, "the map of the levels; nothing for one level or more than 12") { _, context in
    context.kept.levelMaps
  }
  pager("the way through a long list; nothing when one page holds it")
}
