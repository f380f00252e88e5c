/// A journal of every kind of thing whose author writes Greek letters alone, so that every other word on its pages is the
/// theme's. Its ids are Latin: they stand in addresses, which nobody reads.
enum GreekJournal {
  static let files: [String: String] = [
    "daybook.yml": """
    title: Ημερολόγιο
    description: Σκέψεις
    url: https://a.example/
    language: xx
    author: jo
    vision: Φωνή για όλους
    plan: staff
    limits: {posts_per_page: 20}
    school_year:
      begins: 08-15
      terms:
        - {title: Φθινόπωρο, begins: 09-01}
        - {title: Άνοιξη, begins: 01-06}
    """,
    "content/levels/school.md":
      "---\ntitle: Σχολείο\norder: 1\nsupports: classroom\nroles: διευθυντές, σύμβουλοι\n---\nΚείμενο.\n",
    "content/levels/classroom.md":
      "---\ntitle: Τάξη\norder: 2\nsupports: future\nneeds: [asking, waiting]\n---\n",
    "content/levels/future.md": "---\ntitle: Μέλλον\norder: 3\n---\n",
    "content/tags/trust.md":
      "---\ntitle: Εμπιστοσύνη\naliases: [Πίστη]\nopposite: fear\nsee: time\n---\nΤι είναι.\n",
    "content/tags/fear.md": "---\ntitle: Φόβος\n---\n",
    "content/tags/time.md": "---\ntitle: Χρόνος\n---\n",
    "content/skills/asking.md":
      "---\ntitle: Ρωτώ\naliases: [Ερωτώ]\nlevels: school\nframework: ways/Έξω\n"
      + "looks_like:\n  school: Πρώτα\n  classroom: Ύστερα\n---\n",
    "content/skills/waiting.md": "---\ntitle: Περιμένω\n---\n",
    "content/frameworks/ways.md":
      "---\ntitle: Δρόμοι\nsource: Βιβλίο\nitems:\n  Έξω: Πάω\n  Μέσα: {shown_as: Εντός}\n---\n",
    "content/people/jo.md":
      "---\nname: Ιώ\nrole: Διευθύντρια\nlevel: school\nlinks: https://α.ελ/\n---\n",
    "content/people/pat.md": "---\nname: Παύλος\nrole: Δάσκαλος\nlevel: classroom\n---\n",
    "content/people/council.md": "---\nkind: body\nname: Συμβούλιο\nlevel: future\n---\n",
    "content/people/robin.md": "---\nkind: student\nshown_as: Μαθητής\nlevel: future\n---\n",
    "content/teams/core.md": "---\ntitle: Ομάδα\nmembers: [jo, pat]\nlevels: school\n---\n",
    "content/teams/empty.md": "---\ntitle: Κενό\n---\n",
    "content/goals/first.md": """
    ---
    title: Πρώτος στόχος
    team: core
    supports: classroom
    leverages: asking
    grows: waiting
    framework: ways/Έξω
    by: 2026-05-20
    checks: {2026-02-01: Καλά}
    ---
    """,
    "content/goals/old.md": "---\ntitle: Παλιός\nperson: pat\nsupports: future\nstatus: met\n---\n",
    "content/goals/alone.md": "---\ntitle: Μόνος\n---\n",
    "content/questions/help.md": "---\ntitle: Τι βοηθά;\nfor: classroom\nuntil: 2026-06-01\nfrom: jo\n---\n",
    "content/questions/over.md": "---\ntitle: Αργά;\nfor: classroom\nuntil: 2026-01-01\n---\n",
    "content/questions/told.md": "---\ntitle: Ποιος;\nfrom: οι γονείς\nfor: [school, classroom]\n---\n",
    "content/series/mornings.md": "---\ntitle: Πρωινά\n---\n",
    "content/sources/book.md":
      "---\ntitle: Βιβλίο\nauthors: [Άννα, Ηλίας]\nyear: 2016\nurl: https://b.example/\nlocator: σ. 13\n---\n",
    "content/pages/about.md": "---\ntitle: Σχετικά\naliases: [/old/about]\n---\nΓεια. Δες [[trust|εμπιστοσύνη]].\n",
    "content/pages/vision.md": "---\ntitle: Όραμα\n---\nΕδώ.\n",
    "content/self/jo/2026-01-10.md":
      "---\nskills:\n  asking: {now: Τώρα, offer: Δίνω, evidence: [one, Λόγια]}\nshare: asking\n---\n",
    "content/posts/2026-01-02-one.md": """
    ---
    title: Ένα
    updated: 2026-01-20
    levels: [school, classroom]
    tags: [trust, fear]
    skills: asking
    goals: first
    framework: ways/Έξω
    series: mornings
    asks: Και εσύ;
    answers: told
    sources: book
    next: {text: Βήμα, goal: first}
    promises: {text: Υπόσχεση, to: pat}
    ---
    Η εμπιστοσύνη. [Σύνδεσμος](../pages/about.md). Όπως λέει το [[book|βιβλίο]].

    > [!NOTE]
    > Κάτι.

    > [!WARNING]
    > Κι άλλο.

    ## Πρώτα

    Ναι.[^1]

    [^1]: Σημείωση.

    ## Δεύτερα

    - [x] έγινε
    - [ ] όχι

    ## Τρίτα

    | α | β |
    | - | - |
    | γ | δ |

    <iframe src="https://www.youtube.com/embed/abc"></iframe>
    """,
    "content/posts/2026-01-05-two.md": """
    ---
    title: Δύο
    levels: [school]
    tags: [trust, fear]
    series: mornings
    sources: book
    follows: one
    done: Βήμα
    dropped: {Υπόσχεση: Λόγος}
    ---
    Η εμπιστοσύνη. Δες [το](2026-01-02-one.md).
    """,
    "content/posts/2026-01-06-three.md":
      "---\ntitle: Τρία\nfollows: two\nlevels: classroom\ntags: trust\nauthors: [pat, robin]\nnext: Αύριο\n---\nΝαι.\n",
    "content/posts/2026-01-07-draft.md": "---\ntitle: Πρόχειρο\ndraft: yes\n---\nΝαι.\n",
    "content/posts/2026-01-08-staff.md": "---\ntitle: Δικό μας\naudience: staff\n---\nΝαι.\n",
    "content/posts/2025-08-20-summer.md": "---\ntitle: Θέρος\nlevels: school\ntags: time\n---\nΝαι.\n",
  ].merging(many) { a, _ in a }

  /// So many posts that mentions, follow-ups and uses of a word get pages of their own.
  private static var many: [String: String] {
    let posts = (1...110).map { number in
      (
        "content/posts/2025-0\(number % 9 + 1)-0\(number % 9 + 1)-m\(number).md",
        "---\ntitle: Πολλά\ntags: trust\nlevels: future\nfollows: 2024-05-05-hub.md\n---\nΕμπιστοσύνη: [εκεί](2024-05-05-hub.md).\n"
      )
    }
    return Dictionary(uniqueKeysWithValues: posts)
      .merging(["content/posts/2024-05-05-hub.md": "---\ntitle: Κέντρο\n---\nΝαι.\n"]) { $1 }
  }
}
