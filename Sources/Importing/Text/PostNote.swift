/// What the report says about one text: what was left out of it, and what became something else.
package enum PostNote: Hashable, Sendable {
  /// A shortcode that Daybook doesn't know: the words in it stay.
  case unknownShortcode(String)
  /// A form, or a shortcode that makes one.
  case form
  /// Buttons of a plug-in, the form for replies.
  case machinery(String)
  /// What WordPress makes again for each reader, as a list of the latest posts.
  case madeOnDemand(String)
  /// A picture or file of the old site that isn't among the media.
  case missingMedia(String)
  /// What Markdown can't say; its words stay.
  case cannotSay(String)
  /// A link to something that nothing here may or can lead to, as a script; its words stay.
  case lostLink(String)
  case titleMade
  case dayUnknown
  /// A state that no one knows: the text is kept private.
  case unknownState
  /// A word in its fields keeps it off the site, though everybody could read it.
  case becamePrivate
  /// Its fields can't be read again.
  case brokenFields
  /// Something that the page has and the old one had not, or the other way about.
  case difference(Difference)
  /// A field that says more than Daybook takes over, as a tag of a list of a plug-in.
  case unusedTerms(String)
  /// A mark of another program that stays as it is.
  case foreignMark(String)
  /// A field that means nothing here.
  case unusedField(String)
  /// Code that a page builder had packed: its words weren't readable in the source.
  case unpackedCode
  /// A link that can't be changed where it's written.
  case unreachedLink(String)
}

extension PostNote {
  /// Whether words of the source are gone on purpose.
  var isLeftOut: Bool {
    switch self {
    case .form, .machinery, .unpackedCode: true
    default: false
    }
  }
}

/// A difference between what was read and what Daybook shows of it.
package struct Difference: Hashable, Sendable {
  package enum What: String, Sendable, CaseIterable {
    case words, links, pictures, headings, items, cells
  }

  package var what: What
  /// The first place where they part, a few words of each.
  package var before: String
  package var after: String
}
