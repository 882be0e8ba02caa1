import QuaereCore

/// Which links of a page call notes, and which elements are the notes.
///
/// Some pages say so (`epub:type="noteref"`, `role="doc-endnote"`); in most it shows in the links: a
/// short one leads to an element that links back.
struct HTMLNotes {
  struct Target {
    var label: String
    var id: String
  }

  /// By element: the link or what is round it.
  var calls: [Int: Target] = [:]
  /// By element. One that is no block is a note within the text, and calls itself.
  var bodies: [Int: Target] = [:]
  /// Notes that only an anchor begins: each goes on to the next of them, or to the block's end.
  var anchors: [Int: Target] = [:]
  /// Back links and labels, which are no text of a note.
  var dropped: Set<Int> = []
  /// Elements that hold notes and nothing else.
  var lists: Set<Int> = []
  /// Ids of notes called from another file.
  var abroad: Set<String> = []
  /// Notes called from another file and calls of notes in another file, by the file's name.
  var calledFrom: [String: Int] = [:]
  var standingIn: [String: Int] = [:]

  static func find(in tree: MarkupTree, file: SourceFile) -> HTMLNotes {
    var finder = HTMLNoteFinder(tree: tree, path: file.path)
    return finder.find()
  }

  func doubts(_ file: SourceFile) -> [Doubt] {
    let from = calledFrom.sorted { $0.key < $1.key }
    let to = standingIn.sorted { $0.key < $1.key }
    var found: [Doubt] = []
    if let first = from.first {
      let count = from.reduce(0) { $0 + $1.value }
      found.append(
        elsewhere(
          file,
          "\(count) note\(count == 1 ? " is" : "s are") called from \(names(first.key, from.count))"
        ))
    }
    if let first = to.first {
      let count = to.reduce(0) { $0 + $1.value }
      found.append(
        elsewhere(
          file,
          "\(count) marker\(count == 1 ? " calls a note" : "s call notes") in "
            + names(first.key, to.count)))
    }
    return found
  }

  private func elsewhere(_ file: SourceFile, _ detail: String) -> Doubt {
    Doubt(kind: .calledElsewhere, path: file.path, detail: detail)
  }

  private func names(_ first: String, _ count: Int) -> String {
    count == 1
      ? "“\(first)”, which is another file" : "“\(first)” and \(count - 1) more, other files"
  }

  /// Takes the printed label off the head of a note whose text repeats it: `17. Log of the mill.`
  static func trimLabels(in draft: inout Draft) {
    for index in draft.pieces.indices {
      guard case .note(let label) = draft.pieces[index].role else { continue }
      draft.pieces[index].text.marks.removeAll { $0.offset == 0 && $0.label == label }
      let bytes = draft.pieces[index].text.bytes
      let length = max(headLength(of: label, in: bytes), strayLength(bytes))
      guard length > 0 else { continue }
      let text = draft.pieces[index].text
      draft.pieces[index].text = text.slice(length..<text.bytes.count)
      var lead = length
      while lead < text.bytes.count, Byte.isSpace(text.bytes[lead]) { lead += 1 }
      draft.pieces[index].marked = draft.pieces[index].marked.compactMap {
        $0.moved(by: -lead, within: text.bytes.count - lead)
      }
    }
  }

  /// The stop that was left when the number before it went as a link: `. Log of the mill.`
  private static func strayLength(_ bytes: [UInt8]) -> Int {
    guard bytes.count > 1, [0x2E, 0x29, 0x3A].contains(bytes[0]), Byte.isSpace(bytes[1]) else {
      return 0
    }
    return 1
  }

  private static func headLength(of label: String, in bytes: [UInt8]) -> Int {
    let wanted = Array(label.utf8)
    var at = 0
    let isOpen = bytes.first == UInt8(ascii: "[") || bytes.first == UInt8(ascii: "(")
    if isOpen { at += 1 }
    guard !wanted.isEmpty, bytes.dropFirst(at).starts(with: wanted) else { return 0 }
    at += wanted.count
    let signs: [UInt8] = [0x2E, 0x29, 0x5D, 0x3A]
    let hasSign = at < bytes.count && signs.contains(bytes[at])
    if hasSign { at += 1 }
    guard hasSign || !isOpen, at >= bytes.count || Byte.isSpace(bytes[at]) else { return 0 }
    // `1914 was …` in note 1914 has a number that is text.
    return hasSign || wanted.count <= 3 ? at : 0
  }
}
