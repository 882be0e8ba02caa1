import Testing

@testable import QuaereNotebook

struct TokenScannerTests {
  private func keys(_ text: String) -> [String] { TextToken.tokens(of: text).map(\.key) }

  /// What type-setting alone decides.
  @Test(arguments: [
    ("“Don’t!” — he said…", "\"Don't!\" -- he said..."),
    ("« Œuvres »", "'Œuvres'"),
    ("left-wing", "leftwing"), ("har-\nbour", "harbour"), ("ha\u{AD}rbour", "harbour"),
    ("vis-à-vis", "vis-à-\nvis"), ("ﬁne ofﬁce", "fine office"), ("Ca\u{301}fe", "Cáfe"),
    ("of\u{A0}the\u{2009}king", "of the king"), ("wait . . . no", "wait… no"),
    ("10–12 May", "10-12 May"), ("Congreſs", "Congress"), ("a—b", "a -- b"),
  ])
  func isTheSame(one: String, other: String) {
    #expect(keys(one) == keys(other))
  }

  /// What makes another statement of it.
  @Test(arguments: [
    ("1588", "1589"), ("was", "was not"), ("can", "can't"), ("Vogel", "Vogler"),
    ("Vogel", "vogel"), ("10-12", "1012"), ("10-12", "10 12"), ("-3", "3"), ("1.5", "15"),
    ("1,500", "1.500"), ("He came.", "He came?"), ("it's", "its"), ("we'll", "well"),
    ("10²", "102"), ("T-34", "T-35"), ("B52", "B-52 a"), ("naïve", "naive"), ("не", "ни"),
    ("東京", "京東"), ("non-violent", "violent"),
  ])
  func isAnother(one: String, other: String) {
    #expect(keys(one) != keys(other))
  }

  @Test func rangesAreScalarsOfTheText() {
    let text = "“É\u{301}té” of har-\nbour, 東京!"
    let tokens = TextToken.tokens(of: text)
    #expect(
      tokens.map { text.scalars($0.range) } == [
        "É\u{301}té", "of", "har-\nbour", ",", "東", "京", "!",
      ])
  }

  @Test func hyphensCanBeLeftApart() {
    let tokens = TextToken.tokens(of: "left-wing", joinsHyphens: false)
    #expect(tokens.map(\.key) == ["left", "wing"])
  }

  @Test(arguments: 0..<200) func anyBytesAreRead(seed: Int) {
    var random = Seeded(seed)
    let bytes = (0..<random.below(60)).map { _ in
      random.chance(50) ? UInt8(random.below(256)) : random.pick(Array("a-.'1 \u{AD}é—".utf8))
    }
    let text = String(decoding: bytes, as: UTF8.self)
    var last = 0
    for token in TextToken.tokens(of: text) {
      #expect(!token.key.isEmpty)
      #expect(token.range.lowerBound >= last)
      #expect(token.range.upperBound <= text.unicodeScalars.count)
      last = token.range.upperBound
    }
  }
}
