/// Why an XML file can't be read further. Lines count from 1.
package enum XMLFault: Error, Equatable, Sendable {
  /// What the parser says, in its own words.
  case malformed(String, line: Int)
  /// The file ends in the middle.
  case truncated(line: Int)
  /// The file declares entities: a few lines of them can stand for gigabytes.
  case entities(line: Int)
  /// A tag, comment or attribute of more than `ExpatParser.longestToken` bytes.
  case endlessTag(line: Int)
  case unknownEncoding(String)
  case outOfMemory
}
