/// A question in the query language, and the same for peers where it can be put to them.
struct Question {
  let title: String
  let line: String
  let peer: PeerQuestion?
  /// Why a peer's count may differ.
  let note: String?

  init(_ title: String, _ line: String, _ peer: PeerQuestion? = nil, note: String? = nil) {
    self.title = title
    self.line = line
    self.peer = peer
    self.note = note
  }

  /// Rows put into words on either side.
  static let screen = 20
}
