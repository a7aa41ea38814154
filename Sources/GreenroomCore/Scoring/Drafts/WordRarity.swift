/// How much a word tells: rare ones are worth more than those that stand in every text.
///
/// The bands are coarse on purpose. Measured on graded answers, telling frequent words from rare
/// ones more finely, or weighing them further apart, made drafts no better.
enum WordRarity {
  private static let everyday = 0.6
  private static let common = 0.8
  private static let rare = 1.0

  static func weight(of token: Token) -> Double {
    if let number = token.number {
      // Small counts stand in every text; a calculated value is as telling as a name.
      return number == number.rounded() && number <= 10 ? everyday : rare
    }
    if everydayKeys.contains(token.key) { return everyday }
    return commonKeys.contains(token.key) ? common : rare
  }

  private static let everydayKeys = keys(of: everydayWords)
  private static let commonKeys = keys(of: commonWords)

  private static func keys(of list: String) -> Set<String> {
    Set(list.split { $0 == " " || $0 == "\n" }.map { WordForms.key(of: String($0)) })
  }

  /// Words of any conversation.
  private static let everydayWords = """
    able actually add ago air allow almost already also always answer appear area art ask
    available away back bad based basically become begin best better big body book bring build
    business buy call called car case certain change child city clear come common community
    company consider continue country create cut day decide depend die different difficult
    directly door early easy education end especially even example expect eye face fact fall
    family far father feel find first follow force form friend full game general generally get
    girl give given go good great group grow guy hand happen hard head health help hence here high
    history hold home hour house idea important include information instance issue job keep kind
    know large last later law lead learn least leave less let level life like line little live
    long lot love main make man maybe mean means member minute moment money month morning mostly
    mother move name need never new next night number offer office often old open order other own
    parent part particular party pass people perhaps person place point possible power probably
    problem program provide public pull put question quite raise reach read really reason remain
    remember report require research result right room say school second see seem sell send serve
    service set several show side similar simple simply single small sometimes soon speak special
    spend start state stay still story student study suggest sure system take teacher team tell
    there thing think thus time today together try turn type understand use used using usually
    various wait walk want war water way week whole win woman word work world year yes young
    """

  /// Words of any text about work, plans or technical things.
  private static let commonWords = """
    accept access according achieve action activity actual addition additional affect agree alone
    along alternative amount analysis apply approach appropriate around aspect assume average
    avoid base basic basis benefit carry cause choose claim class close code collect combine
    compare complete complex concept concern condition connect contain content control copy
    correct cost couple cover current currently data decision define degree deliver dependent
    describe design detail determine develop development device difference direct direction
    discuss divide document draw drive drop due effect either element enable ensure enter entire
    equal error establish event eventually exact exactly execute exist experience explain express
    extend external extra factor fail fast feature field figure fill final finally finish fix
    fixed focus format forward free function further future gain goal half handle heavy human
    identify ignore image immediate immediately implement improve increase indeed independent
    indicate individual influence inform initial initially input instead internal introduce
    involve involved item join key knowledge language late likely limit limited list local
    location lose loss low mainly maintain major manage manner mark match material matter measure
    meet mention message method model modern movement multiple natural nature near nearly
    necessary negative normal normally note object obtain occur only operate operation opportunity
    option original otherwise output outside overall particularly pattern perform performance
    period physical picture plan position positive potential practice prepare present pressure
    prevent previous previously price private procedure process produce product production project
    proper property protect prove purpose quality quick quickly range rate ready real receive
    recent recently record reduce refer reference region relate related relation relationship
    release relevant remove repeat replace represent resource respond response rest return role
    rule run sample save scale section select sense separate sequence series share short sign
    significant situation size skill slightly slow software solution solve source space specific
    specify stage stand standard statement step stop store strategy strong structure subject
    success successful support suppose surface table target task technology term test theory
    therefore tool top total traditional training treat treatment trouble true typical typically
    unique unit useful user usual valid value variable version view visit voice weight wide wish
    write wrong
    """
}
