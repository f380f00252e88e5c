internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates
internal import Localization

/// What every list of things says of each.
func fieldsOfEveryEntry() -> Fields<ThingIndex> {
  Fields {
    text("title", "its name") { thing, context in context.journal[thing].title }
    route("url", "its address") { thing, context in context.journal[thing].route }
    text("summary", "its summary") { thing, context in context.journal[thing].summary }
    number("count", "how many posts name it") { thing, context in context.journal[thing].posts.count }
    text("posts", "the same in words: '1 post', '12 posts'") { thing, context in
      context.words.counted(.postsCount, context.journal[thing].posts.count)
    }
    text("note", "a person's role, a source's author and year, a goal's status, that a question is open", note)
    texts("roles", "a level's roles") { thing, context in
      context.journal[thing].described?.fields.roles.map(\.value) ?? []
    }
    link("supports", "for a level or goal, the level it supports") { thing, context in
      context.journal[thing].supports
    }
  }
}

let entryShape: Shape<ThingIndex> = Shape("an entry") { fieldsOfEveryEntry() }

@Sendable private func note(on index: ThingIndex, in context: PageContext) -> String? {
  let thing = context.journal[index]
  let fields = thing.described?.fields
  switch thing.kind {
  case .person: return fields?.role?.value
  case .goal: return fields?.status.map { word(for: $0.value, in: context) }
  case .framework: return itemsInWords(thing, in: context)
  case .source: return aboutSource(thing, in: context)
  case .question:
    let isOpen = (thing.questionDetail ?? .unknown).status == .open
    return isOpen ? context.words.filled(.questionOpen, ["open": context.words[.open]]) : nil
  default: return nil
  }
}
