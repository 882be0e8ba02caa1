import QuaereCore
import Testing

@testable import QuaereReading

@Suite struct DatePassTests {
  private func dates(_ passages: String..., notes: [String] = []) -> [DateExpression] {
    var document = Written.document("", notes: notes, date: "1990")
    document.passages = passages.map {
      Passage(kind: .paragraph, block: TextBlock(text: $0), section: 0)
    }
    DatePass.run(&document)
    return document.dates
  }

  @Test(arguments: [
    ("The mill closed in 1937.", "1937"),
    ("The mill closed on 14 October 1978.", "1978-10-14"),
    ("It opened on October 14th, 1978, at noon.", "1978-10-14"),
    ("They met in August and September 1923.", "1923-08/1923-09"),
    ("During 1953–54 nothing grew.", "1953/1954"),
    ("He lived abroad between 1957 and 1965.", "1957/1965"),
    ("From 5 May to 3 June 1907 they sat.", "1907-05-05/1907-06-03"),
    ("The spring of 1925 was wet.", "1925-21"),
    ("In the early 1930s it rained.", "193X~"),
    ("It began around 1928 in the port.", "1928~"),
    ("It began in early January 1937.", "1937-01~"),
    ("At the end of 1924 the bridge fell.", "1924~"),
    ("In the nineteenth century mills were many.", "18XX"),
    ("In 490 BC they sailed.", "-0489"), ("In the spring of 480 B.C. they sailed.", "-0479-21"),
    ("On 1978-10-14 it was written down.", "1978-10-14"),
    ("Fait à Lyon, le 3 février 1931.", "1931-02-03"),
    ("Am 3. März 1921 schloss das Haus.", "1921-03-03"),
    ("Il 4 maggio 1899 partirono.", "1899-05-04"),
    ("Это было 7 ноября 1917 года.", "1917-11-07"),
    ("Les 2, 3 et 9 mai 1961.", "1961-05-02/1961-05-09"),
    ("The war of 499–493 BC was long.", "-0498/-0492"),
    ("In the 4th century BC it fell.", "-0399/-0300"),
    ("The town fell in AD 79.", "0079"), ("Il cadde nel 490 a.C. con onore.", "-0489"),
    ("Es geschah 490 v. Chr. am Fluss.", "-0489"), ("Im Winter 1916/17 fror es.", "1917-24"),

    ("Nel XVIII secolo si costruì.", "17XX"), ("Era così nel Settecento.", "17XX"),
    ("Так было в XIX веке.", "18XX"), ("Это знали в 1930-х годах.", "193X"),
    ("On Monday, 4 March 1935 they met.", "1935-03-04"),
    ("On the twenty-first of June 1941.", "1941-06-21"),
    ("In nineteen thirty-six it closed.", "1936"),
    ("Im Jahr neunzehnhundertsechsunddreißig.", "1936"),
    ("In the second half of 1933 it rained.", "1933~"), ("Early in 1914 it snowed.", "1914~"),
  ])
  func reads(text: String, value: String) {
    let found = dates(text)
    #expect(found.map(\.value.text) == [value])
    #expect(found.allSatisfy { $0.inferred == nil })
  }

  @Test(arguments: [
    "That Prague Spring changed him.", "There were 11 dead.", "Some 1500 workers came.",
    "He may march with us.", "See p. 1921 of the book.", "He lives on the 10th floor.",
    "The spring was dry and the fall was deep.", "April Jones came in.", "It cost $1900 then.",
  ])
  func findsNone(text: String) {
    #expect(dates(text).isEmpty)
  }

  @Test func carriesTheYearForward() {
    let found = dates(
      "In 1978 a circle formed. Its reader of 1976 left in June. On the 3rd he was back. "
        + "In February they moved.")
    #expect(found.map(\.value.text) == ["1978", "1976", "1978-06", "1978-06-03", "1978-02"])
    #expect(found.map { $0.inferred != nil } == [false, false, true, true, true])
  }

  @Test(arguments: [
    ("From the 10th on there were searches.", "1950-05-10"),
    ("He came on the 14th or on the 16th.", "1950-05-14 1950-05-16"),
    ("On the 31st Rodin was arrested.", "1950-05-31"),
    ("He spoke on the 20th Party congress.", ""), ("It was on the 5th Avenue.", ""),
    ("It was in the 5th Rodin company.", ""),
    ("In the autumn he left.", "1950-23"),
    ("In the autumn sun he slept.", ""),
  ])
  func carriesTheRest(text: String, values: String) {
    let found = dates("In May 1950 they met. " + text).dropFirst()
    #expect(found.map(\.value.text).joined(separator: " ") == values)
  }

  @Test func aStoryRunsForwardOverTheYearsEnd() {
    let found = dates("In November 1978 they met. In February they parted.")
    #expect(found.map(\.value.text) == ["1978-11", "1979-02"])
    #expect(found.last?.inferred?.contains("runs forward") == true)
  }

  @Test func anAsideGovernsNothing() {
    let found = dates("In May 1950 they came. He, who in 1931 had fled, returned in July.")
    #expect(found.last?.value.text == "1950-07")
  }

  @Test func narrowBoundsOfAVagueDate() {
    let found = dates("It began in early January 1937.")
    #expect(found.first?.value.latest == Day(year: 1937, month: 1, day: 10))
    #expect(found.first?.value.isApproximate == true)
  }

  @Test func withoutAYearAnywhereThereIsNoDate() {
    #expect(dates("They met in August.").isEmpty)
  }

  @Test func theEraIsCarried() {
    let found = dates("They came in 499 BC. In 490 they came again. In 300 houses they slept.")
    #expect(found.map(\.value.text) == ["-0498", "-0489"])
    #expect(found.last?.inferred == "the era is carried from “499 BC” before it")
  }

  @Test func theSameAndTheNextYear() {
    let found = dates("In 1921 it fell. That year it snowed; the following year it thawed.")
    #expect(found.map(\.value.text) == ["1921", "1921", "1922"])
  }

  @Test func notesTakeTheCenturyOfTheDocument() {
    let found = dates(
      "Text.", notes: ["*Revue* n°2 (fin 68, début 69)", "*Revue* mai-juin 71"])
    #expect(found.map(\.value.text) == ["1968~", "1969~", "1971-05/1971-06"])
    #expect(found.allSatisfy { $0.inferred?.contains("document's own date") == true })
  }

  @Test func theRangeCoversTheWordsOfTheDate() {
    var document = Written.document("Élan: the end of 1924 came.")
    DatePass.run(&document)
    #expect(document.dates.map { document.passages[0].block.slice($0.range) } == ["end of 1924"])
  }
}
