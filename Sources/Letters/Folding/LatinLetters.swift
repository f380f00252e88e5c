/// The plain small letters that an accented Latin letter is read as: é → e, ß → ss, Ø → o.
///
/// Covers U+00C0 to U+024F and U+1E00 to U+1EFF. One sign stands for each code point; capitals stand for two letters
/// and `.` for no Latin letter.
/// - Source: the compatibility decompositions of the Unicode Character Database 15, strokes and hooks dropped.
enum LatinLetters {
  private static let fromC0: StaticString = """
    aaaaaaAceeeeiiiidnooooo.ouuuuyTSaaaaaaAceeeeiiiidnooooo.ouuuuyTyaaaaaaccccccccddddeeeeeeeeeegggg\
    gggghhhhiiiiiiiiiiIIjjkkkllllll..llnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
    bbbb..occdddd.eeeffgghiikkl.mnnooo..pprsss.ttttuuuvyyzzz.......w....DDDLLLNNNaaiioouuuuuuuuuueaa\
    aaAA..ggkkoooozzjDDDgghwnnaaAAooaaaaeeeeiiiioooorrrruuuussttgghhndoozzaaeeooooooooyylntj..acclts\
    z..buveejjqqrryy
    """
  private static let from1E00: StaticString = """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr\
    ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyasssSdaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyllvvyy
    """

  /// One or two ASCII letters; `nil` if the scalar isn't an accented Latin letter.
  static func plain(_ scalar: Unicode.Scalar) -> (UInt8, UInt8?)? {
    switch scalar.value {
    case 0xC0...0x24F: letters(sign(fromC0, Int(scalar.value) - 0xC0))
    case 0x1E00...0x1EFF: letters(sign(from1E00, Int(scalar.value) - 0x1E00))
    default: nil
    }
  }

  private static func sign(_ table: StaticString, _ index: Int) -> UInt8 {
    index < table.utf8CodeUnitCount ? table.utf8Start[index] : UInt8(ascii: ".")
  }

  private static func letters(_ sign: UInt8) -> (UInt8, UInt8?)? {
    switch sign {
    case UInt8(ascii: "."): nil
    case UInt8(ascii: "A"): (UInt8(ascii: "a"), UInt8(ascii: "e"))
    case UInt8(ascii: "O"): (UInt8(ascii: "o"), UInt8(ascii: "e"))
    case UInt8(ascii: "S"): (UInt8(ascii: "s"), UInt8(ascii: "s"))
    case UInt8(ascii: "T"): (UInt8(ascii: "t"), UInt8(ascii: "h"))
    case UInt8(ascii: "I"): (UInt8(ascii: "i"), UInt8(ascii: "j"))
    case UInt8(ascii: "D"): (UInt8(ascii: "d"), UInt8(ascii: "z"))
    case UInt8(ascii: "L"): (UInt8(ascii: "l"), UInt8(ascii: "j"))
    case UInt8(ascii: "N"): (UInt8(ascii: "n"), UInt8(ascii: "j"))
    default: (sign, nil)
    }
  }
}
