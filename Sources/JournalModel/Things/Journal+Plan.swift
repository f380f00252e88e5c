extension Journal {
  /// Without what posts planned and promised, unless this build may show it: what later stages lack they cannot say.
  package func withoutHiddenPlan() -> Journal {
    var journal = self
    if !showsPlan { journal.followUps = FollowUps() }
    return journal
  }

  /// Whether the journal has a page of all plans and promises.
  package var hasPlanPage: Bool { showsPlan && !followUps.isEmpty }
}
