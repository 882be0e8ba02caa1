import QuaereCore

/// A block of a file on its way to being a heading, a passage, a note or nothing.
struct Piece: Equatable {
  enum Role: Equatable {
    case heading(level: Int)
    case passage(Passage.Kind)
    case note(label: String)
    /// A thematic break, or the rule over the notes of a page.
    case rule
    /// Page numbers, running heads, the contents list, the title page, the colophon.
    case furniture
  }

  var role: Role
  var text: FlatText
  var origin: [FileSpan]
  /// The number of an item of an ordered list.
  var ordinal: Int?
  /// Of a note: how its calls name it, where markup says more than a label does.
  var id: String?
  /// Of a note that another file calls.
  var isCalledElsewhere = false
  /// What the markup itself says of parts of the text.
  var marked: [MarkedSpan] = []
  /// The lines at which a page break was taken out.
  var rejoinedAt: [Int] = []

  var line: Int { origin.first?.lines.lowerBound ?? 1 }

  var headingLevel: Int? {
    if case .heading(let level) = role { level } else { nil }
  }

  var isHeading: Bool { headingLevel != nil }

  var isNote: Bool {
    if case .note = role { true } else { false }
  }

  var isPassage: Bool {
    if case .passage = role { true } else { false }
  }

  var isParagraph: Bool { role == .passage(.paragraph) }

  /// True for what may stand between the halves of a passage that a page break cut.
  var isInterruption: Bool { isNote || role == .rule || role == .furniture }
}
