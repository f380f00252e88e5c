/// The start of a task's item.
enum TaskBox {
  case open, done

  /// `nil` unless a space follows `[ ]` or `[x]`.
  init?(_ text: ArraySlice<UInt8>) {
    guard text.count >= 4, text.starts(with: "[".utf8), text[text.startIndex + 2] == UInt8(ascii: "]"),
      text[text.startIndex + 3] == 0x20 || text[text.startIndex + 3] == 0x09
    else { return nil }
    switch text[text.startIndex + 1] {
    case 0x20: self = .open
    case UInt8(ascii: "x"), UInt8(ascii: "X"): self = .done
    default: return nil
    }
  }
}
