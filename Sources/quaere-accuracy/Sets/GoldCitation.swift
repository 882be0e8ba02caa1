import Foundation

/// A citation as somebody labelled it.
struct GoldCitation {
  /// UTF-8 range in the text of its note.
  var range: Range<Int>
  var fields: [Field: String] = [:]
  /// Surnames, in order.
  var surnames: [String] = []
  /// The number of the note it refers back to, where it names one.
  var noteReferredTo: String?
  /// `op. cit.`, `id.`: it stands for a work cited before.
  var isBackReference = false

  enum Field: String, CaseIterable {
    case author, title, container, volume, issue, date, pages
  }
}

/// A note as printed, with the citations in it.
struct GoldNote {
  var label: String
  var text: String
  var citations: [GoldCitation]
}

/// Words and numbers, folded, as fields are compared in.
enum FieldWords {
  static func of(_ text: String) -> [String] {
    // Words that a line's end broke.
    let joined = text.replacingOccurrences(
      of: "(?<=[a-zà-ÿ]) - (?=[a-zà-ÿ])", with: "", options: .regularExpression)
      .replacingOccurrences(of: "\u{AD}", with: "")
    return joined.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
