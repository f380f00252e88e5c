/// Document numbers as the index's files have them.
package enum PostingList {
  /// - Parameter documents: in ascending order.
  package static func text(of documents: some Sequence<Int>) -> String {
    var (out, last): ([UInt8], Int) = ([], 0)
    for document in documents {
      Digits.append(document - last, to: &out)
      last = document
    }
    return String(decoding: out, as: UTF8.self)
  }
}
