import QuaereCore
import Testing

struct DateWordsTests {
  @Test(arguments: [
    ("1978-10-14", "14 Oct 1978"), ("1978-10", "Oct 1978"), ("1978-23", "autumn 1978"),
    ("1978-24", "winter 1978"), ("1978", "1978"), ("193X", "1930s"), ("19XX", "20th century"),
    ("20XX", "21st century"), ("10XX", "11th century"), ("1928~", "c. 1928"), ("1928?", "1928?"),
    ("1928%", "c. 1928?"), ("-0489", "490 BC"), ("1953/1954", "1953–1954"),
    ("1978-10-10/1978-10-12", "10–12 Oct 1978"), ("1978-10-30/1978-11-02", "30 Oct – 2 Nov 1978"),
    ("1978-10/1978-11", "Oct–Nov 1978"), ("1977-12/1978-01", "Dec 1977 – Jan 1978"),
    ("../1925", "until 1925"), ("1971/..", "since 1971"), ("1978~/1979~", "c. 1978 – c. 1979"),
    ("192X/193X", "1920s–1930s"),
  ])
  func explicit(_ edtf: String, _ words: String) throws {
    #expect(try #require(EDTF(edtf)).words() == words)
  }

  @Test(arguments: [
    ("1978-10-14", CompletedParts.year, "14 Oct [1978]"),
    ("1978-10-14", .month, "14 [Oct 1978]"), ("1978-10-14", .century, "14 Oct [19]78"),
    ("1978-10", .year, "Oct [1978]"), ("1978-22", .century, "summer [19]78"),
    ("1921", .year, "[1921]"), ("1978-10-10/1978-10-12", .month, "10–12 [Oct 1978]"),
    ("1978-08/1978-09", .year, "Aug–Sep [1978]"), ("1978~", .century, "c. [19]78"),
    ("0978", .century, "978"),
  ])
  func completed(_ edtf: String, _ parts: CompletedParts, _ words: String) throws {
    #expect(try #require(EDTF(edtf)).words(completed: parts) == words)
  }

  @Test(arguments: [
    ("1978-10~", (10, 1), (10, 10), "early Oct 1978"),
    ("1978-10~", (10, 11), (10, 20), "mid Oct 1978"),
    ("1978-10~", (10, 21), (10, 31), "late Oct 1978"), ("1978~", (9, 1), (12, 31), "late 1978"),
    ("1978~", (1, 1), (12, 31), "c. 1978"),
  ])
  func narrowed(_ edtf: String, _ first: (Int, Int), _ last: (Int, Int), _ words: String) throws {
    let date = try #require(EDTF(edtf)).bounded(
      Day(year: 1978, month: first.0, day: first.1), Day(year: 1978, month: last.0, day: last.1))
    #expect(date.words() == words)
  }
}

struct DateUnitTests {
  /// A unit holds the days that have its number, and neighbours follow each other.
  @Test(arguments: DateUnit.allCases, [-800_000, -1, 0, 59, 3_287, 20_000])
  func numbersAndDatesAgree(_ unit: DateUnit, _ day: Int32) {
    let number = unit.number(of: Day(number: day))
    let date = unit.date(number)
    #expect(date.earliest.number <= day && day <= date.latest.number)
    #expect(unit.number(of: date.earliest) == number && unit.number(of: date.latest) == number)
    #expect(unit.date(number + 1).earliest.number == date.latest.number + 1)
  }

  @Test func words() {
    #expect(DateUnit.year.counted(1) == "1 year")
    #expect(DateUnit.decade.counted(12_000) == "12,000 decades")
    #expect(DateUnit.month.date(1978 * 12 + 9).words() == "Oct 1978")
  }
}
