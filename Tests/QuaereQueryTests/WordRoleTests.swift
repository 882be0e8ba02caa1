import QuaereQuery
import Testing

/// One letter a role stands under each word: n noun, c clause, s stage, C command, j joint, f field,
/// t state, v value, q string, d number, a address, r row, S set, b bracket, e error, - unread.
struct WordRoleTests {
  @Test(arguments: [
    ("passages with no sources", "n c j n"),
    ("sentences naming Alexander Skobov dated 14 October 1978", "n c v c d v d"),
    ("sentences naming Skobov and Tsurkov in 8", "n c v j v c a"),
    ("passages with at least 3 footnotes", "n c j j d n"),
    ("sentences containing \"more than\" | kwic bandit*", "n c q s s v"),
    ("sentences in (passages naming Leningrad)", "n c b n c v b"),
    ("sentences | sort by date descending | first 5", "n s s s f j s s d"),
    ("dates that are inferred", "n c j t"),
    ("flag #3 on \"more\" \"why\"", "C r j q q"),
    ("let solo = passages with no sources", "C v j n c j n"),
    ("why 4.2", "C a"), ("@solo", "S"), ("", ""),
    // What is wrong is marked, and what stands behind it was not read.
    ("sentences nmaing Skobov", "n e -"), ("blah", "e"), ("passages first 5", "n e -"),
    // What is missing is nobody's fault.
    ("sentences naming", "n c"), ("sentences with", "n c"), ("confirm 4.2", "C a"),
    // An open quotation mark takes the rest.
    ("sentences containing \"more th", "n c q"),
  ])
  func everyWordHasARole(_ line: String, _ letters: String) {
    let roles = WordRole.all(in: line, environment: NoNames())
    #expect(roles.map { letter($0.kind) }.joined(separator: " ") == letters)
    for role in roles { #expect(role.span.upperBound <= line.unicodeScalars.count) }
  }

  @Test func wordsOfANameAreOneStretch() {
    let roles = WordRole.all(in: "sentences naming Alexander  Skobov", environment: NoNames())
    #expect(roles.last?.text == "Alexander Skobov")
    #expect(roles.last?.span == 17..<34)
  }

  @Test(arguments: [
    ("passages ", "with"), ("passages with no ", "sources"), ("passages na", "naming"),
    ("sentences naming ", "NAME"), ("", "passages"), ("passages | ", "count"),
  ])
  func whatMayComeNext(_ line: String, _ word: String) {
    #expect(NextWords.after(line, environment: NoNames()).contains(word))
  }

  @Test(arguments: ["passages", "sentences naming Skobov", "passages with no sources", "zzz"])
  func nothingIsToldOfAWordThatIsWhole(_ line: String) {
    #expect(NextWords.after(line, environment: NoNames()) == [])
  }

  private func letter(_ kind: WordRole.Kind) -> String {
    switch kind {
    case .command: "C"
    case .noun: "n"
    case .clause: "c"
    case .stage: "s"
    case .joint: "j"
    case .field: "f"
    case .state: "t"
    case .value: "v"
    case .string: "q"
    case .number: "d"
    case .address: "a"
    case .row: "r"
    case .set: "S"
    case .bracket: "b"
    case .error: "e"
    case .unread: "-"
    }
  }
}
