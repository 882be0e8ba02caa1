import QuaereCore

/// The spelling keys of names as numbers, and what given names are like, each worked out once.
struct NameKeys {
  /// Keys of whole names, and of the surnames of full names, by number of the name; none where no form
  /// asks for them.
  private(set) var whole: NumberLists
  private(set) var surnames: NumberLists
  /// What the given name of each full name is like, as numbers.
  private(set) var given: NumberLists
  private(set) var texts: [String] = []
  private var numbers: [String: Int] = [:]

  init(_ forms: [JoinedForm], _ names: NameTable) {
    var isWhole = [Bool](repeating: false, count: names.count)
    var isFull = isWhole
    for form in forms {
      if form.isFullName { isFull[form.name] = true } else { isWhole[form.name] = true }
    }
    let asked = isWhole.indices.filter { isWhole[$0] }.map { names.text($0) }
    let full = isFull.indices.filter { isFull[$0] }.map { names.shapes[$0].surname }
    var made = SpellingKeys.keys(of: asked + full)[...]
    (whole, surnames, given) = (NumberLists(), NumberLists(), NumberLists())
    for isAsked in isWhole {
      whole.append(isAsked ? (made.popFirst() ?? []).map { number(of: $0) } : [])
    }
    for isAsked in isFull {
      surnames.append(isAsked ? (made.popFirst() ?? []).map { number(of: $0) } : [])
    }
    var likenesses: [GivenForms.Likeness: Int] = [:]
    var givenForms = GivenForms()
    for (name, isAsked) in isFull.enumerated() {
      let found = isAsked ? givenForms.likenesses(of: names.shapes[name].given) : []
      given.append(
        found.map {
          let number = likenesses[$0] ?? likenesses.count
          likenesses[$0] = number
          return number
        })
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

/// Lists of numbers in one array.
struct NumberLists {
  private var starts = [0]
  private var numbers: [Int] = []

  mutating func append(_ list: [Int]) {
    numbers += list
    starts.append(numbers.count)
  }

  subscript(list: Int) -> ArraySlice<Int> { numbers[starts[list]..<starts[list + 1]] }
}
