@testable import Templates

/// Makes shapes and records for data that come without: a record has the fields of its object, the records of a list
/// share all fields that any of them has, and what is no object becomes a record with the one field ".".
struct ShapedData {
  let shape: AnyShape
  let record: Record

  init(_ data: JSON) {
    let shape = Self.shape(of: [data])
    self.shape = shape
    record = Self.record(data, shape)
  }

  private static func shape(of items: [JSON]) -> AnyShape {
    var members: [String: [JSON]] = [:]
    for item in items {
      if case .object(let object) = item {
        for (name, value) in object { members[name, default: []].append(value) }
      } else {
        members[".", default: []].append(item)
      }
    }
    return AnyShape("a record", members.sorted { $0.key < $1.key }.map { Field($0.key, kind(of: $0.value), "") })
  }

  /// What every one of `values` can be; nothing and empty lists are flags that say no.
  private static func kind(of values: [JSON]) -> Field.Kind {
    for value in values {
      switch value {
      case .null: continue
      case .flag: return .flag
      case .number: return values.allSatisfy { if case .number = $0 { true } else { false } } ? .number : .text
      case .decimal, .text: return .text
      case .object:
        let shape = shape(of: values)
        return .record { shape }
      case .list:
        let items = values.flatMap { if case .list(let items) = $0 { items } else { [JSON]() } }
        if items.isEmpty { continue }
        let shape = shape(of: items)
        return .list { shape }
      }
    }
    return .flag
  }

  private static func record(_ data: JSON, _ shape: AnyShape) -> Record {
    var members = [".": data]
    if case .object(let object) = data { members = object }
    return Record(shape, shape.fields.map { field in value(members[field.name] ?? .null, field.kind) })
  }

  private static func value(_ data: JSON, _ kind: Field.Kind) -> Value {
    switch (data, kind) {
    case (.flag(let flag), .flag): .flag(flag)
    case (.number(let number), .number): .number(number)
    case (.number(let number), .text): .text("\(number)")
    case (.decimal(let decimal), .text): .text("\(decimal)")
    case (.text(let text), .text): .text(text)
    case (.object, .record(let shape)): .record(record(data, shape()))
    case (.list(let items), .list(let shape)): .list(items.map { record($0, shape()) })
    default: .none
    }
  }
}
