/// A paragraph of a word processor's list: such lists are flat, and each paragraph states its level.
package struct LeveledItem: Sendable {
  /// From 0.
  package var level: Int
  /// Items of one level with different keys are of different lists.
  package var key: String
  package var marks: List.Marks
  package var blocks: [Block]

  package init(level: Int, key: String, marks: List.Marks, blocks: [Block]) {
    (self.level, self.key, self.marks, self.blocks) = (level, key, marks, blocks)
  }

  /// The lists that the items make, deeper ones within the item before them.
  package static func lists(of items: [LeveledItem]) -> [Block] { lists(of: items[...]) }

  private static func lists(of items: ArraySlice<LeveledItem>) -> [Block] {
    var lists: [List] = []
    var last: LeveledItem?
    var rest = items
    while let first = rest.popFirst() {
      // An item that is deeper than those after it becomes their sibling.
      let inner = rest.prefix { $0.level > first.level }
      rest = rest.dropFirst(inner.count)
      let item = ListItem(first.blocks + self.lists(of: inner))
      if let last, last.key == first.key, last.isNumbered == first.isNumbered {
        lists[lists.count - 1].items.append(item)
      } else {
        lists.append(List(first.marks, items: [item]))
      }
      last = first
    }
    return lists.map(Block.list)
  }

  private var isNumbered: Bool { marks != .bullets }
}
