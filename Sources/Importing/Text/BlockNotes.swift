internal import FoundationEssentials

/// The notes that WordPress keeps beside a text made of blocks.
enum BlockNotes {
  private struct Note: Decodable {
    var id: String
    var content: String
  }

  /// As WordPress shows them: a list whose items lead back.
  static func html(of json: String) -> [UInt8] {
    guard !json.isEmpty, let notes = try? JSONDecoder().decode([Note].self, from: Data(json.utf8)), !notes.isEmpty
    else {
      return []
    }
    var html: [UInt8] = []
    html.append("<ol class=\"wp-block-footnotes\">" as StaticString)
    for note in notes {
      html.append("<li id=\"")
      html.append(escaping: note.id)
      html.append("\">\(note.content) <a href=\"#")
      html.append(escaping: note.id)
      html.append("-link\">↩︎</a></li>")
    }
    html.append("</ol>" as StaticString)
    return html
  }
}
