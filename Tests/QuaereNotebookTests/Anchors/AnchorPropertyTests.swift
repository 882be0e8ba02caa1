import QuaereCore
import Testing

@testable import QuaereNotebook

/// Texts of few words, in which everything looks like something else.
struct AnchorPropertyTests {
  private static let words = [
    "the", "of", "clerk", "ledger", "Vogel", "1849", "wrote", "barrels", "and", "in", "harbour",
    "was", "not", "silent", "winter", "he",
  ]

  private struct Made {
    var paragraphs: [String]
    var edition: EditionText { EditionText(plain: paragraphs.joined(separator: "\n\n")) }
  }

  private func text(_ random: inout Seeded) -> Made {
    let stock = (0..<4).map { _ in sentence(&random) }
    return Made(
      paragraphs: (0..<6).map { _ in
        (0..<1 + random.below(5))
          .map { _ in random.chance(40) ? random.pick(stock) : sentence(&random) }
          .joined(separator: " ")
      })
  }

  private func sentence(_ random: inout Seeded) -> String {
    (0..<2 + random.below(9)).map { _ in random.pick(Self.words) }.joined(separator: " ") + "."
  }

  /// A mark in a paragraph: on a sentence, all of it, or some words.
  private func mark(_ edition: EditionText, block: Int, _ random: inout Seeded) -> Anchor? {
    let maker = AnchorMaker(edition)
    let unit =
      random.chance(20) ? edition.blocks[block] : random.pick(edition.parts(ofBlock: block))
    guard random.chance(70) else { return try? maker.anchor(at: unit.address) }
    let words = unit.text.split(separator: " ")
    let start = random.below(words.count)
    let end = start + 1 + random.below(words.count - start)
    return try? maker.anchor(at: unit.address, on: words[start..<end].joined(separator: " "))
  }

  @Test(arguments: 0..<150) func aDeletedParagraphsMarksNeverLandOnALookalike(seed: Int) {
    var random = Seeded(seed)
    var made = text(&random)
    let edition = made.edition
    let gone = random.below(made.paragraphs.count)
    guard let anchor = mark(edition, block: gone, &random) else { return }
    let address = edition.blocks[gone].address
    made.paragraphs.remove(at: gone)
    for before in [nil, edition] {
      let found = AnchorFinder(today: made.edition, before: before).find(anchor)
      #expect(
        found.state == .adrift || found.state == .ambiguous,
        "\(anchor) of \(address) came to \(found)")
    }
  }

  @Test(arguments: 0..<100) func aParagraphPutInMovesEveryMark(seed: Int) {
    var random = Seeded(seed)
    var made = text(&random)
    let edition = made.edition
    let block = random.below(made.paragraphs.count)
    guard let anchor = mark(edition, block: block, &random) else { return }
    made.paragraphs.insert("Quite other things stood here once; nobody read them.", at: 0)
    let found = AnchorFinder(today: made.edition, before: edition).find(anchor)
    let expected = Address(anchor.address.description.moved)
    #expect(found.place == expected, "\(anchor) came to \(found)")
    #expect(found.state == .moved || found.state == .anchored)
  }

  @Test func onAnUnchangedTextEveryMarkIsAnchored() {
    var random = Seeded(1)
    let paragraphs = (0..<100).map { _ in
      (0..<5).map { _ in sentence(&random) }.joined(separator: " ")
    }
    let edition = EditionText(plain: paragraphs.joined(separator: "\n\n"))
    let maker = AnchorMaker(edition)
    let finder = AnchorFinder(today: edition)
    for block in edition.blocks {
      let anchor = try? maker.anchor(at: block.address)
      #expect(anchor.map(finder.find)?.state == .anchored)
    }
  }
}

extension String {
  /// The address one passage further on.
  fileprivate var moved: String {
    guard let address = Address(self) else { return self }
    switch address.place {
    case .passage(let section, let passage):
      return Address(handle: "book", place: .passage(section: section, passage: passage + 1))
        .description
    case .sentences(let section, let passage, let first, let last):
      return Address(
        handle: "book",
        place: .sentences(section: section, passage: passage + 1, first: first, last: last)
      ).description
    default: return self
    }
  }
}
