internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let member = Shape(
    "a member",
    [
      .text("title", "the person's name"),
      .route("url", "the person's page"),
      .text("role", "what the person does"),
    ])
}

extension SiteViews {
  func members(_ people: some Sequence<ThingIndex>) -> [Record] {
    people.map { index in
      let person = site.journal[index]
      return Record(
        .member, [.text(person.title), .route(person.route), .text(person.described?.fields.role?.value ?? "")])
    }
  }
}
