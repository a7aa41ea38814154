extension StorySign {
  /// How much it speaks for situation, task, action, result and reflection, in hundredths of the
  /// logarithm of the odds; only differences count.
  ///
  /// Source: a conditional random field (see ``StoryChain``) fitted on our own labelled stories,
  /// whole and with each part left out, and drawn towards votes that were measured on 166 public
  /// example answers.
  var votes: [Int] {
    switch self {
    case .before: [23, 4, -28, -36, 37]
    case .change: [-30, -4, 45, 38, -49]
    case .consequence: [-58, -41, -33, 112, 19]
    case .constraint: [-28, 52, 2, -31, 5]
    case .customary: [23, -8, 19, -45, 10]
    case .duty: [-41, 268, -107, -31, -88]
    case .finding: [-23, -13, 24, -4, 17]
    case .fromTo: [-37, -5, -8, 65, -16]
    case .general: [-14, -8, 42, -49, 30]
    case .goal: [-54, 153, -14, -53, -32]
    case .heading: [-23, -27, 67, 8, -24]
    case .imagined: [-22, 45, -33, -11, 20]
    case .impersonal: [-2, -28, -14, 50, -6]
    case .infinitive: [-38, 147, -29, -41, -40]
    case .later: [-8, -1, -16, 29, -5]
    case .lesson: [-84, -43, -93, -29, 250]
    case .lookBack: [8, -47, -40, -37, 115]
    case .loss: [12, -7, -50, 63, -18]
    case .negative: [-49, 5, -14, 35, 23]
    case .opensOther: [13, -12, 14, 3, -18]
    case .opensOwn: [-37, 38, 33, -57, 23]
    case .othersStep: [-18, -8, 11, 59, -44]
    case .outcomeAlone: [11, -28, -11, 14, 13]
    case .own: [-106, 53, 28, -42, 66]
    case .ownStep: [17, -30, 114, -77, -25]
    case .percentage: [-25, -12, 28, 11, -2]
    case .perfect: [-11, -4, -14, 11, 18]
    case .present: [-29, -31, 25, -1, 36]
    case .problem: [8, -13, 7, -12, 10]
    case .progressive: [72, -15, -35, -16, -7]
    case .quantities: [-15, -9, -62, 69, 17]
    case .quantity: [24, -25, 20, 52, -70]
    case .reason: [-6, 33, 43, -58, -12]
    case .role: [18, 7, -24, 2, -3]
    case .scene: [106, -13, -37, -10, -46]
    case .sequence: [21, -52, 76, -24, -21]
    case .sharedStep: [-9, -30, -7, 82, -36]
    case .short: [-30, 13, -44, 61, 0]
    case .state: [126, 5, -78, 12, -66]
    case .stateNow: [-49, -29, -19, 76, 21]
    case .success: [-10, -6, -6, 58, -37]
    case .wish: [-5, 36, -7, -33, 8]
    case .workStep: [-29, -1, 107, -29, -48]
    // They are read as signs of quality alone.
    case .people, .habit, .barePast: [0, 0, 0, 0, 0]
    }
  }
}
