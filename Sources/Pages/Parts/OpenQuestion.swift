internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

let openQuestionShape: Shape<ThingIndex> = Shape("an open question") {
  text("title", "the question") { question, context in context.journal[question].title }
  route("url", "its page") { question, context in context.journal[question].route }
  text("until", "the last day for an answer, in words") { question, context in
    context.journal[question].questionDetail?.until.map(context.words.dates.long)
  }
  text("iso_until", "the same for machines") { question, context in
    context.journal[question].questionDetail?.until?.description
  }
}
