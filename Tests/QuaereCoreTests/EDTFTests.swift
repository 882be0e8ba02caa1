import Testing

@testable import QuaereCore

@Suite struct EDTFTests {
  @Test(arguments: [
    "1937", "1937-06", "1937-06-05", "1978-21", "1978-24", "193X", "19XX", "1937~", "1937-06?",
    "193X%", "1937/1938", "../1925", "1971/..", "-0489", "-0489-04/-0479", "1978~/1979~",
    "1979-04-04/1979-04-10",
  ])
  func printingUndoesParsing(text: String) throws {
    let value = try #require(EDTF(text))
    #expect(value.text == text)
    #expect(EDTF(value.text) == value)
  }

  @Test(arguments: [
    "", "37", "1937-13", "1937-02-30", "1937-6", "1938/1937", "/", "../..", "1937-00", "abcd",
    "1937-25",
  ])
  func refuses(text: String) {
    #expect(EDTF(text) == nil)
  }

  @Test(arguments: [
    ("1937", "1937-01-01", "1937-12-31"), ("1936-02", "1936-02-01", "1936-02-29"),
    ("1978-24", "1977-12-01", "1978-02-28"), ("1978-23", "1978-09-01", "1978-11-30"),
    ("193X", "1930-01-01", "1939-12-31"), ("19XX", "1900-01-01", "1999-12-31"),
    ("1937/1938-06", "1937-01-01", "1938-06-30"), ("[1937,1939]", "1937-01-01", "1939-12-31"),
  ])
  func bounds(text: String, earliest: String, latest: String) throws {
    let value = try #require(EDTF(text))
    #expect(value.earliest.description == earliest)
    #expect(value.latest.description == latest)
  }

  @Test func overlapAndInside() throws {
    let year = try #require(EDTF("1937"))
    let summer = try #require(EDTF("1937-22"))
    let open = try #require(EDTF("1937-07/.."))
    #expect(year.overlaps(open) && open.overlaps(year))
    #expect(summer.isInside(year) && !year.isInside(summer))
    #expect(!open.isInside(year))
  }

  @Test func qualifiersGoToBothEnds() {
    let interval = EDTF.interval(.year(1978), .year(1979)).qualified(approximate: true)
    #expect(interval.text == "1978~/1979~")
    #expect(interval.isApproximate && !interval.isUncertain)
    #expect(interval.qualified(uncertain: true).text == "1978%/1979%")
  }

  @Test func boundsCanBeNarrowed() {
    let early = EDTF.year(1937).qualified(approximate: true)
      .bounded(Day(year: 1937, month: 1, day: 1), Day(year: 1937, month: 4, day: 30))
    #expect(early.text == "1937~")
    #expect(early.latest.description == "1937-04-30")
  }
}

@Suite struct DayTests {
  @Test func everyDayComesBack() {
    for number in stride(from: Int32(-800_000), through: 800_000, by: 97) {
      let (year, month, day) = Day(number: number).civil
      #expect(Day(year: year, month: month, day: day).number == number)
    }
  }

  @Test(arguments: [
    ((1970, 1, 1), Int32(0)), ((1969, 12, 31), -1), ((2000, 2, 29), 11_016),
    ((1900, 3, 1), -25_508),
  ])
  func known(date: (Int, Int, Int), number: Int32) {
    #expect(Day(year: date.0, month: date.1, day: date.2).number == number)
  }

  @Test func daysPastTheMonthAreItsLast() {
    #expect(Day(year: 1937, month: 2, day: 31).description == "1937-02-28")
    #expect(Day(year: 1936, month: 2, day: 31).description == "1936-02-29")
  }
}
