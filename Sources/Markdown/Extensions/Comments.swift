internal import Letters

extension BodyRenderer {
  mutating func reportComments() {
    for (problem, mark) in source.comments.problems {
      body.problems.append(
        BodyProblem(kind: .comment(problem), position: position(at: mark.lowerBound), length: mark.count))
    }
  }
}
