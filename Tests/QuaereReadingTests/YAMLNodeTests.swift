import QuaereReading
import Testing

struct YAMLNodeTests {
  @Test func mappingsKeepTheirOrderAndScalarsTheirLetters() {
    let node = YAMLNode("title: On bread\nno: yes\ndate: 1921\nauthor:\n  - A. One\n  - 'B: Two'\n")
    let pairs = node?.mapping ?? []
    #expect(pairs.map(\.key) == ["title", "no", "date", "author"].map { .scalar($0) })
    #expect(pairs[1].value == .scalar("yes") && pairs[2].value == .scalar("1921"))
    #expect(pairs[3].value == .sequence([.scalar("A. One"), .scalar("B: Two")]))
  }

  @Test(arguments: [
    ("just words", YAMLNode.scalar("just words")),
    ("[a, b]", .sequence([.scalar("a"), .scalar("b")])),
    ("\"Нечаев\"", .scalar("Нечаев")),
    ("a: |\n  one\n  two\n", .mapping([(.scalar("a"), .scalar("one\ntwo\n"))])),
    ("x: &n 1\ny: *n", .mapping([(.scalar("x"), .scalar("1")), (.scalar("y"), .scalar("1"))])),
  ])
  func nodes(_ text: String, _ node: YAMLNode) {
    #expect(YAMLNode(text) == node)
  }

  @Test(arguments: [
    "", "a: [", "<<<<<<< ours\na: 1\n=======\n", "\t- x: :", "--- %", "a: *unknown",
  ])
  func whatIsNoYAMLIsNothing(_ text: String) {
    #expect(YAMLNode(text) == nil)
  }

  /// An alias inside of what it stands for has no end.
  @Test func whatHoldsItselfIsCut() {
    #expect(YAMLNode("&a [*a, x]") != nil)
    #expect(YAMLNode("a: &m {b: *m}") != nil)
  }
}
