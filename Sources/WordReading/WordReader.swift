/// Reads `.docx` as Word, Google Docs and LibreOffice write it.
///
/// Comments, deleted and hidden words, the codes of fields, and whatever the file says about its author never come out.
package struct WordReader: Sendable {
  /// What a link's address becomes.
  package var address: @Sendable (String) -> String = { $0 }
  /// What the address of a picture becomes; it goes in as the name of the file in the document, `media/image1.png`, or as written for
  /// a picture that lies elsewhere.
  package var picture: @Sendable (String) -> String = { $0 }

  package init() {}

  /// - Throws: when the file isn't a `.docx`, or can't be read.
  package func read(_ path: String) throws(WordFault) -> ReadWord {
    let package = try WordPackage(path)
    var reading = DocumentReading(package, reader: self)
    return try reading.result()
  }
}
