internal import Localization

/// One step of a program. Targets are indices of instructions.
enum Instruction {
  case literal(start: Int32, end: Int32)
  /// Writes a value according to its kind; `raw` writes text and HTML unescaped.
  case write(Path, raw: Bool)
  /// Goes on at `target` when the value holds nothing.
  case skipUnless(Path, target: Int32)
  case skipIf(Path, target: Int32)
  /// As `skipUnless`, and otherwise makes the value the innermost frame: a record, or what `{{.}}` prints.
  case enter(Path, target: Int32)
  case leave
  /// As `enter`, for the first item of a list.
  case enterList(Path, target: Int32)
  /// Moves the innermost frame to the list's next item and goes on at `start`, or leaves it after the last one.
  case nextItem(start: Int32)
  case skipUnlessEdge(ListEdge, frame: Int32, target: Int32)
  case skipIfEdge(ListEdge, frame: Int32, target: Int32)
  /// Goes on at the form that the number asks for, see `Choice`.
  case choose(Path, choice: Int32)
  case jump(target: Int32)
  /// Runs a subprogram, see `Call`.
  case call(Int32)
  case end
  /// Writes the indentation of the subprogram that runs.
  case indent
}

enum ListEdge {
  case first, last
}

/// A value's place: a slot of a frame, then, for dotted names, further slots of the records below it.
struct Path {
  /// From the outermost frame, 0, of the subprogram that runs.
  let frame: Int32
  /// -1: the frame's own value, `{{.}}`.
  let slot: Int32
  /// The further slots, in `Program.slots`.
  var rest: Range<Int32> = 0..<0

  /// Whether it's only a slot of a frame.
  var isDirect: Bool { slot >= 0 && rest.isEmpty }
}

/// The forms of a counted word.
struct Choice {
  let rule: PluralRule
  /// The start of each form, in the order of `PluralCategory.allCases`.
  var targets: [Int32]

  func target(for number: Int) -> Int32 {
    let category = rule.category(of: number)
    return targets[PluralCategory.allCases.firstIndex(of: category) ?? targets.count - 1]
  }
}

/// The use of a template that may include itself.
struct Call {
  let entry: Int
  /// Written before each line, after the caller's own indentation if that is kept.
  let indentation: [UInt8]
  let keepsIndentation: Bool
  /// The caller's frames that the subprogram can name, in order.
  let frames: [Int]
}
