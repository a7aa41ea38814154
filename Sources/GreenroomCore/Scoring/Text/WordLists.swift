/// Closed classes of English words.
enum WordLists {
  static let articles: Set<String> = ["a", "an", "the"]

  static let negations: Set<String> = [
    "not", "no", "never", "without", "nor", "neither", "nobody", "nothing", "none", "hardly",
  ]

  /// A negation before one of these denies nothing: "not only".
  static let undoingNegation: Set<String> = [
    "only", "just", "merely", "simply", "necessarily", "least",
  ]

  /// The same after "no" alone: "no doubt", but not "does not matter".
  static let undoingNo: Set<String> = ["doubt", "matter", "wonder"]

  /// Words that a phrasing may hold without asking for them.
  static let ignoredInPhrasings: Set<String> = articles.union([
    "of", "in", "on", "at", "to", "for", "with", "by", "from", "as", "into", "and", "or", "so",
    "than", "if", "that", "this", "these", "those", "i", "me", "my", "we", "us", "our", "you",
    "your", "he", "him", "his", "she", "her", "it", "its", "they", "them", "their", "be", "is",
    "are", "was", "were", "been", "being", "am", "do", "does", "did", "have", "has", "had", "will",
    "would", "can", "could", "should", "may", "might", "must", "shall", "there", "very", "also",
    "too", "just", "about",
  ])

  /// Words that carry grammar more than content, beyond those of ``ignoredInPhrasings``.
  static let function: Set<String> = ignoredInPhrasings.union(negations).union([
    "but", "because", "although", "though", "while", "whereas", "since", "unless", "until", "when",
    "where", "which", "who", "whom", "whose", "what", "why", "how", "whether", "then", "here",
    "over", "under", "up", "down", "out", "off", "through", "between", "against", "during",
    "before", "after", "above", "below", "again", "once", "all", "any", "both", "each", "few",
    "more", "most", "other", "some", "such", "own", "same", "only", "now", "even", "still", "yet",
    "myself", "ourselves", "themselves", "itself", "mine", "ours", "having", "doing", "per", "via",
    "across", "within", "upon", "every", "either", "much", "many", "another", "instead", "rather",
    "however", "therefore", "else", "ever", "eg", "ie", "etc", "cannot", "done", "one",
  ])

  /// Words by which a sentence takes back what it says: "it is a myth that …".
  static let rejections: Set<String> = [
    "myth", "wrong", "false", "incorrect", "mistaken", "misconception", "untrue", "fallacy",
    "misleading", "nonsense",
  ]

  static let auxiliaries: Set<String> = [
    "be", "is", "are", "was", "were", "been", "am", "do", "does", "did", "have", "has", "had",
    "will", "would", "can", "could", "should", "may", "might", "must",
  ]

  /// Words that open a new clause.
  static let clauseOpeners: Set<String> = [
    "but", "because", "although", "though", "whereas", "while", "however", "since", "unless", "so",
    "therefore", "otherwise", "instead",
  ]

  /// Shortened words whose full stop ends no sentence.
  static let abbreviations: Set<String> = [
    "eg", "ie", "vs", "cf", "approx", "mr", "mrs", "ms", "dr", "fig", "resp", "incl", "max", "min",
  ]
}
