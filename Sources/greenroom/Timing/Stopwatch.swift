/// Times the same thing again and again.
enum Stopwatch {
  /// What takes long is not measured for longer than this, but at least a few times.
  private static let patience = Duration.seconds(4)
  private static let fewest = 3

  /// - Returns: the times in rising order.
  static func times(runs: Int, _ body: () -> Void) -> [Duration] {
    let clock = ContinuousClock()
    let began = clock.now
    // The first one fills caches and makes what is made once.
    body()
    var times: [Duration] = []
    while times.count < runs,
      times.count < fewest || began.duration(to: clock.now) < patience
    {
      times.append(clock.measure(body))
    }
    return times.sorted()
  }
}
