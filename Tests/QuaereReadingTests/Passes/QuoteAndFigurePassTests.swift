import QuaereCore
import Testing

@testable import QuaereReading

@Suite struct QuotePassTests {
  private func quotes(_ text: String) -> [String] {
    var document = Written.document(text)
    QuotePass.run(&document)
    return document.quotes.map { document.passages[0].block.slice($0.range) }
  }

  @Test(arguments: [
    ("He said \"we never saw them\" twice.", ["we never saw them"]),
    ("He said “we came. We saw it.” twice.", ["we came. We saw it."]),
    ("Il dit « nous sommes venus » deux fois.", ["nous sommes venus"]),
    ("Er sagte „wir kamen zu spät“ und ging.", ["wir kamen zu spät"]),
    (
      "\"He said 'we are not here' again\"", ["He said 'we are not here' again", "we are not here"]
    ),
    ("“we kept only one mark\" he wrote", ["we kept only one mark"]),
    ("She said “never” and left.", ["never"]),
    ("the “old guard” was there", []),
    ("in the book \"Mills under the hill\" it is told", []),
    ("In \"Mills under the hill\", a book, it is told", []),
    ("we read of \"mills under the hill\" there", ["mills under the hill"]),
    ("In \"Mills do stand here!\" she saw a lie", ["Mills do stand here!"]),
    ("the \"Red Lantern Book Club\" met", []),
    ("It's the workers' and the peasants' land", []),
  ])
  func reads(text: String, spans: [String]) {
    #expect(quotes(text) == spans)
  }
}

@Suite struct FigurePassTests {
  @Test(arguments: [
    ("more than 200 students came", ["200 students"], [200.0]),
    ("There were 6 dead and several hurt.", ["6 dead"], [6]),
    ("some 15,000 young people came", ["15,000 young people"], [15000]),
    ("twenty-five houses burnt", ["twenty-five houses"], [25]),
    ("three hundred acres and two cows", ["three hundred acres"], [300]),
    ("a fall of 30% then", ["30"], [30]),
    ("They met in 1937 and on 14 October 1950.", [], []),
    ("after 6 o'clock, on the 10th day, in chapter 4 below", [], []),
    ("issue #3 was read", [], []),
    ("The figure of 15,000 has no source.", ["15,000"], [15000]),
    ("Of 90 captives, 19 were priests.", ["90 captives", "19"], [90, 19]),
    ("perhaps 6 p.m. is meant", [], []),
    ("After 1900, in room 12 was a lamp.", [], []),
  ])
  func reads(text: String, spans: [String], values: [Double]) {
    var document = Written.document(text)
    DatePass.run(&document)
    FigurePass.run(&document)
    #expect(document.figures.map { document.passages[0].block.slice($0.range) } == spans)
    #expect(document.figures.map(\.value) == values)
  }
}
