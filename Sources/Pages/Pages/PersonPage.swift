internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown
internal import SiteAssembly
internal import Templates

let personKind: PageKind<ThingPage> = PageKind("person", personShape) { map in
  map.addIndex(of: .person)
  map.addThings(of: .person, personKind) { page, _ in page }
}

let webLinkShape: Shape<LinkEntry> = Shape("a page elsewhere") {
  text("title", "the author's word for it, or its address") { link, _ in link.title ?? link.target.value }
  text("url", "its address") { link, _ in LinkAddress.linked(link.target.value) }
}

let personShape: Shape<ThingPage> = Shape("a person") {
  fieldsOfEveryThing()
  text("role", "what the person does") { page, _ in page.thing.described?.fields.person.role?.value }
  link("level", "the first level the person belongs to") { page, _ in page.thing.levels.first }
  list("web", webLinkShape, "the person's pages elsewhere") { page, _ in page.thing.described?.fields.person.links ?? []
  }
  onFirstPage {
    links("tags", "the themes of the person's posts, the most frequent first") { page, context in
      frequent(in: page.thing.posts, context) { context.journal.posts[$0].tags }
    }
  }
  links("levels", "all levels the person belongs to") { page, _ in page.thing.levels }
  flag("is_body", "whether it is a council, an office, a team of unnamed people") { page, _ in
    page.thing.personDetail?.kind == .body
  }
  flag("is_student", "whether it is a student, who is never named") { page, _ in
    page.thing.personDetail?.kind == .student
  }
  onFirstPage {
    links("teams", "the teams the person is in") { page, _ in page.thing.personDetail?.teams ?? [] }
    list("goals", goalEntryShape, "the person's own goals, the open ones first") { page, context in
      openFirst(page.thing.personDetail?.goals ?? [], in: context)
    }
    list("strengths", offerShape, "what the person shares of a self-reflection, by skill") { page, _ in
      (page.thing.personDetail?.shared ?? []).map { Offer(person: page.index, shared: $0) }
    }
    list(
      "steps", stepShape, "promises made to the person, the open ones first; at most 20; only where the plan is shown"
    ) { page, context in steps(for: page.index, in: context) }
    list("asks", questionEntryShape, "the questions whose files say that the person asks them") { page, context in
      context.facts.askedQuestions[page.index]
    }
    chart()
  }
}
