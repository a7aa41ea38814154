/// What stories of a competency are about, whatever happened in them. A story that was told for
/// another question is told just as well; that it is about something else shows here.
///
/// A theme is a kind of thing that comes up: an alarm, a load, a drill. One word is enough, since
/// no theme earns a point: together they say how far the telling counts.
enum StoryThemes {
  /// How many of a competency's themes a text touches; nil when the competency is not known.
  static func count(of competency: String, in text: AnswerText) -> (found: Int, of: Int)? {
    guard let themes = compiled[competency] else { return nil }
    let scan = AnswerScan(text, for: themes.index) { _ in true }
    var found: Set<Int> = []
    for (pattern, theme) in themes.themes.enumerated() where !found.contains(theme) {
      if !scan.places(of: pattern).isEmpty { found.insert(theme) }
    }
    return (found.count, themes.count)
  }

  /// Phrasings ready to be looked for, with the number of the theme each belongs to.
  private struct Compiled: Sendable {
    var index = PhrasingIndex()
    var themes: [Int] = []
    var count: Int
  }

  private static let compiled: [String: Compiled] = all.mapValues { themes in
    var compiled = Compiled(count: themes.count)
    for (number, theme) in themes.enumerated() {
      for phrasing in Phrasing.readable(theme, lexicon: Lexicon([:])) {
        _ = compiled.index.add(phrasing)
        compiled.themes.append(number)
      }
    }
    return compiled
  }

  static let all: [String: [[String]]] = [
    "incident": incident, "scaling": scaling, "reliability": reliability,
  ]

  private static let incident = [
    [
      "alert|alarm|pager|page-me|be-page|on-call|on-duty|woke-me|phone-ring|monitor show",
      "my-shift|my-rotation|carry-the-pager|support|help-desk ring|call|report|flood ~5",
    ],
    [
      "outage|incident|downtime|crash|blank|unreachable|502|503|504|500|offline",
      "go-down|be-down|fall-over|stop-work|stop-answer|stop-come|not-answer|nothing-work|be-out",
      "could-not|can-not|unable pay|order|log-in|open|book|load|print|reach|send ~4",
    ],
    ["error|time-out|fail|hang|hung|refuse|timing-out|twice|duplicate|exception|reject ~1"],
    [
      "roll-back|revert|restart|reboot|fail-over|failover|disable|pause|kill|workaround",
      "switch-off|turn-off|put-back|go-back|switch-back|stop-the|cut-off|unplug|previous-version",
      "switch|turn|put it|that|them|job|sending|feature off|back|out ~6",
    ],
    [
      "<num> minute ~2", "half-an-hour|quarter-of-an-hour|within-the-hour|within-an-hour",
      "oclock|midnight|past-two|past-three|past-six|past-nine|past-ten",
    ],
    [
      "log|graph|trace|metric|dashboard|dump|reproduce|timeline|stack|debugger|suspect|hypothesis"
    ],
    [
      "culprit|root-cause|leak|deploy|release|config|configuration|migration|certificate|the-cause",
      "what-had-changed|had-changed|what-was-new|same-time|same-moment",
    ],
    [
      "status-page|incident-channel|war-room|bridge|every-<num>-minute|quarter-of-an-hour",
      "support|help-desk|shop|office|counter tell|told|ring|rang|post|note|line|inform ~6",
    ],
    [
      "recover|restore|healthy|back-to-normal|normal|work-again|be-back|up-again|run-again",
      "come-back|back-up|back-at|again-after|back-after|in-again|go-again|last <num>-minute ~3",
      "could again ~5",
    ],
    [
      "postmortem|post-mortem|blameless|runbook|recurrence|happen-again|never-again",
      "no|not|never repeat|since ~4", "alert|alarm add|write|build|set|fire ~6",
    ],
  ]

  private static let scaling = [
    [
      "load|traffic|request|throughput|peak|volume|query|upload|rush|crowd|burst|concurrent",
      "at-once|at-the-same-time|simultaneous",
    ],
    [
      "a-second|per-second|a-minute|per-minute|an-hour|per-hour|a-day|per-day|a-night|per-night",
      "each day|night|second|minute|hour ~2",
    ],
    [
      "grow|growth|double|triple|quadruple|tenfold|fourfold|fivefold|expand|onboard",
      "<num>-times|times-more|times-as|more user|customer|shop|client|people|data|car ~3",
      "expect <num> ~4", "from-<num> > to-<num> ~8",
    ],
    [
      "bottleneck|limit|saturate|latency|p95|p99|slow|cpu|memory|choke|crawl|overload|ceiling|wall",
      "run-out|keep-up|could-not-take|could-not-cope|not-cope|be-full|fall-over|time-out",
    ],
    [
      "profile|profiler|benchmark|load-test|simulate|stopwatch|flame-graph|instrument|measure",
      "where-the-time|count how|what|which ~6", "trial|replay|rehearse",
    ],
    [
      "cache|shard|partition|replica|batch|index|pool|worker|parallel|precompute|chunk|denormalize",
      "in-bulk|in-one-go|only-once|once-instead|ahead-of-time|beforehand|in-memory|queue|split",
    ],
    ["server|machine|node|instance|hardware|core|cluster|box|pod|bigger"],
    ["cost|bill|euro|dollar|cheap|price|budget|expensive|spend"],
    [
      "percent-of|flag|canary|gradually|step-by-step|bit-by-bit|in-steps|in-stages|wave|pilot",
      "first|begin|start small|one|few|test|quiet ~4", "side-by-side|in-parallel|switch-over",
    ],
    [
      "headroom|next-limit|next-bottleneck|next-wall|capacity|spare|give-out|run-out-at",
      "will|next hold|break|limit|reach ~5",
    ],
  ]

  private static let reliability = [
    ["reliable|reliability|available|availability|uptime|SLO|SLA|dependable|error-budget|nines"],
    [
      "what-can-fail|can-fail|can-break|could-fail|could-break|go-wrong|failure|worst|failure-mode",
      "if-it|when-it|if-one|if-the|what-if|what-happens die|fail|break|slow|gone|stop|down ~6",
    ],
    [
      "redundant|redundancy|replica|spare|zone|standby|fail-over|failover|backup|twin|secondary",
      "second|two|three|another site|line|provider|server|building|supplier|box|machine|copy ~3",
    ],
    [
      "time-out|retry|circuit-breaker|jitter|back-off|backoff|bulkhead|idempotent|idempotency",
      "wait-forever|give-up|wait-at-most|try-again|keep-apart|separate|isolate",
    ],
    [
      "fallback|fall-back|degrade|degraded|carry-on|last-known|stale|cached|read-only|safe-state",
      "keep-working|keep-going|keep-selling|still-work|without network|server|us|line|it ~4",
      "local|locally|offline|by-hand|on-paper",
    ],
    [
      "drill|chaos|game-day|on-purpose|practise|practice|exercise|rehearse|rehearsal|deliberately",
      "pull|kill|unplug|switch-off|cut plug|cable|node|server|zone|power|line|machine ~5",
      "restore test|try|every|night|week|prove ~8",
    ],
    [
      "principle|i-always|my-rule|i-start-from|i-start-with|comes-down-to|habit|approach",
      "in-general",
      "how-i-think|i-think-about|i-assume|i-ask-what|design",
    ],
    [
      "target|promise|objective|goal agree|minute|year|quarter|percent|user|customer ~10",
      "downtime|outage|lost|down year|quarter|month|minute|hour ~6",
    ],
    [
      "trade-off|accept|decide-against|leave-out|do-without|the-price|not-worth|worth-it",
      "cost|slower|more-expensive|percent-more",
    ],
  ]
}
