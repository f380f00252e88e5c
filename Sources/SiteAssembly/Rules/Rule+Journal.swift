internal import Diagnostics

// What texts name: people, levels, tags, series, questions, goals, and each other.
extension Rule {
  static let journal: [Rule] = [
    Rule(
      "unknown-id", .warning,
      "Something is named that has no file and no other mention. Where it must exist, it is an error; elsewhere it gets a page of its own.",
      ("levels: shcool", "levels: school")),
    Rule(
      "alias-taken", .warning, "Another name for something already means something else.",
      ("aliases: trust   (in two files)", "aliases: confidence")),
    Rule(
      "same-id", .error, "Two files would have the same id, so no link could tell them apart.",
      ("tags/trust.md, tags/Trust.md", "tags/trust.md, tags/trusting.md")),
    Rule("same-address", .error, "Two pages would have the same address.", ("pages/posts.md", "pages/about-posts.md")),
    Rule(
      "same-title", .error, "Two things of one kind have the same title, so a link by title could mean either.",
      ("title: Trust   (in two tags)", "title: Trust among colleagues")),
    Rule(
      "same-feed-id", .warning,
      "Two posts say that feeds should call them by the same id, so readers would get only one of them.",
      ("id: my-post   (twice)", "id: my-post   (once)")),
    Rule("same-part", .error, "Two posts are the same part of a series.", ("part: 2   (twice)", "part: 3")),
    Rule(
      "same-day", .error, "A person has two self-reflections of one day.",
      ("self/ana/2026-03-02.md (twice)", "self/ana/2026-03-03.md")),
    Rule(
      "same-item", .error, "A framework has two items of the same name.",
      ("items: [Focus, Focus]", "items: [Focus, Order]")),
    Rule("same-term", .error, "Two terms of the school year have the same title.", ("Fall, Fall", "Fall, Spring")),
    Rule(
      "terms-order", .error, "The terms of a school year follow each other in time.", ("Spring, Fall", "Fall, Spring")),
    Rule("terms-overlap", .error, "Two terms begin on the same day.", ("begins: 08-15   (twice)", "begins: 01-06")),
    Rule(
      "empty-slug", .error, "Nothing in the title can be part of an address or a file's name.",
      ("daybook new \"???\"", "daybook new \"Why?\"")),
    Rule(
      "impossible-alias", .warning,
      "An old address can't lead here: no file can have its name, or on some disks a page has it.",
      ("aliases: /?p=12", "aliases: /2016/fog/")),
    Rule(
      "path-clash", .error, "Two files would be written to one place; on some disks capital letters do not count.",
      ("Fog.md, fog.md", "fog.md, mist.md")),
    Rule(
      "level-cycle", .error, "Levels support each other in a circle. Support goes one way, to the students at the end.",
      ("school supports district", "district supports school")),
    Rule(
      "ambiguous-item", .error, "Several frameworks have an item of that name.",
      ("framework: focus", "framework: marzano-21/focus")),
    Rule(
      "ambiguous-name", .error, "The name may mean several things.",
      ("daybook rename trust care", "daybook rename tag:trust care")),
    Rule(
      "ambiguous-step", .error, "Several steps of the earlier post begin with these words.",
      ("done: Ask", "done: Ask the Grade 6 teachers")),
    Rule("unknown-step", .error, "The earlier post has no such step.", ("done: 7", "done: 2")),
    Rule(
      "closes-nothing", .error, "The fields 'done' and 'dropped' close the steps of the post that this one follows.",
      ("done: 1", "follows: the-second-bell\ndone: 1")),
    Rule("closes-later-post", .error, "A post can say what became of an earlier one's steps, not of a later one's."),
    Rule(
      "done-and-dropped", .error, "A step is done or dropped, not both.", ("done: 1\ndropped: {1: no time}", "done: 1")),
    Rule("no-steps", .error, "The post that this one follows promises nothing that could be done.", ("done: 1", "")),
    Rule(
      "follows-itself", .error, "A post cannot take itself up again.", ("follows: fog   (in fog.md)", "follows: rain")),
    Rule("follows-later-post", .warning, "The post that this one takes up again was written later."),
    Rule("goal-of-two", .error, "A goal is a team's or a person's.", ("team: grade-7\nperson: ana", "team: grade-7")),
    Rule("unknown-item", .error, "The framework has no such item.", ("framework: visiblity", "framework: visibility")),
    Rule(
      "unreadable-id", .error, "A title without letters and digits gives nothing by which texts could name it.",
      ("title: \"!\"", "title: Focus")),
    Rule(
      "framework-without-items", .warning, "A framework without items has nothing that posts could name.",
      ("", "items:\n  - Focus")),
    Rule(
      "related-to-itself", .error, "A tag names itself as its opposite or its neighbour.",
      ("opposite: trust   (in trust.md)", "opposite: distrust")),
    Rule(
      "student-field", .error, "A student's file has no name, address or picture: pages never say who it is.",
      ("kind: student\nname: …", "kind: student\nshown_as: a Grade 7 student")),
    Rule(
      "student-not-shown", .error, "A student's file must say in which words pages speak of them.",
      ("kind: student", "kind: student\nshown_as: a Grade 7 student")),
    Rule(
      "student-address", .error, "An old address would show a student's name to everybody.", ("aliases: /people/…/", "")
    ),
    Rule(
      "near-student", .error, "An author's name is nearly that of a student's file: published, it would show the name.",
      ("", "authors: grade-7-student")),
    Rule(
      "self-name", .error, "A self-reflection's file bears its day.", ("self/ana/march.md", "self/ana/2026-03-02.md")),
    Rule(
      "self-place", .error, "A self-reflection lies in a folder with its person's name.",
      ("self/2026-03-02.md", "self/ana/2026-03-02.md")),
    Rule(
      "self-file", .warning, "Only self-reflections belong into content/self; this file is never published.",
      ("self/ana/photo.jpg", "media/photo.jpg")),
    Rule(
      "author-without-file", .warning,
      "An author is named the way a file would be, or the other authors have files, but content/people has none for this one. Was it "
        + "deleted or renamed? The page has nothing but the name.",
      ("authors: pat-lee", "daybook new person \"Pat Lee\"")),
    Rule(
      "no-words", .warning, "Daybook does not speak this language yet; pages say their own words in English.",
      ("language: nl", "templates/words/nl.yml")),
    Rule(
      "no-word-file", .error, "A file in templates/words is named by a language.",
      ("words/portuguese.yml", "words/pt.yml")),
    Rule("missing-word", .error, "A file of words lacks a word that pages need.", ("", "all_posts: Todas as notas")),
    Rule(
      "unknown-name", .error, "Nothing bears this name: in a template no value, in a command no post or other thing.",
      ("{{titel}}", "{{title}}")),
  ]
}
