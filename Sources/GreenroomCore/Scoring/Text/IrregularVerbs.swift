/// The forms of irregular verbs. Forms that are as common with another meaning (left, bound,
/// wound, lay) are left out.
enum IrregularVerbs {
  /// Base form to its other forms; past forms come first.
  static let forms: [String: [String]] = {
    var table: [String: [String]] = [:]
    for line in list.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if let base = words.first { table[base] = Array(words.dropFirst()) }
    }
    return table
  }()

  /// Past forms that are other words as well: the base form, a noun or an adjective.
  static let ambiguousPastForms: Set<String> = [
    "put", "set", "cut", "split", "shut", "read", "let", "left", "hit", "lost", "written", "built",
  ]

  /// Words that, after "I" or "we", tell of a past step.
  static let pastForms: Set<String> = {
    var past: Set<String> = ["put", "set", "cut", "split", "shut", "read", "let", "left", "hit"]
    for (base, forms) in forms where !["be", "have"].contains(base) {
      if let first = forms.first { past.insert(first) }
    }
    return past
  }()

  private static let list = """
    be was were been is are am being
    have had has having
    do did done does
    go went gone goes
    arise arose arisen
    become became
    begin began begun
    bend bent
    bet
    bind
    bite
    blow blew blown
    break broke broken
    bring brought
    build built
    burn burnt
    buy bought
    catch caught
    choose chose chosen
    come came
    creep crept
    deal dealt
    dig dug
    draw drew drawn
    drink drank drunk
    drive drove driven
    eat ate eaten
    fall fell fallen
    feed fed
    feel felt
    fight fought
    find found
    flee fled
    fly flew flown
    forget forgot forgotten
    freeze froze frozen
    get got gotten
    give gave given
    grow grew grown
    hang hung
    hear heard
    hide hid hidden
    hold held
    keep kept
    know knew known
    lead led
    leap leapt
    learn learnt
    lend lent
    light lit
    lose lost
    make made
    mean meant
    meet met
    misunderstand misunderstood
    overcome overcame
    overwrite overwrote overwritten
    pay paid
    rebuild rebuilt
    redo redid redone
    rerun reran
    resend resent
    rethink rethought
    rewrite rewrote rewritten
    ride rode ridden
    ring rang rung
    rise rose risen
    run ran
    say said
    see saw seen
    seek sought
    sell sold
    send sent
    shake shook shaken
    shoot shot
    show shown
    shrink shrank shrunk
    sing sang sung
    sink sank sunk
    sit sat
    sleep slept
    slide slid
    speak spoke spoken
    speed sped
    spend spent
    spin spun
    stand stood
    steal stole stolen
    stick stuck
    strike struck
    sweep swept
    swim swam swum
    take took taken
    teach taught
    tear tore torn
    tell told
    think thought
    throw threw thrown
    undertake undertook undertaken
    undo undid undone
    understand understood
    wake woke woken
    wear wore worn
    win won
    withdraw withdrew withdrawn
    write wrote written
    """
}
