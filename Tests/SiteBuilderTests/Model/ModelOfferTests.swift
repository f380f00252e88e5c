import Foundation
import Testing

/// What people share of their newest self-reflection stands on the pages of the skill, the person and the level; nothing else does.
@Suite struct ModelOfferTests {
  @Test(arguments: BuiltModel.Source.allCases) func aLevelShowsWhatItsSupportersOffer(_ source: BuiltModel.Source)
    async throws
  {
    let (record, site) = try await BuiltModel.of(source).both
    var total = 0
    for level in record.all("levels") {
      let skills = site.section("_needs", of: level.route)?.html.components(separatedBy: "<h3>").dropFirst() ?? []
      for html in skills {
        let skill = try #require(ModelSite.part([(level.route, html)]).links(to: "skills").first)
        let offers = record.offers(of: skill, for: level.route)
        let all = record.shared().count { $0.line.skill == skill }
        let list =
          html.components(separatedBy: "Offered by people who support this level").dropFirst().first?
          .components(separatedBy: "</ul>")[0] ?? ""
        let found = list.components(separatedBy: "<li>").dropFirst().map(ModelSite.text)
        total += found.count
        #expect(found.count == min(5, offers.count), "\(level.route), \(skill)")
        for line in found {
          #expect(offers.contains { line.hasPrefix("\($0.line.offer ?? "-") –") }, "\(level.route): \(line)")
        }
        let people = ModelSite.part([(level.route, list)]).pages(of: "people")
        #expect(Set(people).isSubset(of: offers.map(\.person)) && people.count == found.count)
        let others = ModelSite.part([(level.route, html.replacingOccurrences(of: list, with: ""))])
        #expect(others.pages(of: "people").count == min(5, all - offers.count), "\(level.route), \(skill)")
        #expect(others.more == all - found.count - others.pages(of: "people").count, "\(level.route), \(skill)")
      }
    }
    #expect(total > 3)
  }

  @Test(arguments: BuiltModel.Source.allCases) func aPersonAndASkillShowTheSharedLine(_ source: BuiltModel.Source)
    async throws
  {
    let (record, site) = try await BuiltModel.of(source).both
    let shared = record.shared()
    #expect(shared.count > 5)
    for (person, day, line) in shared {
      for (route, section) in [(person, "_strengths"), (line.skill, "_offers")] {
        let other = route == person ? line.skill : person
        let entries = site.section(section, of: route)?.html.components(separatedBy: "<p class=\"name\">") ?? []
        let entry = try #require(
          entries.first { ModelSite.part([(route, $0)]).pages(of: folder(other)).contains(other) })
        let text = ModelSite.text(entry)
        #expect(line.offer.map(text.contains) ?? true, "\(route)")
        #expect((line.now.map { text.contains("Now: \($0)") } ?? true) == true, "\(route)")
        let posts = ModelSite.part([(route, entry)]).pages(of: "posts")
        #expect(posts == line.evidence.filter { record.entries[$0] != nil }, "\(route)")
        if route == person { #expect(entry.contains("datetime=\"\(day)\""), "\(route)") }
      }
    }
  }

  /// The marks of all lines that pages of generated journals show are those of shared lines.
  @Test(arguments: [BuiltModel.Source.generated, .generatedForStaff])
  func noOtherLineIsOnAnyPage(_ source: BuiltModel.Source) async throws {
    let (record, site) = try await BuiltModel.of(source).both
    let shared = Set(record.shared().flatMap { [$0.line.now, $0.line.offer].compactMap(\.self) })
    var found: Set<String> = []
    for bytes in site.files.values {
      let html = String(decoding: bytes, as: UTF8.self)
      for word in ["Now", "Offer"] {
        for text in html.components(separatedBy: word + " ").dropFirst() {
          guard let mark = text.prefixMatch(of: #/\S+ \d{4}-\d\d-\d\d skill-\d+/#) else { continue }
          found.insert("\(word) \(mark.0)")
        }
      }
    }
    #expect(found == shared)
  }

  private func folder(_ route: String) -> String { String(route.prefix { $0 != "/" }) }
}
