import Diagnostics
import FrontMatter
import JournalModel

/// What was read of one text: the fields as lines, and the problems as they are printed.
struct Reading: Equatable {
  var fields: [String] = []
  var problems: [String] = []
}

/// Reads front matter, without its `---` lines, as that of the post `p.md`.
func readPost(_ yaml: String) -> Reading {
  do throws(Diagnostic) {
    let (fields, problems) = parsePost(try sourceText(yaml), path: "p.md")
    let warnings = foreignFieldWarnings([("p.md", fields.foreign)])
    return Reading(fields: lines(of: fields), problems: (problems + warnings).sorted().map(\.description))
  } catch {
    return Reading(problems: [error.description])
  }
}

/// Reads front matter, without its `---` lines, as that of a thing.
func readThing(_ kind: ThingKind, _ yaml: String) -> Reading {
  do throws(Diagnostic) {
    let (fields, problems) = parseThing(try sourceText(yaml), kind: kind, path: "t.md")
    let warnings = foreignFieldWarnings([("t.md", fields.foreign)])
    return Reading(fields: lines(of: fields), problems: (problems + warnings).sorted().map(\.description))
  } catch {
    return Reading(problems: [error.description])
  }
}

private func sourceText(_ yaml: String) throws(Diagnostic) -> SourceText {
  let bytes = try decodeText(Array("---\n\(yaml)\n---\n".utf8), file: "p.md")
  return try SourceText(bytes, file: "p.md")
}

/// Strings as their bytes, for `==` holds composed and decomposed letters equal.
func bytes(_ texts: [String]) -> [[UInt8]] { texts.map { Array($0.utf8) } }

/// `name line:column+length value` for each field that is there, lists one line an item.
private func lines(of fields: PostFields) -> [String] {
  var lines: [String] = []
  lines += line("title", fields.title)
  lines += line("date", fields.date.map { shown($0) })
  lines += line("updated", fields.updated.map { shown($0) })
  let lists: [(String, [Located<String>])] = [
    ("authors", fields.authors), ("tags", fields.tags), ("levels", fields.levels), ("skills", fields.skills),
    ("goals", fields.goals), ("aliases", fields.aliases), ("asks", fields.asks), ("answers", fields.answers),
  ]
  for (name, items) in lists { lines += items.flatMap { line(name, $0) } }
  lines += line(
    "series", fields.series.map { Located(shown($0.value), at: $0.position, length: $0.length) })
  lines += line("summary", fields.summary)
  lines += fields.draft.map { ["draft \($0)"] } ?? []
  lines += line(
    "audience", fields.audience.map { Located($0.value.rawValue, at: $0.position, length: $0.length) })
  lines += line("slug", fields.slug) + line("lang", fields.lang) + line("image", fields.image)
  lines += line("alt", fields.alt) + line("follows", fields.follows)
  lines += fields.framework.flatMap { line("framework", $0) }
  lines += fields.followUp.map(shown) ?? []
  return lines + fields.sources.map(shown)
}

private func lines(of fields: ThingFields) -> [String] {
  var lines: [String] = []
  lines += line("title", fields.title)
  let lists: [(String, [Located<String>])] = [
    ("aliases", fields.aliases), ("roles", fields.level.roles),
    (fields.kind == .question ? "for" : "levels", fields.levels),
    ("skills", fields.level.needs + fields.goal.leverages), ("authors", fields.authors), ("see", fields.tag.see),
    ("framework", fields.frameworkItems), ("members", fields.team.members), ("grows", fields.goal.grows),
  ]
  for (name, items) in lists { lines += items.flatMap { line(name, $0) } }
  let texts: [(String, Located<String>?)] = [
    ("summary", fields.summary), ("lang", fields.lang), ("slug", fields.slug), ("image", fields.image),
    ("alt", fields.alt), ("supports", fields.supports), ("role", fields.person.role), ("url", fields.source.url),
    ("kind", fields.source.kind), ("publisher", fields.source.publisher), ("locator", fields.source.locator),
    ("opposite", fields.tag.opposite), ("from", fields.question.from), ("team", fields.goal.team),
    ("person", fields.goal.person), ("shown_as", fields.person.shownAs ?? fields.framework.shownAs),
    ("source", fields.framework.source),
  ]
  for (name, text) in texts { lines += line(name, text) }
  lines += fields.order.map { ["order \($0)"] } ?? []
  lines += fields.draft.map { ["draft \($0)"] } ?? []
  lines += fields.series.complete.map { ["complete \($0)"] } ?? []
  lines += fields.source.year.map { ["year \($0)"] } ?? []
  lines += fields.audience.map { ["audience \($0.value.rawValue)"] } ?? []
  lines += fields.goal.status.map { ["status \($0.value.rawValue)"] } ?? []
  lines += line("updated", fields.updated.map { shown($0) })
  lines += line("until", fields.question.until.map { shown($0) }) + line("by", fields.goal.by.map { shown($0) })
  lines += fields.person.kind.map { ["kind \($0.value.rawValue)"] } ?? []
  lines += fields.framework.items.map {
    "item \($0.title.value) = \($0.text)" + ($0.shownAs.map { " shown as \($0)" } ?? "")
  }
  lines += fields.skill.looksLike.flatMap { line("looks_like", $0.level) + ["  \($0.text)"] }
  lines += fields.goal.checks.map { "check \($0.date) \($0.note)" }
  return lines + fields.person.links.map { "link \($0.title ?? "–") → \($0.target.value)" }
}

private func line(_ name: String, _ value: Located<String>?) -> [String] {
  value.map { ["\(name) \($0.position.line):\($0.position.column)+\($0.length) \($0.value)"] } ?? []
}

private func shown(_ date: Located<PostDate>) -> Located<String> {
  Located(shown(date.value), at: date.position, length: date.length)
}

/// `2026-03-02 34200s +60min`.
func shown(_ date: PostDate) -> String {
  date.day.description + (date.secondsOfDay.map { " \($0)s" } ?? "") + (date.offsetMinutes.map { " \($0)min" } ?? "")
}

private func shown(_ entry: SeriesEntry) -> String { entry.name + (entry.part.map { " part \($0)" } ?? "") }

private func shown(_ source: SourceEntry) -> String {
  var line = "source \(source.position.line):\(source.position.column)+\(source.length) \(source.text)"
  if source.reference != source.text { line += " ref=\(source.reference)" }
  let parts = [
    ("author", source.author), ("title", source.title), ("url", source.url), ("year", source.year.map(String.init)),
    ("kind", source.kind), ("locator", source.locator),
  ]
  for (name, value) in parts { line += value.map { " \(name)=\($0)" } ?? "" }
  return line
}

private func shown(_ fields: FollowUpFields) -> [String] {
  func steps(_ name: String, _ entries: [StepEntry]) -> [String] {
    entries.flatMap { entry in
      let parts = [
        entry.by.map { "by=\($0)" }, entry.goal.map { "goal=\($0.value)" }, entry.to.map { "to=\($0.value)" },
      ]
      return line(name, entry.text).map { ([$0] + parts.compactMap { $0 }).joined(separator: " ") }
    }
  }
  var lines = steps("next", fields.next) + steps("promise", fields.promises)
  switch fields.done?.value {
  case .all?: lines.append("done all")
  case .some(let names)?: lines += names.map { "done \(shown($0.value))" }
  case nil: break
  }
  switch fields.dropped?.value {
  case .all(let reason)?: lines.append("dropped all: \(reason)")
  case .some(let reasons)?: lines += reasons.map { "dropped \(shown($0.name.value)): \($0.reason)" }
  case nil: break
  }
  return lines
}

private func shown(_ name: StepName) -> String {
  switch name {
  case .number(let number): "\(number)"
  case .text(let text): "'\(text)'"
  }
}

/// Reads front matter, without its `---` lines, as that of a self-reflection.
func readSelfReflection(_ yaml: String) -> Reading {
  do throws(Diagnostic) {
    let (fields, problems) = parseSelfReflection(try sourceText(yaml), path: "s.md")
    let warnings = foreignFieldWarnings([("s.md", fields.foreign)])
    var lines = fields.skills.flatMap { skill in
      line("skill", skill.name) + (skill.now.map { ["  now \($0)"] } ?? [])
        + (skill.offer.map { ["  offer \($0)"] } ?? [])
        + skill.evidence.map { "  evidence \($0.value)" }
    }
    lines += fields.share.flatMap { line("share", $0) }
    lines += fields.draft.map { ["draft \($0)"] } ?? []
    lines += fields.audience.map { ["audience \($0.value.rawValue)"] } ?? []
    return Reading(fields: lines, problems: (problems + warnings).sorted().map(\.description))
  } catch {
    return Reading(problems: [error.description])
  }
}
