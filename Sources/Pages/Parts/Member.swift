internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

let memberShape: Shape<ThingIndex> = Shape("a member") {
  text("title", "the person's name") { person, context in context.journal[person].title }
  route("url", "the person's page") { person, context in context.journal[person].route }
  text("role", "what the person does") { person, context in context.journal[person].described?.fields.person.role?.value
  }
}
