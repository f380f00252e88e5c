extension Journal {
  /// The item itself; `nil` for one that the framework does not have.
  package func item(_ index: FrameworkItemIndex) -> FrameworkItem? {
    guard let items = self[index.framework].frameworkDetail?.items, items.indices.contains(index.item) else {
      return nil
    }
    return items[index.item]
  }

  /// The shared line; `nil` if the person doesn't have it.
  package func shared(_ reflection: SharedReflection) -> SharedSkill? {
    guard let shared = self[reflection.person].personDetail?.shared, shared.indices.contains(reflection.number) else {
      return nil
    }
    return shared[reflection.number]
  }
}
