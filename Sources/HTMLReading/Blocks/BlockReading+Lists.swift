internal import MarkdownWriter

extension BlockReading {
  mutating func list(_ element: HTMLElement, _ node: Int) -> List? {
    var items: [ListItem] = []
    var isLoose = false
    var start = element["start"].flatMap(Int.init) ?? 1
    for child in tree[node].children where !isBlank(child) && !notes.noteElements.contains(child) {
      switch tree.name(child) {
      case "li":
        if items.isEmpty, let value = tree.element(child)?["value"].flatMap(Int.init) { start = value }
        if holdsParagraphs(child) { isLoose = true }
        items.append(item(child))
      case "ul", "ol", "menu", "dir":
        // A list right in a list belongs to the item before it.
        guard let element = tree.element(child), let inner = list(element, child) else { continue }
        if items.isEmpty { items.append(ListItem([])) }
        items[items.count - 1].blocks.append(.list(inner))
      default:
        var builder = BlockBuilder()
        read(child, marks: [], &builder)
        let blocks = builder.taken()
        if !blocks.isEmpty { items.append(ListItem(blocks)) }
      }
    }
    let isNumbered = element.name == "ol"
    return items.isEmpty
      ? nil : List(isNumbered ? .numbers(start: max(start, 0)) : .bullets, isTight: !isLoose, items: items)
  }

  /// Google Docs writes each item as a paragraph, which says nothing.
  private func holdsParagraphs(_ item: Int) -> Bool {
    tree[item].children.contains { tree.name($0) == "p" && tree.element($0)?["role"] != "presentation" }
  }

  private mutating func item(_ node: Int) -> ListItem {
    let task = box(of: node)
    return ListItem(task: task, blocks(in: node))
  }

  /// The box that an item begins with.
  private func box(of item: Int) -> ListItem.Task? {
    var node = item
    while true {
      guard let first = tree[node].children.first(where: { !isBlank($0) }), let element = tree.element(first) else {
        return nil
      }
      if element.name == "input", element["type"]?.lowercased() == "checkbox" {
        return element["checked"] == nil ? .open : .done
      }
      guard ["p", "label", "span"].contains(element.name) else { return nil }
      node = first
    }
  }
}
