struct StoryReader {
  let reading: StarReading
  init(_ text: AnswerText) { reading = StarReading(sentences: [], parts: [], qualities: []) }
}
