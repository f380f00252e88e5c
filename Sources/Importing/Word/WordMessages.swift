internal import Diagnostics
internal import WordReading
internal import ZipReading

// The wording of documents that can't be read.
extension Diagnostic {
  static func cannotReadWord(_ fault: WordFault, file: String) -> Self {
    let (message, hint) = words(fault)
    return Diagnostic(.error, "cannot-import", file: file, message: message, hint: hint)
  }

  private static func words(_ fault: WordFault) -> (message: String, hint: String) {
    switch fault {
    case .otherFormat(let format): words(format)
    case .zip(.unreadable(let reason)): ("this file can't be read: \(reason)", "check its name and your access to it")
    case .zip(.encrypted): ("this document has a password", "save it without one")
    case .zip(.tooBig): ("this document is too large once it's unpacked", "split it, or make its pictures smaller")
    case .zip: ("this document is damaged", "open it in Word and save it again")
    case .missing: ("this isn't a Word document, or a part of it is missing", "open it in Word and save it as .docx")
    case .xml: ("this document is damaged", "open it in Word and save it again")
    }
  }

  private static func words(_ format: WordFault.OtherFormat) -> (message: String, hint: String) {
    switch format {
    case .oldWord:
      (
        "this is a document of an old Word, or it has a password",
        "open it in Word, choose 'Save As', and pick 'Word document (.docx)'"
      )
    case .openDocument:
      ("this is an OpenDocument file", "in LibreOffice, choose 'File, Save As' and pick 'Word 2007-365 (.docx)'")
    case .pdf:
      (
        "this is a PDF, which has no paragraphs or headings to read",
        "ask for the Word file, or open the PDF in Word and save it as .docx"
      )
    case .richText: ("this is rich text (RTF)", "open it in Word and save it as .docx")
    case .webPage: ("this is a web page", "use 'daybook import html' with its folder")
    case .plainText: ("this is plain text", "put it in content/posts with '.md' at the end of its name")
    case .otherOffice: ("this is an Office file, but not a document", "copy its words into a Word document")
    case .unknown: ("this isn't a Word document", "open it in its own program and save it as .docx")
    }
  }
}
