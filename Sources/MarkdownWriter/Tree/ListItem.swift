package struct ListItem: Equatable, Sendable {
  package enum Task: Equatable, Sendable { case open, done }

  /// What the item's box says; an item without one is `nil`.
  package var task: Task?
  package var blocks: [Block]

  package init(task: Task? = nil, _ blocks: [Block]) {
    self.task = task
    self.blocks = blocks
  }
}
