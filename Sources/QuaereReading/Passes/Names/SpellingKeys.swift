import QuaereCore

/// The spelling keys of many names, each worked out once, on all cores.
enum SpellingKeys {
  static func keys(of names: [String]) -> [[String]] {
    var numbers: [String: Int] = [:]
    var distinct: [String] = []
    let places = names.map { name in
      if let number = numbers[name] { return number }
      numbers[name] = distinct.count
      distinct.append(name)
      return distinct.count - 1
    }
    let made = Shares.map(distinct.count) { [distinct] in SpellingKey.keys(of: distinct[$0]) }
    return places.map { made[$0] }
  }
}
