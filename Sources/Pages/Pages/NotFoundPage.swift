internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Search
internal import SiteAssembly
internal import Templates
internal import Localization

struct NotFoundPage: FramedPage {
  let frame: PageFrame
}

let notFoundKind: PageKind<NotFoundPage> = PageKind(
  "404", notFoundShape, isInSitemap: false, traits: [.isShownAnywhere]
) { map in
  map.add("404.html", notFoundKind) { context in
    NotFoundPage(frame: PageFrame(section: .other, title: context.words[.pageNotFound], route: "404.html"))
  }
}

let notFoundShape: Shape<NotFoundPage> = Shape("the page for lost readers") {
  fieldsOfEveryPage()
  cards("latest", "the newest posts") { _, context in newestPosts(5, in: context) }
}
