@testable import Pages
@testable import SiteAssembly
import Templates
import Testing

/// Fields that read themselves: a walk with its stops, which notes what is read.
private struct Walk: Sendable {
  var title: String
  var stops: [Stop] = []
  var minutes: Int?
  var read: @Sendable (String) -> Void = { _ in }
}

private struct Stop: Sendable {
  var name: String
  var kept: Record?
  var read: @Sendable (String) -> Void = { _ in }
}

private let stopShape: Shape<Stop> = Shape("a stop", kept: { stop, _ in stop.kept }) {
  text("name", "where it is") { stop, _ in
    stop.read("name")
    return stop.name
  }
  number("letters", "how long the name is") { stop, _ in
    stop.read("letters")
    return stop.name.utf8.count
  }
}

private let walkShape: Shape<Walk> = Shape("a walk") {
  text("title", "its title") { walk, _ in
    walk.read("title")
    return walk.title
  }
  flag("long", "whether it takes an hour") { walk, _ in (walk.minutes ?? 0) >= 60 }
  number("minutes", "how long it takes, if that is known") { walk, _ in walk.minutes }
  record("start", stopShape, "where it begins") { walk, _ in walk.stops.first }
  list("stops", stopShape, "where it leads") { walk, _ in walk.stops }
  same("goal", as: stopShape, field: "name", "the name of the last stop") { walk, _ in walk.stops.last }
  fieldsOfNames().only { walk, _ in !walk.stops.isEmpty }
}

private func fieldsOfNames() -> Fields<Walk> {
  Fields {
    texts("names", "all stops by name") { walk, _ in walk.stops.map(\.name) }
    html("line", "them in a line") { walk, _ in Array(walk.stops.map(\.name).joined(separator: "–").utf8) }
    route("map", "the map of it") { walk, _ in "maps/\(walk.title)/" }
  }
}

/// Page contexts are not asked for anything here.
@Suite struct PageShapeTests {
  /// What was read, in order.
  private final class Notes: @unchecked Sendable {
    private(set) var all: [String] = []
    func add(_ name: String) { all.append(name) }
  }

  private let notes = Notes()
  private let site: Site
  private let theme: Theme
  private var everything: PageContext { PageContext(site, theme, zone: .utc, levelFigures: nil) }

  init() throws {
    let context = try PageSketch([:]).context
    (site, theme) = (context.site, context.theme)
  }

  private func walk(_ stops: [String] = ["pier", "mill"], kept: Record? = nil) -> Walk {
    let read: @Sendable (String) -> Void = { [notes] in notes.add($0) }
    return Walk(
      title: "Harbor", stops: stops.map { Stop(name: $0, kept: kept, read: read) }, minutes: stops.isEmpty ? nil : 75,
      read: read)
  }

  private func program(_ template: String) throws -> Program {
    let source = TemplateSource(name: "walk.html", file: "walk.html", text: Array(template.utf8))
    return try TemplateSet([source]).compile("walk.html", for: walkShape.names)
  }

  private func page(_ template: String, _ walk: Walk) throws -> String {
    let program = try program(template)
    let context = PageContext(site, theme, zone: .utc, demand: Demand(of: [program]), levelFigures: nil)
    var out = ByteBuffer()
    program.render(walkShape.record(of: walk, in: context), base: LinkBase(prefix: ""), into: &out)
    return String(decoding: Array(out), as: UTF8.self)
  }

  @Test func eachFieldIsReadFromTheSubject() throws {
    let template = """
      {{title}} {{#long}}long{{/long}} {{minutes}} {{start.name}} {{#stops}}{{name}}{{letters}},{{/stops}} {{goal}} \
      {{#names}}{{.}};{{/names}} {{{line}}} {{map}}
      """
    #expect(try page(template, walk()) == "Harbor long 75 pier pier4,mill4, mill pier;mill; pier–mill maps/Harbor/")
  }

  @Test func nothingPrintsNothing() throws {
    let template = "[{{minutes}}|{{^minutes}}unknown{{/minutes}}|{{#start}}{{name}}{{/start}}|{{goal}}|{{map}}]"
    #expect(try page(template, walk([])) == "[|unknown|||]")
  }

  struct ReadCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, template: String, read: [String]
  }

  @Test(arguments: [
    ReadCase(testDescription: "no name, nothing read", template: "<hr>", read: []),
    ReadCase(testDescription: "one field of the page", template: "{{title}}", read: ["title"]),
    ReadCase(testDescription: "a list that is only asked for", template: "{{#stops?}}some{{/stops?}}", read: []),
    ReadCase(
      testDescription: "one field of the list's records", template: "{{#stops}}{{letters}}{{/stops}}",
      read: ["letters", "letters"]),
    ReadCase(testDescription: "a dotted name", template: "{{start.name}}", read: ["name"]),
    ReadCase(testDescription: "a field that takes another's", template: "{{goal}}", read: ["name"]),
    ReadCase(
      testDescription: "a name of the frame around it", template: "{{#stops}}{{title}}{{/stops}}", read: ["title"]),
    ReadCase(
      testDescription: "named in a section that is left out: a template is not known to skip it",
      template: "{{^stops}}{{title}}{{/stops}}", read: ["title"]),
  ])
  func onlyWhatTemplatesNameIsRead(_ c: ReadCase) throws {
    _ = try page(c.template, walk())
    #expect(notes.all == c.read)
  }

  @Test func everythingIsReadWithoutTemplates() {
    _ = walkShape.record(of: walk(), in: everything)
    // The start, both stops, and the goal, which is one name.
    #expect(notes.all == ["title", "name", "letters", "name", "letters", "name", "letters", "name"])
  }

  @Test func keptRecordsAreNotMadeAgain() throws {
    let mill = stopShape.newRecord(of: Stop(name: "old mill"), in: everything)
    #expect(try page("{{#stops}}{{name}},{{/stops}}{{goal}}", walk(kept: mill)) == "old mill,old mill,old mill")
    #expect(notes.all.isEmpty, "neither the list nor the field that takes another's value reads anew")
  }

  @Test func valuesAreFoundByName() throws {
    guard case .number(75)? = walkShape.value("minutes", of: walk(), in: everything) else {
      Issue.record("minutes are read from the walk")
      return
    }
    if walkShape.value("minuts", of: walk(), in: everything) != nil { Issue.record("no field has that name") }
    guard case .record(let start)? = walkShape.value("start", in: walkShape.record(of: walk(), in: everything)),
      case .text("pier")? = stopShape.value("name", in: start)
    else {
      Issue.record("the start is a record of its own shape")
      return
    }
  }

  @Test func demandsOfSeveralProgramsAreOne() throws {
    let demand = Demand(of: [try program("{{title}}"), try program("{{#stops}}{{name}}{{/stops}}")])
    let context = PageContext(site, theme, zone: .utc, demand: demand, levelFigures: nil)
    _ = walkShape.record(of: walk(), in: context)
    #expect(notes.all == ["title", "name", "name"])
  }

  @Test func fieldsAreListedInTheirOrder() {
    let names = ["title", "long", "minutes", "start", "stops", "goal", "names", "line", "map"]
    #expect(walkShape.names.fields.map(\.name) == names)
    #expect(walkShape.names.fields.map(\.kind.label)[5] == "text", "a field that takes another's value has its kind")
  }
}
