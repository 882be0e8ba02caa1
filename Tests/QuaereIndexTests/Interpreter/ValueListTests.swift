import QuaereCore
import Testing

@testable import QuaereIndex

struct ValueListTests {
  /// Against sorting and looking through all.
  @Test(arguments: 0..<10)
  func givesTheMostUsedFirst(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let texts = RandomLibrary.kin + RandomLibrary.words
    let values = (0..<Int.random(in: 0...1500, using: &generator)).map { place in
      let text = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        texts.randomElement(using: &generator) ?? ""
      }
      return ValueList.Value(
        text: text.joined(separator: " "), count: Int.random(in: -2...4, using: &generator),
        detail: "\(place)", group: "name")
    }
    let list = ValueList(values)
    let ranked = values.enumerated().map { (value: $1, folded: Folding.fold($1.text), place: $0) }
      .sorted { left, right in
        if left.value.count != right.value.count { return left.value.count > right.value.count }
        let (a, b) = (Array(left.folded.utf8), Array(right.folded.utf8))
        return a == b ? left.place < right.place : a.lexicographicallyPrecedes(b)
      }
    #expect(list.texts == ranked.map(\.value.text))
    for prefix in ["", "a", "s", "strike", "strikes a", "ч", "zzz"] {
      let expected = ranked.filter { $0.folded.utf8.starts(with: prefix.utf8) }.prefix(7)
      #expect(list.starting(with: prefix, limit: 7).map(\.detail) == expected.map(\.value.detail))
      #expect(list.contains(prefix) == ranked.contains { $0.folded == prefix })
    }
  }
}
