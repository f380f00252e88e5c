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
    case .titleMade: "title-made"
    case .dayUnknown: "day-unknown"
    case .unknownState: "unknown-state"
    case .difference(let difference): "differs-\(difference.what.rawValue)"
    case .unusedTerms: "unused-terms"
    }
  }

  package var text: String {
    switch self {
    case .unknownShortcode(let name): "the shortcode [\(name)] means nothing here; the words in it stay"
    case .form: "a form is left out: a page of files can't take it"
    case .machinery(let name): "what a plug-in put around the text is left out (\(name))"
    case .madeOnDemand(let name): "'\(name)' was made anew for each reader and is left out"
    case .missingMedia(let file): "this file isn't among the media: \(file)"
    case .cannotSay(let what): "Markdown has no word for this: \(what)"
    case .titleMade: "it had no title; its first words are the title now"
    case .dayUnknown: "it had no day"
    case .unknownState: "who may read it is not clear, so it is a private draft"
    case .difference(let difference): difference.text
    case .unusedTerms(let name): "its list '\(name)' has no match here"
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
    }
  }
}
