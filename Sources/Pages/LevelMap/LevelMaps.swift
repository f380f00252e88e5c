internal import JournalModel

/// The map of the levels in both forms.
struct LevelMaps: Sendable {
  let drawings: [LevelMapDrawing]
  let hasLinks: Bool
  let omitsLinks: Bool
}

/// One form of the map.
struct LevelMapDrawing: Sendable {
  let map: LevelMap
  /// By the places that the map's nodes name.
  let levels: [ThingIndex]
}
