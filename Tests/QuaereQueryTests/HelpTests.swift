import QuaereCore
import Testing

@testable import QuaereQuery

struct HelpTests {
  private func lines(_ word: String?) -> [String] {
    Help.page(for: word).lines.map { line in
      switch line {
      case .line(let segments), .wrapped(let segments, _): segments.map(\.text).joined()
      case .spread(let left, let right): (left + right).map(\.text).joined()
      case .cells(let cells): cells.joined(separator: "  ")
      case .blank: ""
      }
    }
  }

  @Test func helpAloneFitsOneScreen() {
    #expect(lines(nil).count <= 22)
    #expect(lines(nil).allSatisfy { $0.count <= 76 })
  }

  @Test func dated() {
    #expect(
      lines("Dated") == [
        "dated PERIOD",
        "has a date that overlaps the period; `dated within` wants it wholly inside",
        "", "  sentences dated autumn 1978", "  sentences dated 1953..1954 not in 5",
        "  dates dated within 1937",
      ])
  }

  @Test func people() {
    #expect(lines("person").first == "people: names of persons")
    #expect(lines("person") == lines("people"))
  }

  @Test func unknown() {
    #expect(lines("datedd") == ["there is no help on “datedd”", "  help dated"])
    #expect(lines("who") == ["there is no help on “who”", "  help people", "  help why"])
    #expect(lines("books") == ["there is no help on “books”", "  help sources"])
    #expect(
      lines("con") == [
        "there is no help on “con”", "  help containing", "  help context", "  help confirmations",
      ])
    #expect(
      lines("xyzzy") == [
        "there is no help on “xyzzy”", "  help relations", "  help periods", "  help addresses",
      ])
  }

  @Test(arguments: HelpTopic.all)
  func everyTopicHasWordsAndExamplesThatRun(_ topic: HelpTopic) throws {
    #expect(!topic.form.isEmpty && !topic.words.isEmpty && !topic.examples.isEmpty)
    #expect(topic.group == .subject || lines(topic.word).count <= 6)
    for example in topic.examples { _ = try read(example) }
  }

  @Test func everyNounIsTold() {
    #expect(Set(NounDefinition.all.map(\.noun)) == Set(Noun.allCases))
  }

  @Test(arguments: Form.periods.map(\.form))
  func periodIsRead(_ form: String) throws { _ = try read("sentences dated \(form)") }

  @Test(arguments: Form.words.map(\.form))
  func wordsAreRead(_ form: String) throws { _ = try read("sentences containing \(form)") }

  @Test(arguments: Form.addresses.prefix(8).map(\.form))
  func addressIsRead(_ form: String) throws { _ = try read("read \(form)") }
}
