import AnchorTrials
import Foundation
import Testing

/// A small run of `make anchors`: what must hold in ten thousand trials holds in a hundred.
struct AnchorTrialsTests {
  private static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("corpus").path

  @Test func nothingIsFoundInAWrongPlace() {
    var trials = Trials(folder: Self.corpus)
    trials.pairs = 1
    let tally = trials.run()
    #expect(tally.failures == [])
    for edit in Edits.all { #expect(tally.row(edit.title, 32).total > 0, "\(edit.title)") }
    expectWhatIsWanted(tally)
  }

  @Test func norAmongParagraphsThatAreAllAlike() {
    var trials = Trials((1...2).map { Manuscript(text: Register.text($0, entries: 40)) })
    trials.pairs = 1
    trials.seed = 2
    let tally = trials.run()
    #expect(tally.failures == [])
  }

  private func expectWhatIsWanted(_ tally: Tally) {
    for length in Trials.lengths {
      for gone in [ParagraphDeleted.title, SentenceDeleted.title] {
        #expect(tally.row(gone, length).share(.adrift) == 1)
      }
      for altered in [
        DigitChanged.title, NegationInserted.title, NegationRemoved.title, NameChanged.title,
      ] {
        #expect(tally.row(altered, length).share(.right) == 0)
      }
      if length >= 32 {
        #expect(tally.row(WordsElsewhere.title, length).share(.right) >= 0.99)
      }
    }
  }
}
