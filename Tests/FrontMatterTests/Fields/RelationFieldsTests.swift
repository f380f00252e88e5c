import FrontMatter
import Testing

@Test(arguments: [
  ThingCase(
    "a level's needs, under both names", .level, "needs: coaching\nskills: [listening, coaching]",
    ["skills 2:8+8 coaching", "skills 3:10+9 listening"]),
  ThingCase(
    "a goal's skills, under both names", .goal, "leverages: [coaching]\nskills: listening\ngrows: planning",
    ["skills 2:13+8 coaching", "skills 3:9+9 listening", "grows 4:8+8 planning"]),
  ThingCase("a goal of a team", .goal, "team: Core: one", ["team 2:7+9 Core: one"]),
  ThingCase(
    "checks by day, with signs in the notes", .goal, "checks:\n  2026-01-05: Well: mostly\n  2026-02-01: Better #2",
    ["check 2026-01-05 Well: mostly", "check 2026-02-01 Better #2"]),
  ThingCase(
    "checks as a list", .goal,
    "checks:\n  - date: 2026-01-05\n    note: Well: mostly\n  - {date: 2026-02-01, note: Fine}",
    ["check 2026-01-05 Well: mostly", "check 2026-02-01 Fine"]),
  ThingCase(
    "a check on no day", .goal, "checks:\n  soon: Fine", [],
    ["t.md:3:3: error: 'soon' is not a date; write the date as year-month-day, like 2026-03-02"]),
  ThingCase(
    "a skill's looks", .skill, "looks_like:\n  school: Asks: always\n  Future leaders: \"Asks\"",
    ["looks_like 3:3+6 school", "  Asks: always", "looks_like 4:3+14 Future leaders", "  Asks"]),
  ThingCase(
    "items with definitions", .framework,
    "items:\n  Care: looks after people: all #1\n  Order:\n  Focus: {shown_as: Aim, text: Keeps to it}\n  Input:\n    "
      + "shown_as: Ears\n    text: Hears: all",
    [
      "item Care = looks after people: all #1", "item Order = ", "item Focus = Keeps to it shown as Aim",
      "item Input = Hears: all shown as Ears",
    ]),
  ThingCase(
    "items as titles", .framework, "items:\n  - Talk: in the open\n  - Listen",
    ["item Talk: in the open = ", "item Listen = "]),
  ThingCase("items on one line", .framework, "items: [Talk, Listen]", ["item Talk = ", "item Listen = "]),
  ThingCase(
    "a framework's words", .framework, "shown_as: opportunities\nsource: Oak: 2015",
    ["shown_as 2:11+13 opportunities", "source 3:9+9 Oak: 2015"]),
  ThingCase(
    "a team", .team, "members: pat-lee, kim\nlevel: school",
    ["levels 3:8+6 school", "members 2:10+7 pat-lee", "members 2:19+3 kim"]),
  ThingCase("a body", .person, "kind: body\nname: Council", ["title 3:7+7 Council", "kind body"]),
  ThingCase(
    "a student is called what it is shown as", .person, "kind: Student\nshown_as: a Grade 7 student\naliases: May",
    ["title 3:11+17 a Grade 7 student", "aliases 4:10+3 May", "shown_as 3:11+17 a Grade 7 student", "kind student"]),
  ThingCase("a source's kind stays a text", .source, "kind: student", ["kind 2:7+7 student"]),
])
func readsRelations(_ c: ThingCase) {
  let reading = readThing(c.kind, c.yaml)
  #expect(bytes(reading.fields) == bytes(c.fields), "\(reading.fields)")
  #expect(bytes(reading.problems) == bytes(c.problems), "\(reading.problems)")
}

@Test(arguments: [
  PostCase("one step", "next: Visit: two rooms, early", ["next 2:7+23 Visit: two rooms, early"]),
  PostCase("steps", "next:\n  - Visit: two\n  - Ask #2", ["next 3:5+10 Visit: two", "next 4:5+6 Ask #2"]),
  PostCase(
    "a step with a day and a goal", "next:\n  - text: Visit: two\n    by: 2026-04-01\n    goal: One project",
    ["next 3:11+10 Visit: two by=2026-04-01 goal=One project"]),
  PostCase("a step that begins with a bracket", "next:\n  - [Draft] of: it", ["next 3:5+14 [Draft] of: it"]),
  PostCase("a step in braces", "next: {text: Visit, by: 2026-04-01}", ["next 2:14+5 Visit by=2026-04-01"]),
  PostCase(
    "a promise", "promises:\n  - {text: Sing, to: pat-lee}\n  - Dance",
    ["promise 3:12+4 Sing to=pat-lee", "promise 4:5+5 Dance"]),
  PostCase(
    "a step is made to nobody", "next:\n  - {text: Sing, to: pat-lee}", ["next 3:12+4 Sing"],
    ["p.md:3:18: warning: 'next' has no part 'to'; it has 'text', 'by', 'goal'"]),
  PostCase("nothing", "next:\npromises: ~\ndone:\ndropped:", []),
  PostCase("all done", "done: Yes", ["done all"]),
  PostCase("nothing done", "done: no", []),
  PostCase("one number", "done: 2", ["done 2"]),
  PostCase("numbers", "done: 1, 3", ["done 1", "done 3"]),
  PostCase("numbers and texts", "done:\n  - 1\n  - Visit: two", ["done 1", "done 'Visit: two'"]),
  PostCase("one text with a comma", "done: 1, or so", ["done '1, or so'"]),
  PostCase("a number too long to be one", "done: 20260", ["done '20260'"]),
  PostCase("dropped for a reason", "dropped: No time: the fair", ["dropped all: No time: the fair"]),
  PostCase(
    "a reason for each", "dropped:\n  2: No time: the fair\n  Visit two rooms: Closed #3",
    ["dropped 2: No time: the fair", "dropped 'Visit two rooms': Closed #3"]),
  PostCase("nothing dropped", "dropped: no", []),
  PostCase(
    "items of frameworks", "framework: [a/b, Talk]", ["framework 2:13+3 a/b", "framework 2:18+4 Talk"]),
])
func readsFollowUps(_ c: PostCase) {
  let reading = readPost(c.yaml)
  #expect(bytes(reading.fields) == bytes(c.fields), "\(reading.fields)")
  #expect(bytes(reading.problems) == bytes(c.problems), "\(reading.problems)")
}

@Test func readsSelfReflections() {
  let reading = readSelfReflection(
    "skills:\n  coaching:\n    now: I ask: mostly\n    offer: Lessons #1\n    evidence: one, with a comma\n"
      + "  Class talk:\n    evidence: [a, b c]\n  bare:\nshare: coaching, bare\ndraft: no\naudience: staff")
  #expect(
    reading.fields == [
      "skill 3:3+8 coaching", "  now I ask: mostly", "  offer Lessons #1", "  evidence one, with a comma",
      "skill 7:3+10 Class talk", "  evidence a", "  evidence b c", "skill 9:3+4 bare", "share 10:8+8 coaching",
      "share 10:18+4 bare", "draft false", "audience staff",
    ], "\(reading.fields)")
}
