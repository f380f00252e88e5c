package import HTMLReading
package import MarkdownWriter

package struct ReadWord: Sendable {
  /// A picture of the document, as its file has it: with place, time and device, if they are in it.
  package struct Picture: Equatable, Sendable {
    /// As the document's own addresses have it: `media/image1.png`.
    package var name: String
    package var bytes: [UInt8]
  }

  package var document = Document()
  /// The words of the paragraph that is set as the title; they are not in the document.
  package var title: String?
  /// Those that the text shows, each once.
  package var pictures: [Picture] = []
  /// What Markdown can't say. The `offset` of each is the number of its paragraph, from 1.
  package var losses: [Loss] = []
}
