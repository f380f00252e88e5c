import Foundation

/// A journal with every connection that a graph knows, and with what must not be in one.
enum GraphFixture {
  static let files: KeyValuePairs = [
    "daybook.yml": """
    title: The Ferry Log
    url: https://ferry.example.org/
    author: rosa-quell
    vision: Everyone crosses
    plan: public

    """,
    "content/people/rosa-quell.md": "---\nname: Rosa Quell\nlevel: School leaders\n---\n\nSee [[The bell]].\n",
    "content/people/zedna-quince.md": """
    ---
    kind: student
    shown_as: a Grade 7 student
    aliases: zeddie
    level: student
    ---

    I read [[The bell]].

    """,
    "content/levels/school.md":
      "---\ntitle: School leaders\nsupports: classroom\nneeds: [Patience, listening]\n---\n",
    "content/levels/classroom.md": "---\ntitle: Classroom leaders\naliases: teachers\n---\n",
    "content/teams/deck.md": "---\ntitle: Deck team\nmembers: [zeddie, Rosa Quell]\nlevel: school\n---\n",
    "content/goals/one-hour.md": """
    ---
    title: One hour
    level: school
    supports: teachers
    status: met
    team: Deck team
    leverages: Listening
    grows: patience
    framework: sailing/Ropes, Tides
    ---

    """,
    "content/goals/quiet.md": "---\ntitle: Quiet\nperson: rosa-quell\n---\n",
    "content/skills/listening.md": """
    ---
    title: Listening
    levels: [school, classroom]
    framework: [Tides]
    looks_like:
      Teachers: Counts to ten
    ---

    """,
    "content/frameworks/sailing.md": """
    ---
    title: Sailing
    items:
      Ropes: Holds what must hold
      Tides/moon:
      Tides: Waits for them
    ---

    """,
    "content/self/rosa-quell/2026-01-02.md": """
    ---
    skills:
      listening: {now: Better at it, offer: An hour each week, evidence: [The bell, the-bell, again]}
      patience: {now: hidden now, offer: hidden offer}
    share: Listening
    ---

    hidden body

    """,
    "content/self/zeddie/2026-01-02.md": "---\nskills:\n  patience: {offer: Waiting with you}\nshare: patience\n---\n",
    "content/questions/who-speaks.md": "---\nasks: Who speaks first?\nfor: Teachers\n---\n",
    "content/questions/who-rings.md": "---\ntitle: Who rings?\nfrom: Deck team\n---\n",
    "content/questions/who-waits.md": "---\ntitle: Who waits?\nfrom: the-bell\n---\n",
    "content/questions/who-knows.md": "---\ntitle: Who knows?\nfrom: the harbor master\n---\n",
    "content/tags/noise.md": "---\ntitle: Noise\nopposite: Gleichheit\nsee: [trust, hush]\n---\n",
    "content/tags/hush.md": "---\ntitle: Hush\nopposite: noise\ndraft: yes\n---\n",
    "content/sources/bells.md": "---\ntitle: What bells do\n---\n",
    "content/tags/equality.md": "---\ntitle: Equality\naliases: Gleichheit, égalité\n---\n",
    "content/posts/2026-01-05-the-bell.md": """
    ---
    title: The bell
    authors: [Rosa Quell, zeddie]
    tags: "#equality, Trust"
    levels:
      - teachers
    skills: listening
    goals: one-hour
    framework:
      - sailing/tides-moon
      - Ropes
    series: {name: Mornings, part: 2}
    sources: bells, p. 13
    asks: Who speaks first?
    next:
      - {text: Ring it twice, by: 2026-02-01, goal: One hour}
      - Ask the harbor
      - Paint the rail
    promises:
      - {text: Oil the rope, to: zeddie}
      - {text: Tell them, to: Deck team}
    ---

    It rang for [[Equality]] and for #trust, said [[zeddie]].

    """,
    "content/posts/2026-01-07-again.md": """
    ---
    title: Again
    tags: Égalité
    series: mornings, 1
    sources: P. Lee – Notes on doors
    answers: who-speaks
    follows: the-bell
    done: [2, oil the]
    dropped: {Paint the rail: No paint}
    next: {text: Wait, goal: quiet}
    draft: no
    lang: es
    ---

    Ça sonne: [encore](2026-01-05-the-bell.md), [[the-bell]] and
    [[the-bell|once more]], [[secret]], [on the web](https://example.org/).

    """,
    "content/posts/2026-01-08-secret.md":
      "---\ntitle: Secret\ndraft: yes\ntags: hidden\nlevels: hidden level\n"
      + "follows: again\ndone: 1\nnext: hidden step\npromises: {text: hidden promise, to: Rosa Quell}\n---\n\n[[The bell]]\n",
  ]

  /// Every connection with the words at its place: of a student's file and of self-reflections, no place.
  static let edges = """
    post:again author person:rosa-quell 'rosa-quell'
    post:again tag tag:equality 'Égalité'
    post:again series series:mornings 'mornings, 1' part 1
    post:again source source:notes-on-doors 'P. Lee – Notes on doors'
    post:again answers question:who-speaks 'who-speaks'
    post:again follows post:the-bell 'the-bell'
    post:again next step:again/1 'Wait'
    post:again done step:the-bell/2 '2'
    post:again dropped step:the-bell/3 'Paint the rail' label No paint
    post:again done promise:the-bell/4 'oil the'
    post:again link post:the-bell '[encore](2026-01-05-the-bell.md)' label encore
    post:the-bell author person:rosa-quell 'Rosa Quell'
    post:the-bell author person:a-grade-7-student 'zeddie'
    post:the-bell tag tag:equality '#equality'
    post:the-bell tag tag:trust 'Trust'
    post:the-bell level level:classroom 'teachers'
    post:the-bell series series:mornings 'Mornings' part 2
    post:the-bell source source:bells 'bells, p. 13' locator p. 13
    post:the-bell asks question:who-speaks 'Who speaks first?'
    post:the-bell asks question:who-waits 'the-bell'
    post:the-bell skill skill:listening 'listening'
    post:the-bell goal goal:one-hour 'one-hour'
    post:the-bell framework item:sailing/tides-moon 'sailing/tides-moon'
    post:the-bell framework item:sailing/ropes 'Ropes'
    post:the-bell next step:the-bell/1 'Ring it twice'
    post:the-bell next step:the-bell/2 'Ask the harbor'
    post:the-bell next step:the-bell/3 'Paint the rail'
    post:the-bell promise promise:the-bell/4 'Oil the rope'
    post:the-bell promise promise:the-bell/5 'Tell them'
    post:the-bell link tag:equality '[[Equality]]'
    post:the-bell link tag:trust '#trust'
    post:the-bell link person:a-grade-7-student '[[zeddie]]'
    step:again/1 towards goal:quiet 'quiet'
    step:the-bell/1 towards goal:one-hour 'One hour'
    promise:the-bell/4 to person:a-grade-7-student 'zeddie'
    promise:the-bell/5 to team:deck 'Deck team'
    tag:noise opposite tag:equality 'Gleichheit'
    tag:noise see tag:trust 'trust'
    level:school supports level:classroom 'classroom'
    level:school needs skill:listening 'listening'
    level:school needs skill:patience 'Patience'
    person:a-grade-7-student level level:student
    person:a-grade-7-student offers skill:patience label Waiting with you
    person:a-grade-7-student link post:the-bell
    person:rosa-quell level level:school 'School leaders'
    person:rosa-quell offers skill:listening label An hour each week
    person:rosa-quell evidence post:the-bell skill skill:listening
    person:rosa-quell evidence post:again skill skill:listening
    person:rosa-quell link post:the-bell '[[The bell]]'
    question:who-rings askedBy team:deck 'Deck team'
    question:who-speaks for level:classroom 'Teachers'
    goal:one-hour level level:school 'school'
    goal:one-hour supports level:classroom 'teachers'
    goal:one-hour team team:deck 'Deck team'
    goal:one-hour leverages skill:listening 'Listening'
    goal:one-hour grows skill:patience 'patience'
    goal:one-hour framework item:sailing/ropes 'sailing/Ropes'
    goal:one-hour framework item:sailing/tides 'Tides'
    goal:quiet person person:rosa-quell 'rosa-quell'
    skill:listening level level:school 'school'
    skill:listening level level:classroom 'classroom'
    skill:listening framework item:sailing/tides 'Tides'
    skill:listening looksLike level:classroom 'Teachers' label Counts to ten
    team:deck level level:school 'school'
    team:deck member person:a-grade-7-student 'zeddie'
    team:deck member person:rosa-quell 'Rosa Quell'
    framework:sailing item item:sailing/ropes 'Ropes'
    framework:sailing item item:sailing/tides-moon 'Tides/moon'
    framework:sailing item item:sailing/tides 'Tides'
    """
}
