/// One run of a program.
struct Renderer {
  /// The maximum depth of templates that include themselves.
  static let depthLimit = 200
  /// The maximum number of uses of such templates on one page.
  static let callLimit = 100_000

  private let program: Program
  private let base: LinkBase
  private var frames: [Frame]
  /// The start of the running subprogram's frames.
  private var window = 0
  private var indentation: [UInt8] = []
  private var returns: [Return] = []
  private var callCount = 0

  private struct Return {
    let instruction: Int
    let window: Int
    let indentation: [UInt8]
  }

  init(_ program: Program, _ record: Record, _ base: LinkBase) {
    self.program = program
    self.base = base
    frames = [Frame(record)]
  }

  mutating func run(into out: inout ByteBuffer) {
    let program = program
    program.code.withUnsafeBufferPointer { code in
      program.literals.withUnsafeBufferPointer { literals in run(code, literals, into: &out) }
    }
  }

  /// One switch over all instructions, so longer than a function should be. The buffers spare counting the references
  /// to the program, which all threads share, at each instruction.
  private mutating func run(
    _ code: UnsafeBufferPointer<Instruction>, _ literals: UnsafeBufferPointer<UInt8>, into out: inout ByteBuffer
  ) {
    var next = 0
    while next < code.count {
      let instruction = code[next]
      next += 1
      switch instruction {
      case .literal(let start, let end):
        out.append(literals[Int(start)..<Int(end)])
      case .write(let path, let raw): write(path, raw: raw, into: &out)
      case .skipUnless(let path, let target): if !isTrue(path) { next = Int(target) }
      case .skipIf(let path, let target): if isTrue(path) { next = Int(target) }
      case .enter(let path, let target):
        if let frame = frame(at: path, Frame.init(within:)) { frames.append(frame) } else { next = Int(target) }
      case .leave: frames.removeLast()
      case .enterList(let path, let target):
        if let frame = frame(at: path, Frame.init(listIn:)) { frames.append(frame) } else { next = Int(target) }
      case .nextItem(let start):
        if frames[frames.count - 1].advance() { next = Int(start) } else { frames.removeLast() }
      case .skipUnlessEdge(let edge, let frame, let target):
        if !frames[window + Int(frame)].isAt(edge) { next = Int(target) }
      case .skipIfEdge(let edge, let frame, let target):
        if frames[window + Int(frame)].isAt(edge) { next = Int(target) }
      case .choose(let path, let choice): next = Int(program.choices[Int(choice)].target(for: number(at: path)))
      case .jump(let target): next = Int(target)
      case .call(let index): next = call(program.calls[Int(index)], returningTo: next)
      case .end: next = endCall()
      case .indent: out.append(indentation)
      }
    }
  }

  /// Most names stand for a value of a frame, which is then read where it is: a copy would count its references.
  private func isTrue(_ path: Path) -> Bool {
    guard path.isDirect else { return value(at: path).isTrue }
    return frames[window + Int(path.frame)].values[Int(path.slot)].isTrue
  }

  private func write(_ path: Path, raw: Bool, into out: inout ByteBuffer) {
    guard path.isDirect else { return write(value(at: path), raw: raw, into: &out) }
    write(frames[window + Int(path.frame)].values[Int(path.slot)], raw: raw, into: &out)
  }

  private func number(at path: Path) -> Int {
    guard case .number(let number) = value(at: path) else { return 0 }
    return number
  }

  private func value(at path: Path) -> Value {
    let frame = window + Int(path.frame)
    var value = path.slot < 0 ? frames[frame].own : frames[frame].values[Int(path.slot)]
    for slot in path.rest {
      guard case .record(let record) = value else { return .none }
      value = record.values[Int(program.slots[Int(slot)])]
    }
    return value
  }

  @inline(__always)
  private func frame(at path: Path, _ make: (Value) -> Frame?) -> Frame? {
    guard path.isDirect else { return make(value(at: path)) }
    return make(frames[window + Int(path.frame)].values[Int(path.slot)])
  }

  private mutating func call(_ call: Call, returningTo next: Int) -> Int {
    callCount += 1
    guard returns.count < Self.depthLimit, callCount <= Self.callLimit else { return next }
    returns.append(Return(instruction: next, window: window, indentation: indentation))
    let start = frames.count
    for frame in call.frames { frames.append(frames[window + frame]) }
    window = start
    if !call.keepsIndentation { indentation = [] }
    indentation += call.indentation
    return call.entry
  }

  /// The end of a subprogram, or of the whole.
  private mutating func endCall() -> Int {
    guard let back = returns.popLast() else { return program.code.count }
    frames.removeSubrange(window...)
    window = back.window
    indentation = back.indentation
    return back.instruction
  }

  private func write(_ value: Value, raw: Bool, into out: inout ByteBuffer) {
    let escaping = raw ? Escaping.none : program.escaping
    switch value {
    case .none, .record, .list, .texts: break
    case .text(let text): text.withBytes { escaping.write($0, into: &out) }
    case .number(let number): appendDigits(of: number, to: &out)
    case .flag(let flag): out.append(flag ? "true" : "false")
    case .html(let bytes):
      let escaping = program.escaping == .html ? Escaping.none : escaping
      bytes.withUnsafeBufferPointer { escaping.write($0, into: &out) }
    case .route(let route): route.withBytes { base.write($0, as: escaping, into: &out) }
    }
  }
}

extension String {
  /// The text's UTF-8 without a copy (native strings are contiguous; others are copied).
  fileprivate func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    if utf8.withContiguousStorageIfAvailable(body) == nil { Array(utf8).withUnsafeBufferPointer(body) }
  }
}

private func appendDigits(of number: Int, to out: inout ByteBuffer) {
  if number < 0 { out.append(UInt8(ascii: "-")) }
  // 64 bits have at most 20 digits.
  out.append(atMost: 20) { room in
    var rest = number.magnitude
    var count = 0
    repeat {
      room[count] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
      count += 1
    } while rest > 0
    var digits = UnsafeMutableBufferPointer(start: room, count: count)
    digits.reverse()
    return count
  }
}
