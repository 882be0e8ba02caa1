/// The distinct texts of name forms, each looked at once.
struct NameTable {
  private var numbers: [String: Int] = [:]
  private(set) var shapes: [NameShape] = []

  mutating func number(of text: String) -> Int {
    if let known = numbers[text] { return known }
    numbers[text] = shapes.count
    shapes.append(NameShape(text: text))
    return shapes.count - 1
  }

  var count: Int { shapes.count }

  func text(_ name: Int) -> String { shapes[name].text }
}
