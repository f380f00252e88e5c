internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown
internal import SiteAssembly
internal import Templates

let seriesKind: PageKind<ThingPage> = PageKind("series", seriesShape) { map in
  map.addIndex(of: .series)
  map.addThings(of: .series, seriesKind) { page, _ in page }
}

let seriesShape: Shape<ThingPage> = Shape("a series") {
  fieldsOfEveryThing()
  list("parts", partShape, "its posts in order; one page of them") { page, _ in
    page.paging.range.map { SeriesPart(series: page.index, place: $0) }
  }
  onFirstPage {
    list("asks", questionEntryShape, "the questions whose files say that the series asks them") { page, context in
      context.facts.askedQuestions[page.index]
    }
  }
}
