import Disk
import Testing
@testable import Publishing

/// What is sent, in which order, and what is known after a publish that was cut short.
@Suite struct PlanTests {
  private static func site(_ files: [String: String]) -> Manifest {
    let paths = files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return Manifest(sorted: paths, sums: paths.map { FileSum(of: Array((files[$0] ?? "").utf8)) })
  }

  private static func plan(_ state: PlaceState, _ next: [String: String]) -> CarryPlan {
    CarryPlan(from: state, Standing(state), to: site(next))
  }

  private static func state(_ files: [String: String]) -> PlaceState {
    var state = PlaceState()
    state.setRecord(site(files).bytes)
    return state
  }

  @Test func comparesByContent() {
    let plan = Self.plan(
      Self.state(["a.html": "1", "b.html": "1", "c.html": "1"]), ["a.html": "1", "b.html": "2", "d.html": "1"])
    #expect(plan.new.map(\.path) == ["d.html"] && plan.changed.map(\.path) == ["b.html"])
    #expect(plan.removed == ["c.html"] && plan.same == 1 && !plan.isDone)
    #expect(Self.plan(Self.state(["a.html": "1"]), ["a.html": "1"]).isDone)
  }

  struct Cut: Sendable, CustomTestStringConvertible {
    let testDescription: String, isMoving: Bool, staged: [String], send: [String], removed: [String]
  }

  /// From a, b, old to a, b2, new: cut short at different moments.
  @Test(arguments: [
    Cut(
      testDescription: "while it sent", isMoving: false, staged: ["new.html"], send: ["b.html", "new.html"],
      removed: ["old.html"]),
    Cut(
      testDescription: "before the first move", isMoving: true, staged: ["b.html", "new.html"],
      send: ["b.html", "new.html"], removed: ["old.html"]),
    Cut(
      testDescription: "between two moves", isMoving: true, staged: ["b.html"], send: ["b.html"], removed: ["old.html"]),
    Cut(testDescription: "while it removed", isMoving: true, staged: [], send: [], removed: ["old.html"]),
  ])
  func goesOnAfterACut(_ cut: Cut) {
    let before = ["a.html": "1", "b.html": "1", "old.html": "1"]
    let after = ["a.html": "1", "b.html": "2", "new.html": "1"]
    var state = Self.state(before)
    state.setPending(Self.plan(state, after).pending)
    state.isMoving = cut.isMoving
    let next = Self.site(after)
    for path in cut.staged { if let sum = next.sum(of: path) { state.staged[StagedName.of(path, sum)] = sum.size } }
    let plan = Self.plan(state, after)
    #expect(plan.files.map(\.path).sorted() == cut.send && plan.removed == cut.removed && !plan.isDone)
  }

  @Test func whatWasToBeRemovedIsSentAgainWhenItComesBack() {
    let before = ["a.html": "1", "old.html": "1"]
    var state = Self.state(before)
    state.setPending(Self.plan(state, ["a.html": "1"]).pending)
    state.isMoving = true
    #expect(Self.plan(state, before).files.map(\.path) == ["old.html"])
  }

  @Test func whatAKilledPublishRemovesLateIsStillOurs() {
    var state = Self.state(["a.html": "1"])
    state.setPending(Self.plan(Self.state(["a.html": "0", "old.html": "1"]), ["a.html": "1"]).pending)
    state.isMoving = true
    #expect(Self.plan(state, ["a.html": "1"]).removed == ["old.html"])
  }

  @Test func noPageComesBeforeWhatItLeadsTo() {
    let plan = Self.plan(
      Self.state(["index.html": "0", "style.css": "0"]),
      [
        "index.html": "1", "style.css": "1", "posts/a/index.html": "1", "posts/b/index.html": "1", "media/p.jpg": "1",
        "feed.xml": "1",
      ])
    let links = [
      "posts/a/index.html": ["posts/b/index.html", "media/p.jpg", "feed.xml", "index.html"],
      "posts/b/index.html": ["posts/a/index.html"], "index.html": ["posts/a/index.html", "posts/b/index.html"],
    ]
    let order = CarryOrder(plan) { links[$0] ?? [] }
    var there: Set = ["index.html", "style.css"]
    for step in order.steps {
      switch step {
      case .stub(let path): there.insert(path)
      case .put(let file):
        for link in links[file.path] ?? [] {
          #expect(there.contains(link) || link == file.path, "\(file.path) -> \(link)")
        }
        there.insert(file.path)
      }
    }
    #expect(order.steps.count { if case .stub = $0 { true } else { false } } == 1)
    #expect(Set(plan.next.paths).isSubset(of: there))
    #expect(order.awaited == ["posts/a/index.html", "posts/b/index.html"])
  }

  @Test(
    arguments: [
      ("../b/", "posts/a/index.html", "posts/b/index.html"), ("index.html", "posts/a/index.html", "posts/a/index.html"),
      ("../../a%20b.jpg#x", "posts/a/index.html", "a b.jpg"), ("/x/?q", "index.html", "x/index.html"),
      ("#top", "index.html", nil), ("mailto:a@b", "index.html", nil), ("../x", "index.html", nil),
    ] as [(String, String, String?)])
  func readsAddresses(_ address: String, _ page: String, _ file: String?) {
    #expect(SitePath.of(address, from: page) == file)
  }

  struct Page: Sendable {
    let html: String, hosts: [String]
    init(_ html: String, _ hosts: [String]) { (self.html, self.hosts) = (html, hosts) }
  }

  @Test(arguments: [
    Page("<a href=\"https://a.example/\">x</a>", []), Page("<img src='https://a.example/x.gif'>", ["a.example"]),
    Page("<img src=//a.example/x.gif>", ["a.example"]), Page("<link rel=canonical href=\"https://a.example/\">", []),
    Page("<link rel=\"preload stylesheet\" href=\"HTTPS://A.example/\">", ["a.example"]),
    Page("<img srcset=\"a.jpg 1x, https://b.example/b.jpg 2x\">", ["b.example"]),
    Page("<!-- <img src=\"https://a.example/\"> --><p>", []),
    Page("<style>@import \"https://f.example/f.css\"; a{b:url( //g.example/g )}</style>", ["f.example", "g.example"]),
    Page("<script>let a = '<img src=\"https://a.example/\">'</script><p>", []),
    Page("<iframe src=\"https://v.example/v\"></iframe>", ["v.example"]),
    Page("<svg><use href=\"https://u.example/u.svg#a\"/></svg>", ["u.example"]),
    Page("<p>src=\"https://a.example/\"", []),
  ])
  func seesWhoWouldBeAsked(_ page: Page) {
    #expect(PageScan(Array(page.html.utf8), at: "index.html").hosts == page.hosts)
  }
}
