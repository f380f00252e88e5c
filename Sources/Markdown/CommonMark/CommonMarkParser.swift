internal import Ccmark
internal import Libc

/// libcmark, the only file that touches it: a text goes in, a list of events comes out, and no pointer leaves.
struct CommonMarkParser {
  var smartPunctuation: Bool
  /// Whether to repair quotes that libcmark turns the wrong way.
  var repairsQuotes = false

  /// - Parameter lastLine: blocks that begin below it are read (they may define links) but not returned.
  func events(of source: [UInt8], lastLine: Int = .max) -> EventList {
    var list = Arena.use {
      let tree = Tree(source, options: smartPunctuation ? CMARK_OPT_SMART : CMARK_OPT_DEFAULT)
      return tree.events(lastLine: lastLine, capacity: source.count)
    }
    if repairsQuotes { list.repairQuotes() }
    return list
  }

  /// The text as libcmark's own renderer writes it, to compare with.
  func referenceHTML(of source: [UInt8], unsafe: Bool) -> [UInt8] {
    let options = (smartPunctuation ? CMARK_OPT_SMART : 0) | (unsafe ? CMARK_OPT_UNSAFE : 0)
    return Arena.use { Tree(source, options: options).html(options: options) }
  }
}

/// A tree of nodes. The tree, and everything made from it, is in the thread's arena and ends with it: nothing is freed node by node.
private struct Tree: ~Copyable {
  private let root: OpaquePointer

  init(_ source: [UInt8], options: Int32) {
    // libcmark keeps the allocator's address in each node, so the allocator is in the arena, too.
    let memory = Arena.allocate(1, MemoryLayout<cmark_mem>.size).bindMemory(to: cmark_mem.self, capacity: 1)
    memory.initialize(
      to: cmark_mem(
        calloc: { Arena.allocate($0, $1) }, realloc: { Arena.reallocate($0, $1) }, free: { Arena.release($0) }))
    let parser = cmark_parser_new_with_mem(options, memory)
    source.withUnsafeBytes { cmark_parser_feed(parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count) }
    guard let tree = cmark_parser_finish(parser) else { preconditionFailure("libcmark returns a tree for every text") }
    root = tree
  }

  func html(options: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    if let text = cmark_render_html(root, options) { bytes.append(cString: text) }
    return bytes
  }

  func events(lastLine: Int, capacity: Int) -> EventList {
    var list = EventList()
    list.bytes.reserveCapacity(capacity)
    list.events.reserveCapacity(64 + capacity / 8)
    var open: [Int32] = []
    let iterator = cmark_iter_new(root)
    while true {
      let edge = cmark_iter_next(iterator)
      guard edge != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
      let index = Int32(list.events.count)
      if edge == CMARK_EVENT_EXIT {
        let begin = open.removeLast()
        list.events[Int(begin)].partner = index
        var event = list.events[Int(begin)]
        event.isExit = true
        event.partner = begin
        list.events.append(event)
      } else if let event = list.event(of: node, index: index) {
        if open.count == 1, Int(event.line) > lastLine { break }
        list.events.append(event)
        if event.partner < 0 { open.append(index) }
      }
    }
    list.closeAll(open)
    return list
  }
}

extension EventList {
  /// The node's event, with its texts copied; `partner` is -1 for a node that has a separate end.
  fileprivate mutating func event(of node: OpaquePointer, index: Int32) -> Event? {
    let type = cmark_node_get_type(node)
    guard let kind = Event.Kind(type) else { return nil }
    var event = Event(kind: kind, partner: index)
    event.line = cmark_node_get_start_line(node)
    event.column = cmark_node_get_start_column(node)
    switch kind {
    case .text, .code, .htmlInline:
      event.text = append(cmark_node_get_literal(node))
    case .softBreak, .lineBreak, .thematicBreak:
      break
    case .codeBlock:
      event.text = append(cmark_node_get_fence_info(node))
      event.detail = append(cmark_node_get_literal(node))
      event.endLine = cmark_node_get_end_line(node)
    case .htmlBlock:
      event.text = append(cmark_node_get_literal(node))
    case .link, .image:
      event.text = append(cmark_node_get_url(node))
      event.detail = append(cmark_node_get_title(node))
      event.endLine = cmark_node_get_end_line(node)
      event.endColumn = cmark_node_get_end_column(node)
      event.partner = -1
    case .emphasis, .strong:
      event.partner = -1
    default:
      event.endLine = cmark_node_get_end_line(node)
      event.endColumn = cmark_node_get_end_column(node)
      event.partner = -1
      describe(&event, node)
    }
    return event
  }

  private func describe(_ event: inout Event, _ node: OpaquePointer) {
    switch event.kind {
    case .heading:
      event.level = UInt8(clamping: cmark_node_get_heading_level(node))
    case .list:
      event.isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      event.number = cmark_node_get_list_start(node)
    case .paragraph:
      if let parent = cmark_node_parent(node), let list = cmark_node_parent(parent) {
        event.isTight = cmark_node_get_list_tight(list) != 0
      }
    default:
      break
    }
  }

  private mutating func append(_ text: UnsafePointer<CChar>?) -> ByteRange {
    let start = Int32(bytes.count)
    if let text { bytes.append(cString: text) }
    return ByteRange(start: start, end: Int32(bytes.count))
  }

  /// Ends the nodes that were left open when reading stopped early.
  fileprivate mutating func closeAll(_ open: [Int32]) {
    for begin in open.reversed() {
      let index = Int32(events.count)
      events[Int(begin)].partner = index
      var event = events[Int(begin)]
      event.isExit = true
      event.partner = begin
      events.append(event)
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(cString text: UnsafePointer<CChar>) {
    append(contentsOf: UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }
}

extension Event.Kind {
  fileprivate init?(_ type: cmark_node_type) {
    switch type {
    case CMARK_NODE_TEXT: self = .text
    case CMARK_NODE_SOFTBREAK: self = .softBreak
    case CMARK_NODE_LINEBREAK: self = .lineBreak
    case CMARK_NODE_CODE: self = .code
    case CMARK_NODE_HTML_INLINE: self = .htmlInline
    case CMARK_NODE_EMPH: self = .emphasis
    case CMARK_NODE_STRONG: self = .strong
    case CMARK_NODE_LINK: self = .link
    case CMARK_NODE_IMAGE: self = .image
    case CMARK_NODE_PARAGRAPH: self = .paragraph
    case CMARK_NODE_HEADING: self = .heading
    case CMARK_NODE_ITEM: self = .item
    case CMARK_NODE_LIST: self = .list
    case CMARK_NODE_BLOCK_QUOTE: self = .blockQuote
    case CMARK_NODE_CODE_BLOCK: self = .codeBlock
    case CMARK_NODE_HTML_BLOCK: self = .htmlBlock
    case CMARK_NODE_THEMATIC_BREAK: self = .thematicBreak
    case CMARK_NODE_DOCUMENT: self = .document
    default: return nil
    }
  }
}
