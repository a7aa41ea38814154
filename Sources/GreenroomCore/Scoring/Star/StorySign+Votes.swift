extension StorySign {
  /// How much it speaks for situation, task, action, result and reflection, in hundredths of the
  /// logarithm of the odds; only differences count.
  ///
  /// Source: a conditional random field (see ``StoryChain``) fitted on our own labelled stories,
  /// whole and with each part left out, and drawn towards votes that were measured on 166 public
  /// example answers.
  var votes: [Int] {
    switch self {
    case .before: [24, 4, -28, -37, 37]
    case .change: [-29, -4, 43, 40, -51]
    case .consequence: [-57, -41, -32, 111, 19]
    case .constraint: [-28, 52, 1, -31, 5]
    case .customary: [23, -8, 19, -45, 10]
    case .duty: [-41, 267, -107, -32, -88]
    case .finding: [-23, -13, 24, -5, 16]
    case .fromTo: [-36, -5, -7, 67, -19]
    case .general: [-14, -8, 41, -45, 26]
    case .goal: [-54, 153, -14, -54, -32]
    case .heading: [-23, -27, 68, 7, -24]
    case .imagined: [-22, 45, -33, -11, 20]
    case .impersonal: [-1, -28, -12, 50, -9]
    case .infinitive: [-38, 147, -29, -41, -40]
    case .later: [-9, -1, -16, 28, -3]
    case .lesson: [-84, -43, -94, -29, 250]
    case .lookBack: [8, -47, -40, -36, 114]
    case .loss: [11, -7, -48, 62, -17]
    case .negative: [-49, 5, -14, 35, 23]
    case .opensOther: [13, -12, 13, 3, -17]
    case .opensOwn: [-37, 39, 34, -59, 23]
    case .othersStep: [-18, -8, 12, 58, -44]
    case .outcomeAlone: [9, -28, -9, 15, 13]
    case .own: [-106, 53, 28, -43, 67]
    case .ownStep: [17, -30, 115, -76, -26]
    case .percentage: [-25, -11, 27, 10, -1]
    case .perfect: [-11, -4, -13, 10, 18]
    case .present: [-29, -31, 25, 2, 33]
    case .problem: [9, -12, 9, -13, 8]
    case .progressive: [72, -14, -35, -16, -7]
    case .quantities: [-14, -9, -62, 71, 15]
    case .quantity: [24, -25, 19, 53, -70]
    case .reason: [-6, 33, 44, -57, -13]
    case .role: [18, 7, -24, 2, -3]
    case .scene: [106, -13, -37, -10, -46]
    case .sequence: [21, -52, 76, -25, -20]
    case .sharedStep: [-9, -30, -6, 81, -36]
    case .short: [-30, 13, -44, 60, 1]
    case .state: [126, 5, -78, 13, -66]
    case .stateNow: [-49, -29, -19, 75, 22]
    case .success: [-8, -5, -11, 66, -42]
    case .wish: [-5, 36, -6, -33, 7]
    case .workStep: [-28, -1, 107, -29, -49]
    // They are read as signs of quality alone.
    case .people, .habit, .barePast: [0, 0, 0, 0, 0]
    }
  }
}
