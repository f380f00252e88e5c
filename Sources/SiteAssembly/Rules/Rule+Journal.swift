internal import Diagnostics

// What texts refer to: people, levels, tags, series, questions, goals, and each other.
extension Rule {
  static let journal: [Rule] = [
    Rule(
      "unknown-id", .warning,
      "You named something that has no file and isn't mentioned anywhere else. If it must exist, this is an error; otherwise, it gets a page.",
      ("levels: shcool", "levels: school")),
    Rule(
      "alias-taken", .warning, "This alias already means something else.",
      ("aliases: trust   (in two files)", "aliases: confidence")),
    Rule(
      "same-id", .error, "Two files would have the same id, so links couldn't tell them apart.",
      ("tags/trust.md, tags/Trust.md", "tags/trust.md, tags/trusting.md")),
    Rule("same-address", .error, "Two pages would have the same address.", ("pages/posts.md", "pages/about-posts.md")),
    Rule(
      "same-title", .error, "Two pages of the same kind have the same title, so a link by title could mean either.",
      ("title: Trust   (in two tags)", "title: Trust among colleagues")),
    Rule(
      "same-feed-id", .warning,
      "Two posts have the same feed id, so feed readers would get only one of them.",
      ("id: my-post   (twice)", "id: my-post   (once)")),
    Rule("same-part", .error, "Two posts are the same part of a series.", ("part: 2   (twice)", "part: 3")),
    Rule(
      "same-day", .error, "A person has two self-reflections for the same day.",
      ("self/ana/2026-03-02.md (twice)", "self/ana/2026-03-03.md")),
    Rule(
      "same-item", .error, "A framework has two items with the same name.",
      ("items: [Focus, Focus]", "items: [Focus, Order]")),
    Rule("same-term", .error, "Two terms of the school year have the same title.", ("Fall, Fall", "Fall, Spring")),
    Rule(
      "terms-order", .error, "The terms of a school year must be in order.", ("Spring, Fall", "Fall, Spring")),
    Rule("terms-overlap", .error, "Two terms start on the same day.", ("begins: 08-15   (twice)", "begins: 01-06")),
    Rule(
      "empty-slug", .error, "Nothing in the title can be part of a web address or file name.",
      ("daybook new \"???\"", "daybook new \"Why?\"")),
    Rule(
      "impossible-alias", .warning,
      "An old address can't lead here: no file can have that name, or on some disks it's the name of another page.",
      ("aliases: /?p=12", "aliases: /2016/fog/")),
    Rule(
      "path-clash", .error, "Two files would be written to the same place; some disks ignore capital letters.",
      ("Fog.md, fog.md", "fog.md, mist.md")),
    Rule(
      "level-cycle", .error, "Levels support each other in a circle. Support goes one way, ending with the students.",
      ("school supports district", "district supports school")),
    Rule(
      "ambiguous-item", .error, "More than one framework has an item with this name.",
      ("framework: focus", "framework: marzano-21/focus")),
    Rule(
      "ambiguous-name", .error, "The name could mean more than one page.",
      ("daybook rename trust care", "daybook rename tag:trust care")),
    Rule(
      "ambiguous-step", .error, "More than one step of the earlier post starts with these words.",
      ("done: Ask", "done: Ask the Grade 6 teachers")),
    Rule("unknown-step", .error, "The earlier post has no such step.", ("done: 7", "done: 2")),
    Rule(
      "closes-nothing", .error,
      "The fields 'done' and 'dropped' close steps of the post that this one follows, so it needs 'follows'.",
      ("done: 1", "follows: the-second-bell\ndone: 1")),
    Rule("closes-later-post", .error, "A post can say what became of an earlier post's steps, but not a later post's."),
    Rule(
      "done-and-dropped", .error, "A step can be done or dropped, but not both.",
      ("done: 1\ndropped: {1: no time}", "done: 1")),
    Rule("no-steps", .error, "The post that this one follows has no steps or promises.", ("done: 1", "")),
    Rule(
      "follows-itself", .error, "A post can't follow itself.", ("follows: fog   (in fog.md)", "follows: rain")),
    Rule("follows-later-post", .warning, "The post that this one follows was written later."),
    Rule(
      "goal-of-two", .error, "A goal belongs to a team or a person, not both.",
      ("team: grade-7\nperson: ana", "team: grade-7")),
    Rule("unknown-item", .error, "The framework has no such item.", ("framework: visiblity", "framework: visibility")),
    Rule(
      "unreadable-id", .error, "A title needs letters or digits, so that texts can refer to it.",
      ("title: \"!\"", "title: Focus")),
    Rule(
      "framework-without-items", .warning, "A framework without items has nothing for posts to refer to.",
      ("", "items:\n  - Focus")),
    Rule(
      "related-to-itself", .error, "A tag names itself as its opposite or as related.",
      ("opposite: trust   (in trust.md)", "opposite: distrust")),
    Rule(
      "student-field", .error,
      "A student's file can't have a name, address, or picture, because pages never say who the student is.",
      ("kind: student\nname: …", "kind: student\nshown_as: a Grade 7 student")),
    Rule(
      "student-not-shown", .error, "A student's file must say what pages may call the student.",
      ("kind: student", "kind: student\nshown_as: a Grade 7 student")),
    Rule(
      "student-address", .error, "An old address would show everyone a student's name.", ("aliases: /people/…/", "")
    ),
    Rule(
      "near-student", .error,
      "An author's name is almost the name of a student's file, so publishing it could reveal the student's name.",
      ("", "authors: grade-7-student")),
    Rule(
      "self-name", .error, "A self-reflection's file is named after its day.",
      ("self/ana/march.md", "self/ana/2026-03-02.md")),
    Rule(
      "self-place", .error, "A self-reflection goes in a folder named after its person.",
      ("self/2026-03-02.md", "self/ana/2026-03-02.md")),
    Rule(
      "self-file", .warning, "The folder content/self is only for self-reflections; this file is never published.",
      ("self/ana/photo.jpg", "media/photo.jpg")),
    Rule(
      "author-without-file", .warning,
      "This author is written like a file's name, or the other authors have files, but content/people has no file for this one. Was it "
        + "deleted or renamed? The author's page shows only the name.",
      ("authors: pat-lee", "daybook new person \"Pat Lee\"")),
    Rule(
      "no-words", .warning, "Daybook has no page text in this language yet, so its pages use English.",
      ("language: nl", "templates/words/nl.yml")),
    Rule(
      "no-word-file", .error, "A file in templates/words is named after a language.",
      ("words/portuguese.yml", "words/pt.yml")),
    Rule(
      "missing-word", .error, "A language file is missing a phrase that pages need.", ("", "all_posts: Todas as notas")),
    Rule(
      "unknown-name", .error, "Nothing has this name: no value in a template, or no page in a command.",
      ("{{titel}}", "{{title}}")),
  ]
}
