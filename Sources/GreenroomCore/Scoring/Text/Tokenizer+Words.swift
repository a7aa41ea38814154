extension Tokenizer {
  // MARK: Numbers

  /// Digits with group separators, a fraction, and the k or M behind them.
  mutating func readNumber() {
    let start = position
    if pieces.isEmpty { pieces = [tokens.count] } else { pieces.append(tokens.count) }
    var digits = takeDigits()
    var dots = 0
    if isDecimalComma(after: digits) {
      position += 1
      dots = 1
      digits += "." + takeDigits()
    }
    while dots == 0, scalar(at: position) == ",", isGroup(at: position + 1) {
      position += 1
      digits += takeDigits()
    }
    while scalar(at: position) == ".", scalar(at: position + 1)?.isDigit == true {
      position += 1
      dots += 1
      digits += "." + takeDigits()
    }
    if isOrdinalEnding {
      position += 2
      append(lowered(start, position), from: start, to: position)
      return closeWord()
    }
    // More than one dot is a version or an address.
    let value = dots > 1 ? nil : Double(digits)
    guard let value, let factor = takeFactor() else {
      return append(digits, from: start, to: position, number: value)
    }
    let product = value * factor
    let word = product < 1e15 && product == product.rounded() ? "\(Int(product))" : "\(product)"
    append(word, from: start, to: position, number: product)
  }

  private mutating func takeDigits() -> String {
    var digits = ""
    while let scalar = scalar(at: position), scalar.isDigit {
      digits.unicodeScalars.append(scalar)
      position += 1
    }
    return digits
  }

  /// Whether a comma parts the fraction off, as in 0,276 and 56,95 but not in 12,000 or "1,2,3".
  private func isDecimalComma(after digits: String) -> Bool {
    guard scalar(at: position) == ",", position == 0 || !isListComma(before: digits) else {
      return false
    }
    var end = position + 1
    while scalar(at: end)?.isDigit == true { end += 1 }
    let length = end - position - 1
    let isFollowed = scalar(at: end) == "," && scalar(at: end + 1)?.isDigit == true
    return length > 0 && !isFollowed && (digits == "0" || length != 3)
  }

  private func isListComma(before digits: String) -> Bool {
    let before = position - digits.unicodeScalars.count - 1
    return scalar(at: before) == ","
  }

  private func isGroup(at index: Int) -> Bool {
    (0..<3).allSatisfy { scalar(at: index + $0)?.isDigit == true }
      && scalar(at: index + 3)?.isDigit != true
  }

  private var isOrdinalEnding: Bool {
    guard position + 1 < scalars.count, scalar(at: position + 2)?.isWordPart != true else {
      return false
    }
    return ["st", "nd", "rd", "th"].contains(lowered(position, position + 2))
  }

  /// `k`, `M` or `bn` right behind the digits.
  private mutating func takeFactor() -> Double? {
    let factors: [(String, Double)] = [("bn", 1e9), ("k", 1e3), ("K", 1e3), ("M", 1e6)]
    for (sign, factor) in factors {
      let length = sign.unicodeScalars.count
      guard position + length <= scalars.count,
        scalars[position..<(position + length)].elementsEqual(sign.unicodeScalars),
        scalar(at: position + length)?.isWordPart != true,
        scalar(at: position + length)?.isDigit != true
      else { continue }
      position += length
      return factor
    }
    return nil
  }

  // MARK: Words

  mutating func readWord() {
    let start = position
    if let end = endOfGrowthTerm {
      closeWord()
      let term = lowered(start, end).filter { $0 != " " }
      position = end
      return append(term, from: start, to: end)
    }
    while let scalar = scalar(at: position),
      scalar.isWordPart || scalar.isDigit || isInnerApostrophe
    {
      position += 1
    }
    if takeSharpOrPlus(from: start) { return }
    if mergeInitials(from: start) { return }
    appendPieces(start, position)
  }

  private var isInnerApostrophe: Bool {
    scalars[position].isApostrophe && position > 0 && scalars[position - 1].isWordPart
      && scalar(at: position + 1)?.isWordPart == true
  }

  /// `O(n log n)` is one word.
  private var endOfGrowthTerm: Int? {
    guard scalars[position] == "O" || scalars[position] == "o", scalar(at: position + 1) == "(",
      pieces.isEmpty
    else { return nil }
    var index = position + 2
    var depth = 1
    while depth > 0 {
      guard let scalar = scalar(at: index), index - position < 24, !scalar.isLineBreak else {
        return nil
      }
      if scalar == "(" { depth += 1 }
      if scalar == ")" { depth -= 1 }
      index += 1
    }
    return index
  }

  /// `C++`, `C#` and `F#`.
  private mutating func takeSharpOrPlus(from start: Int) -> Bool {
    guard position - start == 1 else { return false }
    if scalar(at: position) == "+", scalar(at: position + 1) == "+" {
      position += 2
    } else if scalar(at: position) == "#" {
      position += 1
    } else {
      return false
    }
    append(lowered(start, position), from: start, to: position)
    return true
  }

  /// `e.g.` and `p.m.` are one word.
  private mutating func mergeInitials(from start: Int) -> Bool {
    guard position - start == 1, pieces.isEmpty, scalar(at: position) == "." else {
      return false
    }
    var end = position
    var letters = String(String.UnicodeScalarView([scalars[start]]))
    while scalar(at: end) == ".", let letter = scalar(at: end + 1), letter.isWordPart,
      scalar(at: end + 2)?.isWordPart != true
    {
      letters.unicodeScalars.append(letter)
      end += 2
    }
    guard end > position else { return false }
    position = end
    append(letters.lowercased(), from: start, to: end)
    return true
  }

  /// Cuts at the humps of camelCase, expands contractions and appends what comes out.
  private mutating func appendPieces(_ start: Int, _ end: Int) {
    var pieceStart = start
    for index in (start + 1)..<max(end, start + 1) where isHump(at: index, end: end) {
      appendPiece(pieceStart, index)
      pieceStart = index
    }
    appendPiece(pieceStart, end)
  }

  private func isHump(at index: Int, end: Int) -> Bool {
    guard scalars[index].isCapital else { return false }
    let previous = scalars[index - 1]
    if previous.isSmall { return true }
    // HTTPServer: the last capital belongs to the next word, but not in TTLs.
    guard previous.isCapital, index + 1 < end,
      scalars[index + 1].isSmall
    else { return false }
    return !(index + 2 == end && scalars[index + 1] == "s")
  }

  private mutating func appendPiece(_ start: Int, _ end: Int) {
    pieces.append(tokens.count)
    let capitals = scalars[start..<end].prefix { $0.isCapital || $0.isDigit }.count
    let isPlural = capitals == end - start - 1 && scalars[end - 1] == "s"
    if end - start > 1, capitals == end - start || (isPlural && capitals > 1) {
      let word = lowered(start, start + capitals)
      return append(word, from: start, to: end, isAcronym: true)
    }
    switch vocabulary.entry(for: lowered(start, end)) {
    case .word(let word): append(word, from: start, to: end, number: vocabulary.words[word].number)
    case .contraction(let words):
      for word in words {
        append(word, from: start, to: end, number: vocabulary.words[word].number)
      }
      if words.count > 1 { pieces.removeLast() }
    }
  }

  /// The scalars in lower case, apostrophes made one.
  func lowered(_ start: Int, _ end: Int) -> String {
    if let plain = loweredASCII(start, end) { return plain }
    var text = ""
    for scalar in scalars[start..<end] {
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
        text.unicodeScalars.append(isCapital ? Unicode.Scalar(byte + 32) : scalar)
      } else if scalar.isApostrophe {
        text.append("'")
      } else {
        text.append(scalar.properties.lowercaseMapping)
      }
    }
    return text
  }

  /// The same in one step, for words of ASCII alone.
  private func loweredASCII(_ start: Int, _ end: Int) -> String? {
    var isPlain = true
    let text = String(unsafeUninitializedCapacity: end - start) { buffer in
      for index in start..<end {
        let value = scalars[index].value
        guard value < 0x80 else {
          isPlain = false
          return 0
        }
        let byte = UInt8(truncatingIfNeeded: value)
        let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
        buffer[index - start] = isCapital ? byte + 32 : byte
      }
      return end - start
    }
    return isPlain ? text : nil
  }
}
