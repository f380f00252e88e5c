/// The time a reader needs for a text, in whole minutes, never less than 1.
///
/// - Parameters:
///   - words: the words of the text.
///   - pace: words a minute, above 0.
/// - Returns: `words / pace` rounded to nearest, halves up.
/// - Source: M. Brysbaert, J. Memory and Language 109 (2019), 104047: adults read English non-fiction silently at
///   238 words a minute on average.
func readingMinutes(words: Int, pace: Int = 238) -> Int {
  max(1, (2 * words + pace) / (2 * pace))
}
