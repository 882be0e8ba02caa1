import QuaereCore
import Testing

@testable import QuaereNotebook

struct AnchorFinderTests {
  static let text = """
    The clerk of the harbour kept two ledgers. One was for the king. The other, in the hand of Anna \
    Vogel, was present at every hearing of that winter.

    In 1588 the fleet counted 130 ships. It was seen from the cliffs by fishermen, who told nobody.

    When the frost came the boats lay still. He was silent. More than 40 barrels of herring were \
    lost before the thaw, and the clerk wrote down each of them.

    The trial was short. He was silent. Nobody asked for the second ledger until the spring of the \
    next year.

    [n] See the ledger of the harbour, second volume.
    """

  private func find(
    _ place: String, on words: String?, in today: String, knowingBefore: Bool = false
  ) throws -> String {
    let edition = EditionText(plain: Self.text)
    let address = try #require(Address("book:\(place)"))
    let anchor = try AnchorMaker(edition).anchor(at: address, on: words)
    let found = AnchorFinder(
      today: EditionText(plain: today), before: knowingBefore ? edition : nil
    ).find(anchor)
    let range = found.range.map { " \($0.lowerBound)-\($0.upperBound)" } ?? ""
    let place = found.place.map { " \($0)\(range)" } ?? ""
    return "\(found.state.rawValue)\(place): \(found.reason)"
  }

  @Test(arguments: [nil, "40 barrels"]) func anUntouchedPlaceIsAnchored(words: String?) throws {
    let range = words == nil ? "" : " 10-20"
    let found = try find("1.3.3", on: words, in: Self.text)
    #expect(found == "anchored book:1.3.3\(range): same address, same print")
  }

  @Test(
    arguments: [
      ("1.3", nil, "book:1.4"), ("1.3.3", nil, "book:1.4.3"),
      ("1.3.3", "40 barrels", "book:1.4.3 10-20"),
      ("1.3.2", nil, "book:1.4.2"), ("1.4.2", nil, "book:1.5.2"),
      ("1.2.1", "1588", "book:1.3.1 3-7"),
    ] as [(String, String?, String)])
  func aPassagePutInBeforeMovesIt(place: String, words: String?, now: String) throws {
    let today = "A new beginning, written later.\n\n" + Self.text
    let found = try find(place, on: words, in: today)
    // A sentence that is written twice is told from the other by the words around it.
    let reason = place.hasSuffix(".2") ? "the same words stand" : "the print stands"
    #expect(found == "moved \(now): \(reason) there now")
  }

  @Test func wordsInARewordedSentenceMove() throws {
    let today = Self.text.replacing("before the thaw", with: "in the cold")
    let found = try find("1.3.3", on: "More than 40 barrels of herring", in: today)
    #expect(found == "moved book:1.3.3 0-31: the same words stand there now")
  }

  @Test(arguments: [
    ("1.1.3", "was present", "was not present", "a negation differs, now “not”"),
    ("1.2.1", "130 ships", "151 ships", "a figure differs, was “130”, now “151”"),
    (
      "1.2.1", "In 1588 the fleet counted 130 ships", "In 1589 the fleet counted 151 ships",
      "a figure differs, was “1588 130”, now “1589 151”"
    ),
    ("1.1.3", "Anna Vogel", "Anna Vogler", "a name differs, was “Vogel”, now “Vogler”"),
    ("1.1.3", "present", "absent", "the words differ, was “present”, now “absent”"),
  ])
  func aDifferenceInsideIsNeverPassedOver(place: String, words: String, now: String, reason: String)
    throws
  {
    let today = Self.text.replacing(words, with: now)
    for knows in [false, true] {
      let found = try find(place, on: words, in: today, knowingBefore: knows)
      #expect(found.hasPrefix("changed book:\(place)"))
      #expect(found.hasSuffix(reason))
    }
  }

  @Test func typeSettingIsNoChange() throws {
    let today = Self.text.replacing("cliffs by", with: "cliffs\u{A0}by")
      .replacing("thaw, and", with: "thaw — and").replacing("hand", with: "ha\u{AD}nd")
    #expect(try find("1.2.2", on: "cliffs by fishermen", in: today).hasPrefix("anchored"))
    let found = try find("1.1.3", on: "in the hand of Anna", in: today)
    #expect(found == "moved book:1.1.3 11-31: the same words stand there now")
  }

  @Test(
    arguments: [
      ("1.3", nil), ("1.3.2", nil), ("1.3.3", nil), ("1.3.3", "40 barrels"), ("1.3.1", "the boats"),
      ("1.3.3", "the clerk"), ("1.3.3", "wrote down each of them"),
    ] as [(String, String?)])
  func aDeletedParagraphLeavesItsMarksAdrift(place: String, words: String?) throws {
    let start = try #require(Self.text.range(of: "When the frost"))
    let end = try #require(Self.text.range(of: "The trial"))
    let today = String(Self.text[..<start.lowerBound] + Self.text[end.lowerBound...])
    let isElsewhere = place == "1.3.2"
    for knows in [false, true] {
      let found = try find(place, on: words, in: today, knowingBefore: knows)
      #expect(
        found
          == (isElsewhere
            ? "adrift: the words stand in book only between other words"
            : "adrift: the words are nowhere in book as it is today"))
    }
  }

  @Test func aCopyMadeLaterIsAmbiguous() throws {
    let today = Self.text.replacing("Nobody asked", with: "More than 40 barrels. Nobody asked")
      .replacing("He was silent. ", with: "")
    let twice = "x\n\n" + today + "\n\n" + Self.text
    let found = try find("1.2.1", on: "In 1588 the fleet counted 130 ships", in: twice)
    #expect(found == "ambiguous: the words fit 2 places")
  }

  @Test func aShortSentenceBetweenOtherWordsIsNotTakenForGranted() throws {
    let today = "Rain.\n\nHail.\n\nSnow fell on the roofs.\n\nThe trial was short. It rained."
    let found = try find("1.4.1", on: nil, in: today)
    #expect(found == "adrift: the words stand in book only between other words")
  }

  @Test(arguments: [
    ("", "anchored book: the document as a whole"),
    ("1", "anchored book:1: the section by its number"),
    ("2", "adrift: there is no section 2 today"),
  ])
  func sectionsAndDocumentsKeepTheirNumbers(place: String, expected: String) throws {
    let found = try find(place, on: nil, in: "x")
    #expect(found == expected)
  }

  @Test func aRunOfSentencesIsFoundAsOne() throws {
    let found = try find("1.3.1-2", on: nil, in: "New.\n\n" + Self.text)
    #expect(found == "moved book:1.4.1-2: the same words stand there now")
  }
}
