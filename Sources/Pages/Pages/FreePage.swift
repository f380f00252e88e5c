internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import Search
internal import SiteAssembly
internal import Templates
internal import Localization

/// A page that stands alone, such as `/about/`.
struct FreePage: FramedPage, CitedPage {
  let index: ThingIndex
  let thing: Thing
  let frame: PageFrame
  let backlinks: Backlinks?

  init(_ index: ThingIndex, in context: PageContext) {
    self.index = index
    backlinks = Backlinks(to: .thing(index), in: context)
    thing = context.journal[index]
    frame = PageFrame(section: .other, title: thing.title, description: thing.summary, route: thing.route)
  }
}

let freePageKind: PageKind<FreePage> = PageKind("page", freePageShape) { map in
  let journal = map.site.journal
  let vision = VisionRoute.page(in: journal)
  for index in journal.things(of: .page) where index != vision {
    let (route, origin) = (journal[index].route, journal[index].described?.file ?? "")
    map.add(route, freePageKind, origin: origin) { FreePage(index, in: $0) }
    map.addMentions(of: .thing(index), below: route, origin: origin)
  }
}

let freePageShape: Shape<FreePage> = Shape("a page") {
  fieldsOfEveryPage()
  html("body", "its text") { page, context in
    page.thing.described.map { html(ofBody: $0.body, on: page.thing.route, in: context) }
  }
  backlinkFields()
}
