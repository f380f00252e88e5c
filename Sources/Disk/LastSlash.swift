extension Substring {
  /// The slash between a file's or folder's name and the path of the folder around it; `nil` if there's only a name.
  package var lastSlash: Index? {
    let slash = UInt8(ascii: "/")
    guard let offset = utf8.withContiguousStorageIfAvailable({ $0.lastIndex(of: slash) }) else {
      return utf8.lastIndex(of: slash)
    }
    return offset.map { utf8.index(startIndex, offsetBy: $0) }
  }
}

extension String {
  /// As for a part of a string.
  package var lastSlash: Index? { self[...].lastSlash }
}
