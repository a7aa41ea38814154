/// The signs that phrasings can say, as data in the phrasing language.
enum StoryCues {
  struct Cue: Sendable {
    var sign: StorySign
    /// Whether it counts at the opening of a sentence alone.
    var isOpening = false
    var say: [String]
  }

  static let all: [Cue] = [
    Cue(
      sign: .scene,
      say: [
        "last|previous|past year|month|week|quarter|summer|winter|autumn|spring|job|role ~3",
        "<month>", "<weekday>", "ago", "when-i-join|when-i-work|while-work|when-we-start",
        "at-my|at-our|at-a company|job|employer|team|startup|bank ~5", "back-in|back-when|one-time",
        "one|that evening|morning|night|afternoon|day|weekend ~3",
        "two|three year|winter|summer ~3",
        "previous|former|first|current company|employer|job|team ~3", "during our|my|the ~3",
      ]),
    Cue(
      sign: .problem,
      say: [
        "<problem>", "time-out|fall-over|go-down|break-down", "could-not|can-not|unable",
        "error-rate",
      ]),
    Cue(sign: .people, say: ["<affected>"]),
    Cue(
      sign: .duty,
      say: [
        "my-task|my-goal|my-job|my-role|my-responsibility|my-part|my-assignment|my-turn|my-shift",
        "i-be ask|task|responsible|assign|on-call|charge|lead|own|expect ~5", "my-rotation|my-call",
        "i-need-to|i-have-to|up-to-me|i-must|fall-to-me", "on-call|on-duty|in-charge|pager",
        "i-own|i-lead|i-run response|service|project|team|fix|work|area ~6", "decision mine|me ~8",
        "i-take-over|i-take-charge|i-take-ownership|i-volunteer|responsible", "owner|lead i-be ~5",
        "my-manager|my-boss|my-lead ask|want|give ~4",
      ]),
    Cue(
      sign: .goal,
      say: [
        "goal|aim|objective|target|challenge|mission be|to ~3",
        "need-to|have-to", "wanted-me|want-us", "be-to > reduce|build|find|deliver|restore ~3",
      ]),
    Cue(
      sign: .constraint,
      say: [
        "without <gerund> ~3", "within|in <num> week|day|month|hour ~4", "while-keep|must",
        "deadline|due-date|budget",
      ]),
    Cue(
      sign: .sequence, isOpening: true,
      say: [
        "first|firstly|then|next|second|secondly|third|finally|meanwhile|instead|afterwards|later",
        "after-that|to-fix|to-do|to-make|to-find|to-start|week|step <num> ~2", "once|from-there",
        "after-that|my-first|the-first", "i-start-by|i-begin-by",
      ]),
    Cue(
      sign: .consequence,
      say: [
        "as-a-result|in-the-end|ultimately|end-up|since-then|ever-since|consequently",
        "outcome|result",
        "this|that|which reduce|save|lead|bring|mean|cut|allow ~3",
        "we recover|ship|deliver|launch ~3",
        "thanks-to", "go-from",
        "normal|recover|resolve|restore|back|close > after|in|within <num> ~6",
        "after-that never|no ~4", "there-have-been|there-has-been",
      ]),
    Cue(
      sign: .change,
      say: [
        "reduce|increase|drop|cut|double|triple|halve|improve|decrease|fall|rise|grow|shrink|save",
        "from-<num>|to-<num>|down-to-<num>|up-to-<num>",
        "fewer-than|less-than|more-than|faster-than", "zero",
        "no more|repeat|further|similar|such|other ~3",
      ]),
    Cue(
      sign: .lesson,
      say: [
        "i-learn|i-realize|taught-me|teach-me|take-away|takeaway|hindsight|looking-back|lesson",
        "next-time|i-should-have|should-have|do-differently|differently|i-would-have|these-days",
        "i-now|now-i|since-then-i|today-i|i-always now ~4", "take-from|took-away|taken-away",
        "i-regret|my-mistake", "if-i could|do|again ~8",
      ]),
    Cue(
      sign: .success,
      say: [
        "on-time|adopt|approve|resolve|stable|ship|trust|success|succeed|recover",
        "back-to-normal|work-again|in-again|be-normal|go-live|launch|accept|happy|praise|thank",
        "no|without|zero repeat|recurrence|incident|complaint|outage|downtime|such|event ~5",
      ]),
    Cue(
      sign: .stateNow,
      say: ["now|today|still|became|nowadays|currently", "no-longer", "adopt|standard|default"]),
    Cue(
      sign: .reason,
      say: [
        "because|since|so-that|in-order|due-to|therefore|given", "reason|why",
        "rather-than|instead",
        "although|even-though|despite|trade-off", "decide|choose|prefer|weigh|rule-out|opt",
        "to-avoid|to-prevent|to-keep|to-make-sure|to-see|to-find|to-stop|to-get|to-understand",
      ]),
    Cue(
      sign: .habit,
      say: [
        "now|today|next-time|these-days|always|first|before|early|earlier|instead|sooner",
        "should-have|would-have|differently|not-only|never",
        "ask|watch|check|call|write|test|start",
      ]),
  ]

  static let lexicon = Lexicon([
    "month": [
      "january", "february", "march", "april", "june", "july", "august", "september", "october",
      "november", "december", "spring", "summer", "autumn", "winter", "christmas",
    ],
    "weekday": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    "problem": [
      "outage", "bug", "slow", "fail", "failure", "complaint", "complain", "conflict", "crash",
      "bottleneck", "legacy", "stuck", "error", "incident", "problem", "issue", "broken", "down",
      "struggle", "overload", "unstable", "missing", "lose", "delay", "behind", "risk", "stop",
      "disagree", "tension", "unclear", "debt", "leak", "spike", "nobody",
    ],
    "affected": [
      "user", "customer", "team", "client", "people", "order", "engineer", "merchant", "payment",
      "company", "system", "service", "platform", "api", "site", "app", "application", "database",
      "product", "pipeline", "colleague", "support", "manager", "backend", "website", "shop",
    ],
    "gerund": [
      "breaking", "losing", "stopping", "downtime", "changing", "hurting", "interrupting",
      "delaying",
    ],
  ])
}
