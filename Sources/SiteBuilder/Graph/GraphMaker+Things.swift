internal import Diagnostics
internal import JournalModel

// What things say in their front matter.
extension GraphMaker {
  mutating func addEdges(of index: ThingIndex) {
    let thing = site.journal[index]
    guard let described = thing.described else { return }
    let fields = described.fields
    let id = id(of: index)
    let type: GraphEdge.Kind = thing.kind == .question ? .for : .level
    connect(
      type, from: id, to: thing.levels, named: fields.levels + fields.askedLevels, .level, in: described.file)
    if let supported = thing.supports {
      let named = fields.supports.map { [$0] } ?? []
      connect(.supports, from: id, to: [supported], named: named, .level, in: described.file)
    }
    addLinks(of: .thing(index), body: described.body, file: described.file)
  }
}
