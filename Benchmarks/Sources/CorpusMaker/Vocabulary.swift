/// The words that posts are made of: some 600, of the length and kind that school people write.
enum Vocabulary {
  static let nouns = words(
    """
    absence advice agenda agreement aim answer apology argument arrival assembly assessment atrium attempt attendance
    attention aunt balance bell bench blackboard book border boundary break breakfast bridge brother budget building
    bus calendar canteen career care caretaker carpet chair challenge chance change chapter choice choir circle
    classroom clock clue coach coat colleague comma comment community compass compliment concern confidence conflict
    conversation corner corridor council counsellor courage course craft cupboard curiosity curriculum custom danger
    data deadline debate decision delay desk detail dialogue diary difference discipline discussion distance district
    door doubt draft drawing duty effort email energy equality error essay evening evidence example excuse exercise
    expectation experience experiment explanation eye failure fairness family fear feedback field floor folder
    friendship future garden gathering gesture goal grade grandmother group growth guess guest guide gym habit hall
    handout harvest health hearing helper hesitation history holiday homework honesty hope hour idea invitation
    journal journey judgement kindness kitchen knowledge laboratory ladder language laughter leader leadership learner
    lesson letter library lifetime listener logbook lunch map margin meeting memory mentor message method microphone
    mirror mistake model moment morning music neighbour notebook notice novice observation offer office opinion
    outcome outing pairing parent partner pathway pattern pause pencil permission picture place plan playground poem
    policy portfolio practice praise preparation principal problem process progress project promise proposal pupil
    purpose puzzle question quiet reader reading reason recess record reflection relationship report request resource
    respect response responsibility rhythm risk river room routine rubric rule schedule scholar science secretary
    seminar sentence shelf signal silence sister skill solution staffroom standard statement step stage story strategy
    strength structure struggle student study substitute success suggestion summary superintendent supervision support
    surprise survey table talent task teacher team tension term thought timetable tone tool topic tradition training
    transition trip trouble trust truth tutor understanding union value victory village vision visit visitor voice
    volunteer walk wall warning weakness week welcome window winter wisdom witness wonder word workshop worry year
    """)
  static let verbs = words(
    """
    accepts admits allows answers arranges asks assumes avoids becomes begins borrows brings builds calls carries
    celebrates challenges changes chooses clarifies collects compares connects considers corrects creates deepens
    defends delays describes deserves discovers draws earns encourages enters explains explores expects finds follows
    forgets forgives frames gathers gives grows guides handles hears helps hides hosts imagines improves includes
    invites joins judges keeps knows leads learns leaves lifts listens loses makes matches measures meets mentions
    misses moves names needs notices observes offers opens outlines owns plans practises praises prepares prevents
    promises protects proves questions reaches reads rebuilds receives reflects remembers repairs repeats replaces
    requires rescues respects rests reveals rewards sees serves shapes shares shelters shifts shows signals slows
    solves speaks starts stops strengthens studies suggests supports surprises teaches tests thanks touches trusts
    tries understands values visits waits welcomes widens wonders writes
    """)
  static let adjectives = words(
    """
    able anxious attentive awkward bold brave brief bright broad busy calm candid careful cautious central cheerful
    clear clumsy common complete confident constant cordial creative curious daily deep deliberate different difficult
    early easy empty equal exact extra fair faithful familiar first flexible fragile frank fresh friendly full gentle
    genuine glad good grateful hard hidden honest hopeful humble important impatient invisible joint kind large last
    late lively local long lonely loud modest mutual narrow nervous new noisy odd old open ordinary patient personal
    plain playful polite practical private proud quick quiet rare ready real reluctant restless safe second serious
    shared sharp short shy silent simple slow small social steady strange strong sudden tender thoughtful tidy timely
    tired unequal uneven unfinished unspoken useful usual visible warm weekly whole wide wise wrong young
    """)
  static let adverbs = words(
    """
    again almost already always carefully clearly early eventually gladly gradually hardly honestly later mostly never
    often openly patiently perhaps plainly quietly rarely seldom slowly sometimes soon steadily suddenly together usually
    """)
  static let determiners = words("the a the this every one our the their another each the my no some the")
  static let prepositions = words(
    "about above across after against along among around before behind beside beyond for from in near of on over to with"
  )
  static let openers = [
    "Yesterday,", "Today,", "Afterwards,", "Meanwhile,", "Still,", "However,", "Instead,", "Usually,", "Later,",
    "Before lunch,", "After school,", "So",
  ]

  /// `a late bell`, `an early bell`.
  static func joined(_ determiner: String, _ rest: String) -> String {
    let vowel = rest.first.map { "aeiou".contains($0) } ?? false
    return "\(determiner.lowercased() == "a" && vowel ? determiner + "n" : determiner) \(rest)"
  }

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
