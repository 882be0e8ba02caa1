import Dispatch
import QuaereCore
import Synchronization

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
    let made = made(distinct)
    return places.map { made[$0] }
  }

  private static func made(_ names: [String]) -> [[String]] {
    let share = 1024
    let shares = (names.count + share - 1) / share
    let found = Mutex([[[String]]](repeating: [], count: shares))
    DispatchQueue.concurrentPerform(iterations: shares) { number in
      let own = names[number * share..<min(names.count, (number + 1) * share)]
      let keys = own.map { SpellingKey.keys(of: $0) }
      found.withLock { $0[number] = keys }
    }
    return found.withLock { $0.flatMap { $0 } }
  }
}
