/// The innermost object that names refer to while a program runs, set by a section.
struct Frame {
  /// The record's values; empty when the frame is a single value.
  var values: [Value]
  /// The value that `{{.}}` prints.
  var own = Value.none
  var items = Items.none
  /// The item of the list, from 0.
  var index = 0

  enum Items {
    case none
    case records([Record])
    case texts([String])
  }

  init(_ record: Record) {
    values = record.values
  }

  init(own value: Value) {
    values = []
    own = value
  }

  /// The frame for a section on a single value or record; `nil` if there is nothing to show.
  init?(within value: Value) {
    if case .record(let record) = value {
      self.init(record)
    } else {
      guard value.isTrue else { return nil }
      self.init(own: value)
    }
  }

  /// The first item of a list; `nil` when there is none.
  init?(listIn value: Value) {
    switch value {
    case .list(let records):
      guard let first = records.first else { return nil }
      self.init(first)
      items = .records(records)
    case .texts(let texts):
      guard let first = texts.first else { return nil }
      self.init(own: .text(first))
      items = .texts(texts)
    default: return nil
    }
  }

  private var count: Int {
    switch items {
    case .none: 0
    case .records(let records): records.count
    case .texts(let texts): texts.count
    }
  }

  func isAt(_ edge: ListEdge) -> Bool { edge == .first ? index == 0 : index + 1 == count }

  /// False after the last item.
  mutating func advance() -> Bool {
    index += 1
    switch items {
    case .none: return false
    case .records(let records):
      guard index < records.count else { return false }
      values = records[index].values
    case .texts(let texts):
      guard index < texts.count else { return false }
      own = .text(texts[index])
    }
    return true
  }
}
