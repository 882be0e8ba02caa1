extension [Int] {
  /// Places of the longest run of numbers, not all side by side, of which each is above the one before.
  var longestAscending: [Int] {
    // Nearly always nothing was moved.
    if zip(self, dropFirst()).allSatisfy(<) { return Array(indices) }
    // By length, the place of the least number that such a run can end with.
    var ends: [Int] = []
    var before = [Int](repeating: -1, count: count)
    for place in indices {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if self[ends[middle]] < self[place] { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[place] = ends[low - 1] }
      if low == ends.count { ends.append(place) } else { ends[low] = place }
    }
    var found: [Int] = []
    var at = ends.last ?? -1
    while at >= 0 {
      found.append(at)
      at = before[at]
    }
    return found.reversed()
  }
}
