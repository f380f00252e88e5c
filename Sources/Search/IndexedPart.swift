/// The words of some consecutive documents, in alphabetical order, with their positions.
///
/// Numbers are written as the site's files have them, so that merging parts copies bytes.
package struct IndexedPart: Sendable {
  /// Each document's length in words, as a digit: four times its binary logarithm.
  var lengths: [UInt8] = []
  var wordBytes: [UInt8] = []
  /// The start of each word in `wordBytes`; these lists have one extra entry at the end.
  var wordStarts: [Int32] = [0]
  /// Of each word: the documents that have it, each as its distance from the one before (the first from the part's beginning) twice,
  /// and one more when a weight follows.
  var postings: [UInt8] = []
  var postingStarts: [Int32] = [0]
  /// For each word, document by document: the differences between its positions, doubled, plus one if another follows. Empty for a
  /// word that is too common.
  var places: [UInt8] = []
  var placeStarts: [Int32] = [0]
  /// Of each word, the last document that has it, from the part's beginning.
  var lastDocuments: [UInt16] = []
  /// For telling indexes of different texts apart.
  var fingerprint: UInt64 = 0

  var wordCount: Int { lastDocuments.count }
  var documentCount: Int { lengths.count }

  /// More documents would not fit the numbers.
  package static let mostDocuments = 256

  @inline(__always)
  func word(_ number: Int) -> ArraySlice<UInt8> { wordBytes[Int(wordStarts[number])..<Int(wordStarts[number + 1])] }

  func isCommon(_ number: Int) -> Bool { placeStarts[number] == placeStarts[number + 1] }
}
