/// The signs that phrasings can say, as data in the phrasing language.
enum StoryCues {
  struct Cue: Sendable {
    var sign: StorySign
    /// Whether it counts at the opening of a sentence alone.
    var isOpening = false
    var say: [String]
  }

  static let all: [Cue] = background + action + outcome + looksBack

  private static let background: [Cue] = [
    Cue(
      sign: .scene,
      say: [
        "last|previous|past year|month|week|quarter|summer|winter|autumn|spring|job|role ~3",
        "<month>", "<weekday>", "ago", "when-i-join|when-i-work|while-work|when-we-start",
        "at-my|at-our|at-a company|job|employer|team|startup|bank|firm|agency|shop ~5",
        "back-in|back-when|one-time|i-once|we-once", "one-of-my|one-of-our|one-of-the",
        "one|that evening|morning|night|afternoon|day|weekend ~3",
        "two|three year|winter|summer ~3",
        "semester|intern|internship|university|college|final-year",
        "previous|former|first|current|last company|employer|job|team|firm|position ~3",
        "during-our|during-my|during-the|during-a", "i-work as|for|at|on|with|in ~3",
        "i-was-working|i-was-running",
        "when-i|while-i|when-we|while-we was|were|join|work|start|take ~3",
        "oclock|christmas|easter",
        "in-my|in-our month|year|week|role|job|position|quarter|time ~4",
        "i-be-at|i-be-with|i-be-in",
      ]),
    Cue(
      sign: .problem,
      say: [
        "<problem>", "time-out|fall-over|go-down|break-down|blow-up", "could-not|can-not|unable",
        "error-rate", "did-not|does-not work|know|match|have|allow|trust ~3", "run-out",
        "too slow|many|late|much|high|long|expensive|few ~2", "go-wrong|be-wrong|be-late",
        "be-due|be-about-to|at-stake|under-pressure", "<num> day|week|hour left|away|late ~3",
      ]),
    Cue(sign: .people, say: ["<affected>"]),
    Cue(
      sign: .duty,
      say: [
        "my-task|my-goal|my-job|my-role|my-responsibility|my-part|my-assignment|my-turn|my-shift",
        "my-aim|my-target|my-objective|my-mission|my-duty|my-brief|my-mandate|my-problem",
        "my-own-task",
        "i-be ask|task|responsible|assign|on-call|charge|lead|own|expect|accountable|appoint ~5",
        "my-rotation|my-call|my-ticket|my-project|mine-to|be-mine|tasked-with|charge-with",
        "i-need-to|we-need-to|i-have-to|we-have-to|up-to-me|i-must|fall-to-me|fall-on-me",
        "upon-myself",
        "on-call|on-duty|in-charge|pager", "i-be-to > reduce|build|find|deliver|make|lead|get ~4",
        "i-own|i-lead|i-run response|service|project|team|fix|work|area|side ~6",
        "decision mine|me ~8", "be-for-me", "hand|give me|i brief|task|job|week|day|project ~6",
        "i-take-over|i-take-charge|i-take-ownership|i-volunteer|responsible|i-step-in|i-take-on",
        "owner|lead i-be ~5", "i-set-myself|i-set-out|i-say-i|i-offer-to|i-agree-to",
        "my-manager|my-boss|my-lead|our-manager|director ask|want|give|tell ~4",
        "i-be-given|i-be-told|i-be-made|i-be-put|i-be-brought|i-be-chosen|i-be-hired|i-be-named",
        "have-been ask|tell|bring|hire|assign|task ~3", "someone|somebody have-to ~3",
        "i-be-the-one|i-be-the-person|it-be-my|be-on-me|i-feel-responsible|my-responsibilities",
        "all-i-have-to", "i-have-to|i-need find|decide|choose|make|get|keep|convince|tell ~3",
      ]),
    Cue(
      sign: .role,
      say: [
        "as-the|as-a|as-an lead|engineer|manager|analyst|developer|nurse|owner ~5",
        "as-the|as-a|as-an head|member|person ~5",
        "i-be-the|i-be-a|i-be-an", "i-be only|senior|junior|new|lead|sole|single ~3",
        "i-be-tech-lead|i-be-team-lead|i-be-incident|i-be-project|i-be-product",
      ]),
    Cue(
      sign: .goal,
      say: [
        "goal|aim|objective|target|challenge|mission be|to ~3",
        "need-to|have-to", "wanted-me|want-us", "be-to > reduce|build|find|deliver|restore ~3",
        "aim-to|aim-for|make-sure|ensure", "hard-part|difficulty|difficult|the-catch|the-challenge",
      ]),
    Cue(
      sign: .wish,
      say: [
        "i-want|we-want|i-hope|i-would-like|i-wish", "matter-to-me|important-to-me",
        "want it|him|her|them|to ~3", "i-decide-to|i-feel-that|i-think-we",
      ]),
    Cue(
      sign: .constraint,
      say: [
        "without <gerund> ~3", "within|in <num> week|day|month|hour ~4", "while-keep|must",
        "deadline|due-date|budget", "by-the end|first|<weekday>|<month> ~3", "without <gerund>",
        "before-the|by-noon|by-summer|by-spring|in-time|or-lose",
      ]),
  ]

  private static let action: [Cue] = [
    Cue(
      sign: .sequence, isOpening: true,
      say: [
        "first|firstly|then|next|second|secondly|third|finally|meanwhile|instead|afterwards|later",
        "after-that|to-fix|to-do|to-make|to-find|to-start|week|step <num> ~2", "once|from-there",
        "after-that|my-first|the-first",
        "i-start-by|i-begin-by|i-also|we-also|i-then|we-then|i-first",
        "so-i|so-we|in-parallel|in-addition|additionally|moreover|therefore|rather-than|before-i",
        "when-i|as-soon-as|every|each", "during-the|over-the|in-the-meantime|to-begin|to-address",
      ]),
    Cue(
      sign: .finding,
      say: [
        "turn-out", "i-find|we-find|i-discover|we-discover|i-notice|i-see|i-learn that|out|a ~3",
        "show-that|show-me|tell-me|said-that|point-out|work-out|realize",
      ]),
    Cue(
      sign: .reason,
      say: [
        "because|since|so-that|in-order|due-to|therefore|given", "reason|why",
        "rather-than|instead",
        "although|even-though|despite|trade-off", "decide|choose|prefer|weigh|rule-out|opt",
        "to-avoid|to-prevent|to-keep|to-make-sure|to-see|to-find|to-stop|to-get|to-understand",
        "so-i|so-we|which-mean|i-judge|i-think|i-know|i-guess|i-reckon",
      ]),
  ]

  private static let outcome: [Cue] = [
    Cue(
      sign: .consequence,
      say: [
        "as-a-result|in-the-end|ultimately|end-up|ever-since|consequently|as-a-consequence",
        "the-result|the-outcome|end-result|result-was|outcome-was|result-of-this|thanks-to",
        "this|that|which|it > reduce|save|lead|mean|cut|allow|increase|improve ~2", "led-to",
        "results|eventually|overall|all-in-all",
      ]),
    Cue(
      sign: .ending,
      say: [
        "we-recover|we-ship|we-deliver|we-launch|we-finish|we-release|we-reach|we-hit|we-meet",
        "we-win",
        "we-lose|we-sell|we-come|we-end|we-save|they-approve|they-vote|they-accept|they-agree",
        "go-from|go-ahead|go-out", "normal|recover|resolve|restore|back > after|in|within <num> ~6",
        "after-that never|no ~4", "there-have-been|there-has-been|has-not-been|have-not|since-then",
        "it-work|that-work|it-go|all-go|everything-go|it-pay-off|that-be-it",
        "go-live|go-well|go-fine|pay-off|make-it|be-on-time|come-out|come-in|reach-the|met-the",
      ]),
    Cue(
      sign: .later,
      say: [
        "by-the end ~2", "by|within|after|in|over|for <num> minute|hour|day|week|month|year ~4",
        "by <month>|<weekday>|oclock|noon|morning|midnight ~3",
        "at-the-end|from-then-on|ever-since",
        "<num> minute|hour|day|week|month|year later|on|since ~4", "within-a|within-an|within-the",
        "next|following|second year|quarter|month|review|release|season|week|morning ~3",
        "later|afterwards|eventually|since", "so-far|to-this-day|until-today|by-then|in-total",
        "on-the-day", "by-the-time", "a-day|a-week|a-month|a-year later ~3", "at-<num>",
        "half-a-year",
      ]),
    Cue(
      sign: .change,
      say: [
        "reduce|increase|drop|cut|double|triple|halve|improve|decrease|fall|rise|grow|shrink|save",
        "come-down|go-down|go-up|climb|clear|end|vanish|disappear",
        "from-<num>|to-<num>|down-to-<num>|up-to-<num>", "by-<num>", "half|third|quarter less|more",
        "fewer-than|less-than|more-than|faster-than|under-<num>|just-under", "zero",
        "no more|repeat|further|similar|such|other|single|longer ~3", "compare-with|compare-to",
        "instead-of-<num>|and-not-<num>|up-from|down-from|simply-stop|stop-altogether|stay-flat",
        "be-level",
      ]),
    Cue(
      sign: .fromTo,
      say: [
        "from-<num>|from-about|from-nearly|from-around > to-<num>|to-about|to-none|to-under ~8",
        "go-from|fell-from|drop-from|rise-from|grow-from",
        "down-from|up-from|down-to|up-to|instead-of <num> ~3", "half-the|twice-the|half-of",
      ]),
    Cue(
      sign: .success,
      say: [
        "on-time|adopt|approve|resolve|stable|ship|trust|success|succeed|recover|successfully",
        "back-to-normal|work-again|in-again|be-normal|go-live|launch|accept|happy|praise|thank",
        "no|without|zero repeat|recurrence|incident|complaint|outage|downtime|such|event ~5",
        "pass|finish|complete|deliver|renew|win|award|promote|promotion|permanent|qualify|graduate",
        "come-back|be-back|recommend|appreciate|impress|impressed|bonus|recognize|satisfied",
        "delighted",
        "could|worked|open|run|work|able again ~4",
        "afterwards|after-that fine|stable|faster|well ~6",
        "faster|better|clearer|quicker|happier|easier|smaller-than",
        "without problem|trouble|loss ~3",
        "ahead-of|under-budget|exceed|on-schedule|smooth|smoothly|without-a-hitch|pleased|proud",
        "agree-to|agree-that|be-name|be-offer|be-promote|be-invite|ask-me-to|review|five-star",
        "merit",
        "offer me|position|job ~4", "healthy|fine|correctly|as-planned|in-full|for-good",
        "nobody|no-one|nothing|none lose|notice|complain|miss|leave|have ~4",
      ]),
    Cue(
      sign: .loss,
      say: [
        "we-lose|i-lose|it-cost|cost-us|cost-me|not-pleased|miss-the|reject|trade-off|the-price",
        "next limit|bottleneck ~3", "was-not-pretty|although|only-<num>",
      ]),
    Cue(
      sign: .stateNow,
      say: [
        "now|today|still|became|nowadays|currently", "no-longer", "adopt|standard|default",
        "has-since|have-since|since-become|so-far|until-today|remain|stay",
      ]),
  ]

  private static let looksBack: [Cue] = [
    Cue(
      sign: .lesson,
      say: [
        "i-learn|i-realize|taught-me|teach-me|take-away|takeaway|hindsight|looking-back|lesson",
        "next-time|i-should-have|should-have|do-differently|differently|i-would-have|these-days",
        "i-now|now-i|since-then-i|today-i|i-always now ~4", "take-from|took-away|taken-away",
        "i-regret|my-mistake", "if-i could|do|again ~8", "my-learning|main-learning|i-come-to-see",
        "i-have-learn|in-retrospect|what-i-learn|what-i-take|what-i-keep|thing-i-take",
        "experience teach|show|reinforce|remind ~4", "learn-that|learned-to|learn-how",
      ]),
    Cue(
      sign: .lookBack,
      say: [
        "i-use-to think|believe|draw|assume|trust|see|do ~5",
        "stay-with-me|stick-with-me|i-be-glad",
        "in-my-experience|i-still-think|i-have-since|since-then-i|i-have-never|i-try-to|i-have-try",
        "i-would-do|would-do-it|do-it-again|i-had-that|the-mistake|my-habit|our-habit|the-habit",
        "i-be-proud|i-believe|i-think-that|honestly|remind-me|humble|i-underestimate",
        "i-find-out-that",
        "i-keep|i-start|i-ask|i-write|i-look|i-check every|each|always|first|now|today ~5",
        "i-put-off|too-late|i-wait-too|too-long|i-assume|the-fault|my-fault|fault-was|i-had-been",
        "be-right-thing|the-right-thing|main-thing|big-thing|one-thing|thing-is|sometimes|usually",
        "make-me-a|become-a-better|better-than",
        "today|nowadays i-ask|i-start|i-write|i-check|i-look|i-begin|i-invite|i-call ~5",
      ]),
    Cue(
      sign: .habit,
      say: [
        "now|today|next-time|these-days|always|first|before|early|earlier|instead|sooner",
        "should-have|would-have|differently|not-only|never",
        "ask|watch|check|call|write|test|start",
      ]),
  ]
}
