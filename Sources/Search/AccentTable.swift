/// The search keys of accented letters in Latin, Greek, and Cyrillic: é → e, Ё → е, ώ → ω.
///
/// One character for each code point; `.` if it isn't a letter. Characters that represent two letters (ß, æ) map to themselves here.
/// - Source: the canonical decompositions and small letters of the Unicode Character Database 15, without U+0300 to U+036F.
enum AccentTable {
  /// By code point less `first` of its range.
  struct Range: Sendable {
    let first: UInt32
    let letters: [UInt16]

    init(_ first: UInt32, _ letters: StaticString) {
      self.first = first
      self.letters = letters.withUTF8Buffer { String(decoding: $0, as: UTF8.self).utf16.map { $0 == 0x2E ? 0 : $0 } }
    }
  }

  static let latin = Range(
    0xC0,
    """
    aaaaaaæceeeeiiiiðnooooo.øuuuuyþßaaaaaaæceeeeiiiiðnooooo.øuuuuyþyaaaaaaccccccccddđđeeeeeeeeeegggg\
    gggghhħħiiiiiiiiiıĳĳjjkkĸllllllŀŀłłnnnnnnŉŋŋooooooœœrrrrrrssssssssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzſ\
    ƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuuuuuuuuuǝaa\
    aaææǥǥggkkooooʒʒjǳǳǳggƕƿnnaaææøøaaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿ\
    ɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ
    """)
  static let greekAndCyrillic = Range(
    0x370,
    """
    ͱͱͳͳʹ.ͷͷ..ͺͻͼͽ.ϳ......α.εηι.ο.υωιαβγδεζηθικλμνξοπρ.στυφχψωιυαεηιυαβγδεζηθικλμνξοπρςστυφχψωιυουωϗ\
    ϐϑϒϒϒϕϖϗϙϙϛϛϝϝϟϟϡϡϣϣϥϥϧϧϩϩϫϫϭϭϯϯϰϱϲϳθϵ.ϸϸϲϻϻϼͻͼͽееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюя\
    абвгдежзииклмнопрстуфхцчшщъыьэюяееђгєѕііјљњћкиуџѡѡѣѣѥѥѧѧѩѩѫѫѭѭѯѯѱѱѳѳѵѵѵѵѹѹѻѻѽѽѿѿҁҁ.҃҄҅҆҇҈҉ҋҋҍҍҏҏ\
    ґґғғҕҕҗҗҙҙққҝҝҟҟҡҡңңҥҥҧҧҩҩҫҫҭҭүүұұҳҳҵҵҷҷҹҹһһҽҽҿҿӏжжӄӄӆӆӈӈӊӊӌӌӎӎӏааааӕӕееәәәәжжззӡӡииииооөөөөээуу\
    ууууччӷӷыыӻӻӽӽӿӿԁԁԃԃԅԅԇԇԉԉԋԋԍԍԏԏԑԑԓԓԕԕԗԗԙԙԛԛԝԝԟԟԡԡԣԣԥԥԧԧԩԩԫԫԭԭԯԯ
    """)
  static let accented = Range(
    0x1E00,
    """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr\
    ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyẚſẜẝßẟaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿααααααααααααααααεεεεεε..εεεεεε..\
    ηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιιοοοοοο..οοοοοο..υυυυυυυυ.υ.υ.υ.υωωωωωωωωωωωωωωωωααεεηηιιοουυωω..\
    ααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωααααα.ααααααα.ι...ηηη.ηηεεηηη...ιιιι..ιιιιιι....\
    υυυυρρυυυυυυρ.....ωωω.ωωοοωωω...
    """)

  /// The plain letter; 0 for a sign that is none, `nil` out of the table.
  @inline(__always)
  static func letter(_ value: UInt32) -> UInt16? {
    let range: Range
    switch value {
    case 0xC0..<0x250: range = latin
    case 0x370..<0x530: range = greekAndCyrillic
    case 0x1E00..<0x2000: range = accented
    default: return nil
    }
    return range.letters[Int(value - range.first)]
  }
}
