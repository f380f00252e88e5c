import Diagnostics
import Testing
@testable import FrontMatter
@testable import JournalModel

/// What becomes of a text on 2 March 2026 in a build for everybody: `public`, `staff`, `private`, `draft`, `future`, `expired`, or the
/// codes of its errors.
func verdict(ofPost text: String, path: String = "content/posts/p.md") -> String {
  verdict(text, path) { text in
    let (fields, problems) = parsePost(text, path: path)
    return (fields.draft, fields.audience, fields.date?.value, fields.window, problems)
  }
}

func verdict(of kind: ThingKind, _ text: String) -> String {
  verdict(text, "content/things/t.md") { text in
    let (fields, problems) = parseThing(text, kind: kind, path: "content/things/t.md")
    return (fields.draft, fields.audience, nil, fields.window, problems)
  }
}

func verdict(ofSelfReflection text: String) -> String {
  verdict(text, "content/self/pat/2026-01-01.md") { text in
    let (fields, problems) = parseSelfReflection(text, path: "content/self/pat/2026-01-01.md")
    return (fields.draft, fields.audience, nil, fields.window, problems)
  }
}

private typealias Asked = (
  draft: Bool?, audience: Located<Audience>?, date: PostDate?, window: PublicationWindow?, problems: [Diagnostic]
)

private func verdict(_ text: String, _ path: String, read: (SourceText) -> Asked) -> String {
  do throws(Diagnostic) {
    let source = try SourceText(try decodeText(Array(text.utf8), file: path), file: path)
    let reading = read(source)
    let problems = reading.problems + (source.strayFields(path).map { [$0] } ?? [])
    let errors = problems.filter { $0.severity == .error }.map(\.code)
    guard errors.isEmpty else { return Set(errors).sorted().joined(separator: " ") }
    return verdict(reading)
  } catch {
    return error.code
  }
}

private func verdict(_ reading: Asked) -> String {
  guard let today = CalendarDay(year: 2026, month: 3, day: 2) else { return "" }
  let publication = Publication(audience: .public, includesDrafts: false, now: PostDate(today, secondsOfDay: 43_200))
  let reason = publication.reasonToWithhold(
    "p.md", draft: reading.draft ?? false, audience: reading.audience?.value ?? .public, date: reading.date,
    window: reading.window)
  switch reason {
  case .draft: return "draft"
  case .future: return "future"
  case .expired: return "expired"
  case .audience(let audience): return audience.rawValue
  case .mistakes: return "mistakes"
  case .undated: return "undated"
  case nil: return "public"
  }
}
