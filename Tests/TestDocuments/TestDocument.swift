internal import Foundation
internal import MarkdownWriter
package import WordReading

/// A `.docx` of a test's own XML.
package struct TestDocument {
  /// What stands in `w:body`.
  package var body: String
  package var styles = ""
  package var numbering = ""
  package var footnotes = ""
  package var endnotes = ""
  /// Between `Relationships` of the text.
  package var relations = ""
  package var files: [(name: String, bytes: [UInt8])] = []

  package init(body: String) { self.body = body }

  private static let namespaces =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
    + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
    + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
    + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""

  private static let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  package var archive: [UInt8] {
    var zip = ZipMaker()
    zip.add(
      "[Content_Types].xml",
      Array("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>".utf8))
    zip.add(
      "_rels/.rels",
      list("<Relationship Id=\"rId1\" Type=\"\(Self.types)/officeDocument\" Target=\"word/document.xml\"/>"))
    zip.add("word/document.xml", part("document", "<w:body>\(body)</w:body>"))
    var own = relations
    for (name, inner) in [
      ("styles", styles), ("numbering", numbering), ("footnotes", footnotes), ("endnotes", endnotes),
    ] where !inner.isEmpty {
      zip.add("word/\(name).xml", part(name, inner))
      own += "<Relationship Id=\"\(name)\" Type=\"\(Self.types)/\(name)\" Target=\"\(name).xml\"/>"
    }
    zip.add("word/_rels/document.xml.rels", list(own))
    zip.add(
      "docProps/core.xml",
      Array("<cp xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>Wilma Canary</dc:creator></cp>".utf8))
    for file in files { zip.add(file.name, file.bytes) }
    return zip.archive
  }

  private func part(_ name: String, _ inner: String) -> [UInt8] {
    Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:\(name) \(Self.namespaces)>\(inner)</w:\(name)>".utf8)
  }

  private func list(_ inner: String) -> [UInt8] {
    Array(
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(inner)</Relationships>"
        .utf8)
  }

  package func read() throws -> ReadWord { try Self.read(archive) }

  /// What the document is as Markdown.
  package func markdown() throws -> String { MarkdownWriter.markdown(try read().document) }

  package static func read(_ bytes: [UInt8]) throws -> ReadWord {
    let file = FileManager.default.temporaryDirectory.appending(path: "word-\(UUID().uuidString).docx")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try WordReader().read(file.path)
  }

  /// A relation of the text to an address elsewhere, or to a picture.
  package static func relation(_ id: String, to target: String, isExternal: Bool = true) -> String {
    "<Relationship Id=\"\(id)\" Type=\"\(types)/\(isExternal ? "hyperlink" : "image")\" Target=\"\(target)\""
      + (isExternal ? " TargetMode=\"External\"/>" : "/>")
  }
}

/// A paragraph of plain words.
package func paragraph(_ words: String, style: String? = nil, properties: String = "") -> String {
  let style = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
  return "<w:p><w:pPr>\(style)\(properties)</w:pPr>\(run(words))</w:p>"
}

package func run(_ words: String, _ properties: String = "") -> String {
  "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(words)</w:t></w:r>"
}

/// An item of a list.
package func item(_ words: String, list: Int, level: Int = 0) -> String {
  paragraph(words, properties: "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
}
