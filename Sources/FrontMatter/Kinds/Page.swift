extension KindTraits {
  static let page = KindTraits(
    .page, [ThingFields.orderRow], canBeRenamed: false)
}
