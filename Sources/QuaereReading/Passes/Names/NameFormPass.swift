import QuaereCore

/// Gathers the written forms of a document's names, with all that the document tells of each, so
/// that joining them over the library needs no text. Runs last, when citations and mentions stand.
public enum NameFormPass: DocumentPass {
  public static func run(_ document: inout Document, _ texts: inout BlockTexts) {
    var forms = NameForms()
    forms.add(&document, &texts)
    forms.addAuthors(document)
    forms.addTitles(document)
    forms.shareInRows()
    forms.guessRest()
    var marks = MarkedNames(document.markup)
    forms.countMarks(&marks, document)
    document.nameForms = forms.forms
    document.noteMentions = forms.noteMentions
  }
}

/// What the markup of a document says of the kinds of names, by place.
struct MarkedNames {
  private let byBlock: [Int: [MarkedSpan]]

  init(_ markup: [MarkedSpan]) {
    byBlock = Dictionary(grouping: markup.filter { MarkupPass.isName($0.kind) }, by: \.block)
  }

  var isEmpty: Bool { byBlock.isEmpty }

  func votes(for mention: Mention) -> KindVotes {
    let span = byBlock[mention.block]?.first { $0.range == mention.range }
    return switch span?.kind {
    case .person: KindVotes(person: 1)
    case .place: KindVotes(place: 1)
    case .group: KindVotes(group: 1)
    case .date, .citation, nil: KindVotes()
    }
  }
}
