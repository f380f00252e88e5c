/// Links, pictures, powers and what is embedded, written as HTML, become what Markdown's own are, so that the same rules hold
/// for them: a journal that comes from another program holds thousands. All other tags are left out.
extension BodyRenderer {
  /// The text's events, with such tags within one paragraph turned into separate events.
  func liftingHTML(_ list: EventList) -> EventList {
    guard features.contains(.tags), readsHTMLLinks, list.events.contains(where: { $0.kind == .htmlInline }) else {
      return list
    }
    let tags = LiftedTags(list, video: Array(options.words.video.utf8)) {
      source.isChanged ? source.restored(list[$0.text])[...] : list[$0.text]
    }
    return tags.isEmpty ? list : tags.lifted
  }

  var readsHTMLLinks: Bool { options.rawHTML == .textOnly && extensions.contains(.pageLinks) }
}
