package import JournalModel

/// Gives the outcomes of texts, in the order of the files: a build parses each, a preview remembers most.
package protocol TextSource {
  mutating func things(_ files: [ThingFile], with parser: TextParser) async -> [TextParser.Outcome<ThingEntry>]

  /// - Parameters:
  ///   - parser: learns the words of languages that posts are in.
  ///   - themes: the words of the themes; posts that were parsed with others are parsed again.
  /// - Returns: some in each list.
  mutating func posts(
    _ paths: [String], with parser: inout TextParser, tags: TagSpellings
  ) async -> [[TextParser.Outcome<PostEntry>]]

  mutating func selfReflections(
    _ files: [SelfFile], with parser: TextParser
  ) async -> [TextParser.Outcome<SelfEntry>]

  /// Other people are students than those that the known texts were parsed with.
  mutating func forgetAll()
}
