extension StoryCues {
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
      "disagree", "tension", "unclear", "debt", "leak", "spike", "nobody", "refuse", "upset",
      "angry", "argue", "argument", "wrong", "worry", "afraid", "furious", "backlog", "short",
      "resign", "sick", "flood", "burst", "bankrupt", "die", "confused", "mistake", "awful",
    ],
    "affected": [
      "user", "customer", "team", "client", "people", "order", "engineer", "merchant", "payment",
      "company", "system", "service", "platform", "api", "site", "app", "application", "database",
      "product", "pipeline", "colleague", "support", "manager", "backend", "website", "shop",
      "server", "job", "batch", "staff", "patient", "guest", "student", "class", "budget", "boss",
      "office", "department", "director", "feedback", "sales", "supplier", "project", "release",
    ],
    "gerund": [
      "breaking", "losing", "stopping", "downtime", "changing", "hurting", "interrupting",
      "delaying", "making", "building", "offending",
    ],
  ])
}
