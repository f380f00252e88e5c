package import Exports
package import ZipReading

/// Why a file can't be read as a `.docx`.
package enum WordFault: Error, Equatable, Sendable {
  /// Another kind of file: `.doc`, `.odt`, `.pdf` and their like.
  case otherFormat(OtherFormat)
  case zip(ZipFault)
  /// A part of the document is missing: `word/document.xml`.
  case missing(String)
  case xml(XMLFault, part: String)

  package enum OtherFormat: Sendable {
    /// Word's format until 2003, which a protected `.docx` is as well.
    case oldWord
    case openDocument
    case pdf
    case richText
    case webPage
    case plainText
    /// A zip archive of something else, such as a table or slides.
    case otherOffice
    case unknown
  }
}
