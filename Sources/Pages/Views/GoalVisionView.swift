internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let goalVision = Shape(
    "the vision at the end of a goal's way",
    [
      .text("text", "the vision, from daybook.yml; else the title of its page"),
      .route("url", "its page"),
    ])
}

extension SiteViews {
  /// Made once, for every goal shows it; nothing in a journal without a vision.
  static func goalVision(in journal: Journal) -> Value {
    let page = journal.things(of: .page).first { journal[$0].route == VisionRoute.route }
    guard let text = journal.settings.vision ?? page.map({ journal[$0].title }) else { return .none }
    return .record(Record(.goalVision, [.text(text), .route(VisionRoute.route)]))
  }
}
