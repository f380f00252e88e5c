import Foundation

/// A journal with every connection that a graph knows, and with what must not be in one.
enum GraphFixture {
  static let files: KeyValuePairs = [
    "daybook.yml": """
    title: The Ferry Log
    url: https://ferry.example.org/
    author: rosa-quell

    """,
    "content/people/rosa-quell.md": "---\nname: Rosa Quell\nlevel: School leaders\n---\n\nSee [[The bell]].\n",
    "content/levels/school.md": "---\ntitle: School leaders\nsupports: classroom\n---\n",
    "content/levels/classroom.md": "---\ntitle: Classroom leaders\naliases: teachers\n---\n",
    "content/goals/one-hour.md": "---\ntitle: One hour\nlevel: school\nsupports: teachers\nstatus: met\n---\n",
    "content/skills/listening.md": "---\ntitle: Listening\nlevels: [school, classroom]\n---\n",
    "content/questions/who-speaks.md": "---\nasks: Who speaks first?\nfor: Teachers\n---\n",
    "content/sources/bells.md": "---\ntitle: What bells do\n---\n",
    "content/tags/equality.md": "---\ntitle: Equality\naliases: Gleichheit, égalité\n---\n",
    "content/posts/2026-01-05-the-bell.md": """
    ---
    title: The bell
    authors: [Rosa Quell, pat-lee]
    tags: "#equality, Trust"
    levels:
      - teachers
    skills: listening
    goals: one-hour
    series: {name: Mornings, part: 2}
    sources: bells, p. 13
    asks: Who speaks first?
    ---

    It rang for [[Equality]] and for #trust.

    """,
    "content/posts/2026-01-07-again.md": """
    ---
    title: Again
    tags: Égalité
    series: mornings, 1
    sources: P. Lee – Notes on doors
    answers: who-speaks
    follows: the-bell
    draft: no
    lang: es
    ---

    Ça sonne: [encore](2026-01-05-the-bell.md), [[the-bell]] and
    [[the-bell|once more]], [[secret]], [on the web](https://example.org/).

    """,
    "content/posts/2026-01-08-secret.md":
      "---\ntitle: Secret\ndraft: yes\ntags: hidden\nlevels: hidden level\n---\n\n[[The bell]]\n",
  ]

  /// Every connection with the words at its place.
  static let edges = """
    post:again author person:rosa-quell 'rosa-quell'
    post:again tag tag:equality 'Égalité'
    post:again series series:mornings 'mornings, 1' part 1
    post:again source source:notes-on-doors 'P. Lee – Notes on doors'
    post:again answers question:who-speaks 'who-speaks'
    post:again follows post:the-bell 'the-bell'
    post:again link post:the-bell '[encore](2026-01-05-the-bell.md)' label encore
    post:the-bell author person:rosa-quell 'Rosa Quell'
    post:the-bell author person:pat-lee 'pat-lee'
    post:the-bell tag tag:equality '#equality'
    post:the-bell tag tag:trust 'Trust'
    post:the-bell level level:classroom 'teachers'
    post:the-bell series series:mornings 'Mornings' part 2
    post:the-bell source source:bells 'bells, p. 13' locator p. 13
    post:the-bell asks question:who-speaks 'Who speaks first?'
    post:the-bell skill skill:listening 'listening'
    post:the-bell goal goal:one-hour 'one-hour'
    post:the-bell link tag:equality '[[Equality]]'
    post:the-bell link tag:trust '#trust'
    level:school supports level:classroom 'classroom'
    person:rosa-quell level level:school 'School leaders'
    person:rosa-quell link post:the-bell '[[The bell]]'
    question:who-speaks for level:classroom 'Teachers'
    goal:one-hour level level:school 'school'
    goal:one-hour supports level:classroom 'teachers'
    skill:listening level level:school 'school'
    skill:listening level level:classroom 'classroom'
    """
}
