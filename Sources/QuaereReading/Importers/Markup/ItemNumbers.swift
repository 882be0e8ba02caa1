/// The numbers of the items of ordered lists: counted once a list, for lists may be long.
final class ItemNumbers {
  private var numbers: [Int: [Int: Int]] = [:]

  func number(of item: Int, in list: Int, _ tree: MarkupTree) -> Int {
    if let known = numbers[list] { return known[item] ?? 0 }
    var next = tree.attribute("start", of: list).flatMap { Int($0) } ?? 1
    var made: [Int: Int] = [:]
    for child in tree.children(list) where tree.name(child) == "li" {
      if let value = tree.attribute("value", of: child).flatMap({ Int($0) }) { next = value }
      made[child] = next
      next &+= 1
    }
    numbers[list] = made
    return made[item] ?? 0
  }
}
