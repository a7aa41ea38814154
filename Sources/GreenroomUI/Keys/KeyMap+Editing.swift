import GreenroomFrame

extension KeyMap {
  private static let writing: Set<KeyMode> = [.writing]
  private static let text: Set<KeyMode> = [.writing, .textField]

  /// Readline's keys, the arrows, and what people know from other editors.
  static let editing: [KeyBinding] =
    lines + motions + selecting + changes + fieldOnly

  private static let lines: [KeyBinding] = [
    edit([.enter], .newline, "new line", writing),
    edit([.tab], .insert("  "), "two spaces", writing),
  ]

  private static let motions: [KeyBinding] = [
    edit([.left, .control("b")], .move(.left), "left"),
    edit([.right, .control("f")], .move(.right), "right"),
    edit([.up, .control("p")], .move(.up), "up", writing),
    edit([.down, .control("n")], .move(.down), "down", writing),
    edit([.alt("b"), .controlLeft], .move(.wordLeft), "one word left"),
    edit([.alt("f"), .controlRight], .move(.wordRight), "one word right"),
    edit([.home, .control("a")], .move(.lineStart), "to the start of the line"),
    edit([.end, .control("e")], .move(.lineEnd), "to the end of the line"),
    edit(
      [.controlUp, .alt("{")], .move(.paragraphStart), "to the start of the paragraph", writing),
    edit([.controlDown, .alt("}")], .move(.paragraphEnd), "to the end of the paragraph", writing),
    edit([.pageUp, .alt("v")], .move(.pageUp), "one page up", writing),
    edit([.pageDown, .control("v")], .move(.pageDown), "one page down", writing),
    edit(
      [.controlHome, .alt("<")], .move(.documentStart), "to the beginning of the text", writing),
    edit([.controlEnd, .alt(">")], .move(.documentEnd), "to the end of the text", writing),
  ]

  private static let selecting: [KeyBinding] = [
    edit([.shiftLeft], .select(.left), "select to the left", writing),
    edit([.shiftRight], .select(.right), "select to the right", writing),
    edit([.shiftUp], .select(.up), "select upwards", writing),
    edit([.shiftDown], .select(.down), "select downwards", writing),
    edit([.shiftHome], .select(.lineStart), "select to the start of the line", writing),
    edit([.shiftEnd], .select(.lineEnd), "select to the end of the line", writing),
    edit([.alt("a")], .selectAll, "select all", writing),
    edit([.alt("w")], .copy, "copy the selection", writing),
    edit([.control("x")], .cut, "cut the selection", writing),
  ]

  private static let changes: [KeyBinding] = [
    edit([.backspace, .control("h")], .delete(.left), "delete to the left"),
    edit([.delete, .control("d")], .delete(.right), "delete to the right"),
    edit([.control("w"), .altBackspace], .kill(.wordLeft), "kill the word to the left"),
    edit([.alt("d")], .kill(.wordRight), "kill the word to the right"),
    edit([.control("k")], .kill(.lineEnd), "kill to the end of the line"),
    edit([.control("u")], .kill(.lineStart), "kill to the start of the line"),
    edit([.control("y")], .yank, "put back what was cut or killed"),
    edit([.control("t")], .transpose, "swap two characters", writing),
    edit([.control("_"), .control("/")], .undo, "undo", writing),
    edit([.alt("_"), .alt("/")], .redo, "redo", writing),
  ]

  private static let fieldOnly: [KeyBinding] = [
    KeyBinding(
      keys: [.enter], intent: .yes, modes: [.textField], help: "take it", footer: "take it"),
    KeyBinding(
      keys: [.escape, .control("c")], intent: .no, modes: [.textField], help: "give up",
      footer: "give up"),
  ]

  private static func edit(
    _ keys: [Key], _ command: EditorCommand, _ help: String, _ modes: Set<KeyMode> = text
  ) -> KeyBinding {
    KeyBinding(keys: keys, intent: .edit(command), modes: modes, help: help)
  }
}
