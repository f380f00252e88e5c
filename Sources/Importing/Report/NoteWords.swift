// The wording of what the report says of a text.
extension PostNote {
  /// A short name for programs.
  package var kind: String {
    switch self {
    case .unknownShortcode: "unknown-shortcode"
    case .form: "form"
    case .machinery: "buttons"
    case .madeOnDemand: "made-on-demand"
    case .missingMedia: "missing-media"
    case .cannotSay: "not-in-markdown"
    case .lostLink: "lost-link"
    case .titleMade: "title-made"
    case .dayUnknown: "day-unknown"
    case .unknownState: "unknown-state"
    case .difference(let difference): "differs-\(difference.what.rawValue)"
    case .unusedTerms: "unused-terms"
    case .foreignMark: "foreign-mark"
    case .unusedField: "unused-field"
    case .unreachedLink: "unreached-link"
    case .unpackedCode: "unpacked-code"
    case .becamePrivate: "became-private"
    case .brokenFields: "broken-fields"
    }
  }

  package var text: String { heading + (detail.map { ": \($0)" } ?? "") }

  /// What all notes of a kind say; of a difference all that is to say.
  package var heading: String {
    switch self {
    case .unknownShortcode: "a shortcode that means nothing here is left out, and the words in it stay"
    case .form: "a form is left out: a site of plain files can't take it"
    case .machinery: "what a plug-in put around the text is left out"
    case .madeOnDemand: "a part that WordPress made again for each reader is left out"
    case .missingMedia: "a file isn't among the media"
    case .cannotSay: "Markdown has no word for this"
    case .lostLink: "a link that can lead nowhere is left out, and its words stay"
    case .titleMade: "it had no title; its first words are the title now"
    case .dayUnknown: "it had no day"
    case .unknownState: "who may read it isn't clear, so it is a private draft"
    case .difference(let difference): difference.text
    case .becamePrivate: "everybody could read it, and a word in its first lines keeps it off the site now"
    case .brokenFields: "its first lines can't be read; 'daybook build' says why"
    case .unusedTerms: "a list of a plug-in has no match here"
    case .foreignMark: "a mark that the old program replaced means nothing here, and stays as it is"
    case .unusedField: "a field that means nothing here is left out"
    case .unpackedCode: "HTML that a page builder had packed is text again"
    case .unreachedLink: "a link couldn't be changed, so change it yourself"
    }
  }

  package var detail: String? {
    switch self {
    case .unknownShortcode(let name): "[\(name)]"
    case .lostLink(let address), .unreachedLink(let address): String(address.prefix(200))
    case .machinery(let name), .madeOnDemand(let name), .missingMedia(let name), .cannotSay(let name),
      .unusedTerms(let name), .foreignMark(let name), .unusedField(let name):
      name
    case .form, .titleMade, .dayUnknown, .unknownState, .difference, .becamePrivate, .brokenFields, .unpackedCode: nil
    }
  }
}

extension Difference {
  fileprivate var text: String {
    switch what {
    case .words: "the words differ: '\(before)' was read, '\(after)' is shown"
    case .links: "a link is lost: \(before)"
    case .pictures: "the pictures differ: '\(before)' was read, '\(after)' is shown"
    case .headings: "the levels of headings differ: \(before) was read, \(after) is shown"
    case .items: "\(before) items of lists were read, \(after) are shown"
    case .cells: "\(before) cells of tables were read, \(after) are shown"
    }
  }
}

extension Fate {
  /// Why an entry isn't imported.
  var reason: String {
    switch self {
    case .post, .page, .attachment: ""
    case .trash: "in the trash"
    case .revision: "earlier versions of texts"
    case .menuEntry: "entries of menus"
    case .formEntry: "what people sent in forms"
    case .cache: "notes of the program for itself"
    case .design: "parts of the design"
    case .reusableBlock: "blocks that texts share"
    case .otherKind: "of kinds that have no match here"
    case .twice: "in the files twice"
    case .tooLong: "longer than 32 MB"
    case .unreadable: "texts whose first lines can't be read; fix these and run the import again"
    case .listPage: "lists, which Daybook makes by itself"
    case .notPublished: "files that the old program didn't publish"
    case .otherFormat: "texts in other formats than Markdown"
    }
  }
}
