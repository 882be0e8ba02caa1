/// The spelling keys of names as numbers, and what given names are like, each worked out once.
struct NameKeys {
  /// Keys of whole names, and of the surnames of full names, by number of the name; empty where no form
  /// asks for them.
  private(set) var whole: [[Int]]
  private(set) var surnames: [[Int]]
  /// What the given name of each full name is like, as numbers.
  private(set) var given: [[Int]]
  private(set) var texts: [String] = []
  private var numbers: [String: Int] = [:]

  init(_ forms: [JoinedForm], _ names: NameTable) {
    whole = [[Int]](repeating: [], count: names.count)
    surnames = whole
    given = whole
    var wholeNames = [Bool](repeating: false, count: names.count)
    var fullNames = wholeNames
    for form in forms {
      if form.isFullName { fullNames[form.name] = true } else { wholeNames[form.name] = true }
    }
    let plain = wholeNames.indices.filter { wholeNames[$0] }
    let full = fullNames.indices.filter { fullNames[$0] }
    let made = SpellingKeys.keys(
      of: plain.map { names.text($0) } + full.map { names.shapes[$0].surname })
    for (name, keys) in zip(plain, made) { whole[name] = keys.map { number(of: $0) } }
    for (name, keys) in zip(full, made.dropFirst(plain.count)) {
      surnames[name] = keys.map { number(of: $0) }
    }
    var likenesses: [GivenForms.Likeness: Int] = [:]
    var givenForms = GivenForms()
    for name in full {
      given[name] = givenForms.likenesses(of: names.shapes[name].given).map {
        let number = likenesses[$0] ?? likenesses.count
        likenesses[$0] = number
        return number
      }
    }
  }

  var count: Int { texts.count }

  /// Nil for a key that no form has.
  func known(_ key: String) -> Int? { numbers[key] }

  private mutating func number(of key: String) -> Int {
    if let known = numbers[key] { return known }
    numbers[key] = texts.count
    texts.append(key)
    return texts.count - 1
  }
}
