import Foundation
import Testing

/// What became of each step and promise, on the page of the plan, of the posts, and where it leads.
@Suite struct ModelStepTests {
  @Test(arguments: BuiltModel.Source.allCases) func thePlanListsWhatIsOpen(_ source: BuiltModel.Source) async throws {
    let (record, site) = try await BuiltModel.of(source).both
    let days = record.entries.mapValues(\.day)
    let open = record.openSteps.sorted { a, b in
      (days[a.post, default: ""], b.post, a.number) < (days[b.post, default: ""], a.post, b.number)
    }
    #expect(open.count > 5)
    let found = site.entries("_open", of: "plan")
    #expect(found.count == open.count)
    for (entry, step) in zip(found, open) { #expect(entry.hasPrefix(step.text), "\(step.post)") }
    #expect(ModelSite.text(site.html("plan")).contains(": \(open.count) open"))
    #expect(site.section("_plan", of: "")?.count == open.count)
    let closed = record.steps.filter { record.closing(of: $0) != nil }
    let lately = site.entries("_closed", of: "plan")
    #expect(lately.count == min(30, closed.count) && !lately.isEmpty)
    for entry in lately { #expect(closed.contains { entry.hasPrefix($0.text) }, "\(entry)") }
  }

  @Test(arguments: BuiltModel.Source.allCases) func aStepShowsWhatBecameOfItOnBothPosts(_ source: BuiltModel.Source)
    async throws
  {
    let (record, site) = try await BuiltModel.of(source).both
    var closedBy: [String: [JournalRecord.Step]] = [:]
    for (post, steps) in Dictionary(grouping: record.steps, by: \.post) {
      let found = site.entries("_steps", of: post)
      #expect(found.count == steps.count, "\(post)")
      let links = site.section("_steps", of: post)?.pages(of: "posts") ?? []
      for (entry, step) in zip(found, steps) {
        let closing = record.closing(of: step)
        let state = closing.map { $0.isDropped ? "Dropped: " : "Done" } ?? "Still open"
        #expect(entry.hasPrefix(step.text) && entry.contains(state), "\(post): \(entry)")
        if let closing {
          closedBy[closing.post, default: []].append(step)
          #expect(links.contains(closing.post), "\(post)")
        }
      }
      #expect(Set(links) == Set(steps.compactMap { record.closing(of: $0)?.post }), "\(post)")
    }
    for post in record.all("posts") {
      let found = site.entries("_closes", of: post.route)
      let wanted = closedBy[post.route] ?? []
      #expect(found.count == wanted.count, "\(post.route)")
      for step in wanted { #expect(found.contains { $0.hasPrefix(step.text) }, "\(post.route)") }
    }
    #expect(closedBy.count > 3)
  }

  @Test(arguments: BuiltModel.Source.allCases) func aStepStandsWhereItLeads(_ source: BuiltModel.Source) async throws {
    let (record, site) = try await BuiltModel.of(source).both
    let ofTarget = Dictionary(grouping: record.steps.filter { $0.target != nil }) { $0.target ?? "" }
    #expect(ofTarget.count > 3)
    for folder in ["goals", "people", "teams", "levels"] {
      for entry in record.all(folder) {
        let wanted = ofTarget[entry.route] ?? []
        let found = site.entries("_steps", of: entry.route)
        #expect(found.count == min(20, wanted.count), "\(entry.route)")
        for line in found { #expect(wanted.contains { line.hasPrefix($0.text) }, "\(entry.route): \(line)") }
      }
    }
  }
}
