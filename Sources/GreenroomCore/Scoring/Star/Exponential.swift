/// The exponential function and the natural logarithm, the same to the last digit on every
/// platform, which the C library does not promise.
enum Exponential {
  private static let ln2 = 0.693_147_180_559_945_3

  static func exp(_ power: Double) -> Double {
    guard power > -700 else { return 0 }
    let halvings = (power / ln2).rounded()
    let rest = power - halvings * ln2
    var term = 1.0
    var sum = 1.0
    for step in 1...18 {
      term *= rest / Double(step)
      sum += term
    }
    return Double(sign: .plus, exponent: Int(halvings), significand: 1) * sum
  }

  /// - Parameter value: above 0; 0 and less give a very small number.
  static func log(_ value: Double) -> Double {
    guard value > 0 else { return -1000 }
    let rest = (value.significand - 1) / (value.significand + 1)
    var power = rest
    var sum = 0.0
    for step in stride(from: 1, through: 61, by: 2) {
      sum += power / Double(step)
      power *= rest * rest
    }
    return 2 * sum + Double(value.exponent) * ln2
  }

  /// The logarithm of the sum of what the values are logarithms of.
  static func logOfSum(_ values: [Double]) -> Double {
    let highest = values.max() ?? 0
    return highest + log(values.map { exp($0 - highest) }.reduce(0, +))
  }

  /// 0 to 1, and a half at 0.
  static func logistic(_ value: Double) -> Double { 1 / (1 + exp(-value)) }
}
