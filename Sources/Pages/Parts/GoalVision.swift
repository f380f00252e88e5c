internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

/// Where a goal's way ends.
struct GoalVision: Sendable {
  let text: String

  /// `nil` in a journal without a vision.
  init?(in journal: Journal) {
    let page = journal.things(of: .page).first { journal[$0].route == VisionRoute.route }
    guard let text = journal.settings.vision ?? page.map({ journal[$0].title }) else { return nil }
    self.text = text
  }
}

let goalVisionShape: Shape<GoalVision> = Shape("the vision at the end of a goal's way") {
  text("text", "the vision, from daybook.yml; else the title of its page") { vision, _ in vision.text }
  route("url", "its page") { _, _ in VisionRoute.route }
}
