/// The auxiliary text of all tables, as libcmark read it.
struct Cells {
  var list = EventList()
  var offsets: [Int] = []
  var strikes: [Int: Strikethrough.Edge] = [:]
  // None of these is ever found in a cell; while cells are written, they keep what belongs to the text.
  var tables: [Int: Table] = [:]
  var cut = Cut.none
  var resume: (paragraph: Int, event: Int)?
  var hidden: Set<Int> = []
  /// The event that begins at each line.
  private var byLine: [Int32: Int] = [:]

  init() {}

  init(_ list: EventList, offsets: [Int], strikethrough: Bool) {
    self.list = list
    self.offsets = offsets
    if strikethrough { strikes = Strikethrough.edges(in: list) }
    var index = 1
    while index < list.events.count - 1 {
      byLine[list.events[index].line] = index
      index = Int(list.events[index].partner) + 1
    }
  }

  func event(atLine line: Int) -> Int? { byLine[Int32(line)] }
}
