/// Who takes what an XML file says, in the file's order. Names are as written: `wp:post_id`.
protocol XMLReceiver: AnyObject {
  /// - Returns: whether the element's text is wanted.
  func open(_ name: String, _ attributes: [XMLAttribute], line: () -> Int) -> Bool
  /// - Parameter text: UTF-8, cut at `ExpatParser.longestText`; empty when it wasn't wanted.
  /// - Parameter isCut: whether the text goes on in the file.
  func close(_ name: String, text: [UInt8], isCut: Bool)
}

struct XMLAttribute {
  var name: String
  var value: String
}

extension [XMLAttribute] {
  subscript(_ name: String) -> String? { first { $0.name == name }?.value }
}
