/// Who and what the posts are about: the same in every corpus.
enum Cast {
  /// From the one that leads most to the one that is led; each supports the next.
  static let levels = [
    Term(id: "district", title: "District leaders"), Term(id: "school", title: "School leaders"),
    Term(id: "classroom", title: "Classroom leaders"), Term(id: "future", title: "Future leaders"),
  ]

  /// 40 themes, the most frequent first.
  static let tags = [
    "Relationships", "Collaboration", "Conversation", "Coaching", "Equality", "Feedback", "Trust building",
    "Listening", "Learner voice", "Future focus", "Growth mindset", "Assessment", "Well-being", "Mentoring",
    "Observation", "School culture", "Change", "Vision", "Meetings", "Family partnership", "Inclusion", "Curriculum",
    "Reading", "Mathematics", "Play", "Technology", "Time", "Delegation", "New teachers", "Hiring", "Team goals",
    "Difficult talks", "Celebration", "Attendance", "Transitions", "Homework", "Behaviour", "Outdoor learning",
    "Budget", "Languages",
  ].map { Term($0) }

  /// 25 writers, the most frequent first.
  static let people = [
    "Mara Ellwood", "Tobias Renn", "Zoë Almgren", "Ikram Daoud", "Peter Vance", "Lucía Ferrán", "Hanna Brock",
    "Owen Tuck", "Priya Sandhar", "Noor Haddock", "Jonas Weidel", "Elena Marsh", "Samuel Okoro", "Ruth Penhale",
    "Kofi Ansell", "Ada Whitmoor", "Björn Halder", "Grace Ilunga", "Milan Petrak", "Theresa Quill", "Amos Fairley",
    "Dilek Yarman", "Colm O'Shane", "Renée Castel", "Wanda Strey",
  ].map { Term($0) }
}
