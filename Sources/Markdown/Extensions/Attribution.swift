/// The last line of a quotation, if it begins with a dash: `— Name, Work`.
struct Attribution {
  /// Of its words, with the dash.
  let events: Range<Int>
  /// The part that is omitted from the quotation.
  let cut: Cut

  init?(_ list: EventList, quote: Int) {
    let end = Int(list.events[quote].partner)
    let last = end - 1
    guard last > quote, list.events[last].kind == .paragraph else { return nil }
    let paragraph = Int(list.events[last].partner)
    var index = last - 1
    while index > paragraph, list.events[index].kind != .softBreak, list.events[index].kind != .lineBreak {
      index = Int(list.events[index].partner) < index ? Int(list.events[index].partner) - 1 : index - 1
    }
    // On a separate line below other words, or in a separate paragraph below other blocks.
    guard index > paragraph || paragraph > quote + 1 else { return nil }
    guard index + 1 < last, list.events[index + 1].kind == .text, Attribution.begins(list[list.events[index + 1].text])
    else { return nil }
    events = (index + 1)..<last
    cut = index > paragraph ? Cut(event: index, resume: last) : Cut(event: paragraph, resume: last + 1)
  }

  /// A dash and a name after it; two or three hyphens are a dash too, and with smart punctuation libcmark made them one.
  private static func begins(_ text: ArraySlice<UInt8>) -> Bool {
    for dash in ["—", "–", "---", "--", "―"] where text.starts(with: dash.utf8) {
      let name = text.dropFirst(dash.utf8.count)
      return name.contains { $0 != 0x20 && $0 != UInt8(ascii: "-") }
    }
    return false
  }
}
