internal import Cgumbo

/// libgumbo, the only file that touches it: HTML goes in, a flat tree comes out, and no pointer leaves.
enum HTMLParser {
  /// Reads a document or a part of one, as browsers do: whatever is wrong with it, there is a tree.
  /// - Parameter html: not deeper than a few hundred elements, for libgumbo's time grows with length times depth.
  static func tree(of html: [UInt8]) -> HTMLTree {
    let arena = GumboArena()
    return withExtendedLifetime(arena) {
      var options = kGumboDefaultOptions
      options.userdata = Unmanaged.passUnretained(arena).toOpaque()
      options.allocator = { arena, size in
        arena.map { Unmanaged<GumboArena>.fromOpaque($0).takeUnretainedValue().allocate(size) }
      }
      // All is given back at once: libgumbo's own way to do it calls itself for each element within another.
      options.deallocator = { _, _ in }
      options.max_errors = 0
      return html.withUnsafeBufferPointer { html in
        html.withMemoryRebound(to: CChar.self) { html in
          guard let start = html.baseAddress, let output = gumbo_parse_with_options(&options, start, html.count) else {
            return HTMLTree()
          }
          var copy = GumboCopy(html: UnsafeRawPointer(start))
          copy.add(output.pointee.document)
          return copy.tree
        }
      }
    }
  }
}

/// The memory of one tree of libgumbo: handed out block after block, taken back all at once.
private final class GumboArena {
  private static let chunkSize = 1 << 16
  private var chunks: [UnsafeMutableRawPointer] = []
  private var next: UnsafeMutableRawPointer?
  private var room = 0

  func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    let whole = (max(size, 1) + 15) & ~15
    if whole > room {
      room = max(whole, Self.chunkSize)
      let chunk = UnsafeMutableRawPointer.allocate(byteCount: room, alignment: 16)
      chunks.append(chunk)
      next = chunk
    }
    guard let block = next else { preconditionFailure("there is a chunk with room") }
    next = block + whole
    room -= whole
    return block
  }

  deinit { for chunk in chunks { chunk.deallocate() } }
}

/// Copies libgumbo's tree, node by node, without calling itself.
private struct GumboCopy {
  private(set) var tree = HTMLTree()
  let html: UnsafeRawPointer

  init(html: UnsafeRawPointer) { self.html = html }

  mutating func add(_ root: UnsafeMutablePointer<GumboNode>) {
    var open: [(node: UnsafeMutablePointer<GumboNode>, parent: Int)] = [(root, -1)]
    while let (node, parent) = open.popLast() {
      let index = tree.append(content(of: node.pointee), offset: offset(of: node.pointee), to: parent)
      for child in children(of: node.pointee).reversed() { open.append((child, index)) }
    }
  }

  private func children(of node: GumboNode) -> [UnsafeMutablePointer<GumboNode>] {
    switch node.type {
    case GUMBO_NODE_DOCUMENT: pointers(in: node.v.document.children)
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE: pointers(in: node.v.element.children)
    default: []
    }
  }

  private func pointers<Value>(in vector: GumboVector) -> [UnsafeMutablePointer<Value>] {
    (0..<Int(vector.length)).compactMap { vector.data[$0]?.assumingMemoryBound(to: Value.self) }
  }

  private func offset(of node: GumboNode) -> Int {
    switch node.type {
    case GUMBO_NODE_DOCUMENT: 0
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE: Int(node.v.element.start_pos.offset)
    default: Int(node.v.text.start_pos.offset)
    }
  }

  private func content(of node: GumboNode) -> HTMLNode.Content {
    switch node.type {
    case GUMBO_NODE_DOCUMENT: .document
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE: .element(element(node.v.element))
    case GUMBO_NODE_COMMENT: .comment(String(cString: node.v.text.text))
    default: .text(String(cString: node.v.text.text))
    }
  }

  private func element(_ element: GumboElement) -> HTMLElement {
    var attributes: [HTMLElement.Attribute] = []
    for pointer in pointers(in: element.attributes) as [UnsafeMutablePointer<GumboAttribute>] {
      attributes.append(
        HTMLElement.Attribute(
          name: String(cString: pointer.pointee.name).lowercased(), value: String(cString: pointer.pointee.value)))
    }
    return HTMLElement(name: name(of: element), attributes: attributes)
  }

  private func name(of element: GumboElement) -> String {
    guard element.tag == GUMBO_TAG_UNKNOWN else { return String(cString: gumbo_normalized_tagname(element.tag)) }
    var text = element.original_tag
    guard text.data != nil else { return "" }
    gumbo_tag_from_original_text(&text)
    let bytes = UnsafeRawBufferPointer(start: text.data, count: text.length)
    return String(decoding: bytes, as: UTF8.self).lowercased()
  }
}
