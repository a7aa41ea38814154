import Testing

@testable import GreenroomCore

struct PhrasingTests {
  static let lexicon = Lexicon([
    "write": ["write", "insert", "update", "bulk-load"], "slow": ["slow", "drag"],
    "time": ["minute", "hour"], "net-split": ["partition"], "undo": ["roll-back", "revert"],
    "free": ["not-free", "cost"],
  ])

  /// The best level at which a text matches a phrasing.
  static func level(_ phrasing: String, _ text: String) throws -> Double {
    var index = PhrasingIndex()
    let number = index.add(try Phrasing(parsing: phrasing, lexicon: lexicon))
    let known: Set<String> = ["state"]
    let scan = AnswerScan(AnswerText(text), for: index) { known.contains($0.text) }
    return scan.best(of: [number])?.level ?? 0
  }

  @Test(arguments: [
    ("slow write", "writes get slower", 1.0, "any order, any form"),
    ("<slow> <write>", "inserts drag on", 1, "sets"),
    ("<write>", "a bulk load ran", 1, "a set holds joined words"),
    ("roll-back", "I rolled it back", 1, "one function word may stand between"),
    ("roll-back", "a rollback", 1, "written as one"),
    ("rollback", "a roll-back", 1, "the pieces of a hyphenated word read as one"),
    ("postgresql", "PostgreSQL does", 1, "and those of camelCase"),
    ("roll-back", "roll the whole thing back", 0, "not three words between"),
    ("roll-back", "roll, back", 0, "not over a comma"),
    ("<num> minute", "after forty minutes", 1, "numbers in words"),
    ("<num>-<time>", "it took 2 hours", 1, "sets in a join"),
    ("long-<net-split>", "a long partition", 1, "a hyphen in the name of a set"),
    ("primary > replica", "primary to replica", 1, "order"),
    ("primary > replica", "replica to primary", 0, "the wrong order"),
    ("lock > row > table", "lock the row of a table", 1, "a chain"),
    ("page few ~3", "few pages", 1, "a small window"),
    ("page few ~3", "few of the pages", 0.5, "within twice the window"),
    ("page few ~3", "few of the many very old pages", 0, "too far"),
    ("cat dog", "A cat sat. A dog ran.", 1, "neighbouring sentences"),
    ("cat dog", "A cat. Then. A dog.", 0, "not over a sentence"),
    ("index index", "index", 0, "two slots never share a word"),
    ("index index", "index by index", 1, "but two words will do"),
    ("TTL", "the TTL is", 1, "acronym"), ("TTL", "TTLs", 1, "its plural"),
    ("TTL", "the ttl is", 0, "exactly as written"),
    ("ttl", "the TTL is", 1, "otherwise case means nothing"),
    ("partition*", "partitioning", 1, "prefix"),
    ("sargable", "it is sargabel", 0.9, "a slip"), ("stale", "the state", 0, "a word itself"),
    ("maintain", "nantain", 0, "the first letter must be right"),
    ("lock", "lokc", 0, "too short a word"), ("429", "428", 0, "never in numbers"),
    ("O(log n)", "it is O(log n) then", 1, "growth is one word"),
    ("too-many-requests", "Too Many Requests", 1, "function words count in joins"),
    ("the index is slow", "slow index", 1, "function words alone are ignored"),
    ("like wildcard|percent|%", "LIKE '%abc'", 1, "signs"),
  ])
  func languageHolds(phrasing: String, text: String, level: Double, why: String) throws {
    #expect(try Self.level(phrasing, text) == level, "\(why)")
  }

  @Test(arguments: [
    ("fixed-window", "I would not use a fixed window", 0.0, "two words before, articles aside"),
    ("fixed-window", "I did not say that the best is a fixed window", 1.0, "too far away"),
    ("fixed-window", "It is not bad, a fixed window", 1, "another clause"),
    ("slow write", "not only slow writes", 1, "not only"),
    ("table not read", "the table is not read", 1, "the phrasing holds the negation"),
    ("<free>", "it is not free", 1, "a set may hold it too"),
    ("slow write", "It is not true that writes are slow", 0, "a denied sentence"),
    ("slow write", "It is not true that it locks; writes are slow", 0, "a semicolon goes on"),
    ("slow write", "It is not true that it locks. Writes are slow", 1, "a full stop does not"),
    ("slow write", "No doubt slow writes", 1, "no doubt"),
    ("row-count", "there is no need to check the row count", 0, "no need to"),
    ("matter order", "the order does not matter", 0, "not matter is a denial"),
    ("<slow> <write>", "writes are not slower", 0, "right before a later word"),
    ("duplicate avoid", "duplicates can not be really avoided", 0, "to be and adverbs between"),
    ("lock block", "a lock that is not released blocks others", 1, "another word is denied"),
  ])
  func negationDropsWhatItDenies(
    phrasing: String, text: String, level: Double, why: String
  ) throws {
    #expect(try Self.level(phrasing, text) == level, "\(why)")
  }

  @Test(arguments: [
    ("", PhrasingError.empty), ("the of", .onlyFunctionWords),
    ("a||b", .emptyAlternative(slot: "a||b")),
    ("<nope> x", .unknownSet("nope")), ("<write x", .unclosedSet(slot: "<write")),
    ("cat ~3 dog", .windowNotLast), ("cat ~x", .badWindow("~x")), ("> cat", .orderWithoutSlots),
    ("cat >", .orderWithoutSlots), ("ab*", .prefixTooShort("ab*")),
    ("roll-backw*", .joinedPrefix(slot: "roll-backw*")), ("cat -", .unreadable(slot: "-")),
  ])
  func nonsenseIsReportedWithItsReason(phrasing: String, error: PhrasingError) {
    #expect(throws: error) { try Phrasing(parsing: phrasing, lexicon: Self.lexicon) }
    #expect(!error.description.isEmpty)
  }
}
