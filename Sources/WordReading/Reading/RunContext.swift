internal import Exports
internal import MarkdownWriter

/// What is around words within a paragraph.
struct RunContext {
  var paragraphStyle: String?
  /// Whether all of the paragraph is code, so that words have no marks.
  var isCode: Bool
  var link: RunMark?

  /// The marks of a run; `nil` for one that is hidden.
  func marks(_ run: RunProperties, _ styles: WordStyles, link fieldLink: RunMark?) -> [RunMark]? {
    let own = styles[run.style]
    let around = styles[paragraphStyle ?? styles.defaultParagraph]
    if run.isHidden ?? own.isHidden ?? around.isHidden ?? false { return nil }
    if isCode { return [] }
    var marks: [RunMark] = []
    if let link = link ?? fieldLink { marks.append(link) }
    // How a whole paragraph looks is its style's matter.
    if run.isStrong ?? own.isStrong ?? false { marks.append(.strong) }
    if run.isEmphasis ?? own.isEmphasis ?? false { marks.append(.emphasis) }
    if run.isStruck ?? own.isStruck ?? false { marks.append(.strikethrough) }
    switch run.position ?? own.position {
    case "superscript": marks.append(.superscript)
    case "subscript": marks.append(.subscript)
    default: break
    }
    return marks
  }
}
