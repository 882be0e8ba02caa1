/// Reads tags and texts, and hands them to a builder of the tree. Anything may be wrong in the
/// file: reading goes on, in time linear in its length.
///
/// It is our own because the place of every element in the file is needed, which parsers made for
/// programs do not keep (docs/architecture.md has what was measured).
struct MarkupReader {
  let bytes: [UInt8]
  let isXML: Bool
  private var at = 0
  private var builder: MarkupBuilder
  private var tree: MarkupTree
  private var attributes: [MarkupTree.Attribute] = []

  /// - Throws: `ImportError` when there are more elements than can be held.
  static func read(_ bytes: [UInt8], isXML: Bool, rules: MarkupRules) throws -> MarkupTree {
    var reader = MarkupReader(bytes: bytes, isXML: isXML, rules: rules)
    return try reader.run()
  }

  private init(bytes: [UInt8], isXML: Bool, rules: MarkupRules) {
    self.bytes = bytes
    self.isXML = isXML
    tree = MarkupTree(bytes: bytes)
    builder = MarkupBuilder(rules: rules)
  }

  /// More nodes are refused: each takes 32 bytes.
  static let mostNodes = 40_000_000

  private mutating func run() throws -> MarkupTree {
    while at < bytes.count {
      let start = at
      if bytes[at] == UInt8(ascii: "<"), markup() { continue }
      at = max(at, start) + 1
      while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
      text(start..<at, as: MarkupTree.text)
      guard tree.nodes.count < MarkupReader.mostNodes else {
        throw ImportError("it has more than \(MarkupReader.mostNodes / 1_000_000) million elements")
      }
    }
    builder.closeAll(at: bytes.count, in: &tree)
    return tree
  }

  private mutating func text(_ range: Range<Int>, as name: Int32) {
    guard !range.isEmpty else { return }
    builder.text(range, as: name, in: &tree)
  }

  /// Reads what begins with `<`; false where it is only a sign.
  private mutating func markup() -> Bool {
    guard at + 1 < bytes.count else { return false }
    switch bytes[at + 1] {
    case UInt8(ascii: "!"): declaration()
    case UInt8(ascii: "?"): at = isXML ? past("?>", from: at + 2) : past(">", from: at + 2)
    case UInt8(ascii: "/"): return endTag()
    default: return startTag()
    }
    return true
  }

  private mutating func declaration() {
    if bytes.has("<!--", at: at) {
      // `<!-->` is a whole comment.
      at = past("-->", from: bytes.has("<!-->", at: at) ? at + 2 : at + 4)
    } else if bytes.has("<![CDATA[", at: at) {
      let start = at + 9
      at = past("]]>", from: start)
      text(start..<max(start, bytes.has("]]>", at: at - 3) ? at - 3 : at), as: MarkupTree.literal)
    } else if bytes.has("<!DOCTYPE", at: at) {
      documentType()
    } else {
      at = past(">", from: at + 2)
    }
  }

  /// After the next of these bytes, or the end.
  private func past(_ wanted: StaticString, from start: Int) -> Int {
    let length = wanted.utf8CodeUnitCount
    let first = wanted.utf8Start.pointee
    var at = start
    while at + length <= bytes.count {
      if bytes[at] == first, bytes.has(wanted, at: at) { return at + length }
      at += 1
    }
    return bytes.count
  }

  /// `<!DOCTYPE … [ <!ENTITY name "text"> ]>`: entities that stand for plain text are kept.
  private mutating func documentType() {
    at += 9
    var depth = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: ">"), depth == 0 {
        at += 1
        return
      }
      if byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: "]") { depth = 0 }
      if bytes.has("<!ENTITY", at: at) {
        at = entity(from: at + 8)
      } else if bytes.has("<!--", at: at) {
        at = past("-->", from: at + 4)
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        at = quoteEnd(at) + 1
      } else {
        at += 1
      }
    }
  }

  private mutating func entity(from start: Int) -> Int {
    var at = skipSpace(start)
    let name = nameEnd(at)
    let word = String(decoding: bytes[at..<name], as: UTF8.self)
    at = skipSpace(name)
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") else {
      return past(">", from: at)
    }
    let end = quoteEnd(at)
    let value = bytes[min(at + 1, end)..<end]
    // One that holds tags stays as it is written; one that holds others could grow without end.
    if value.count <= 200, !value.contains(UInt8(ascii: "<")), tree.entities.count < 1000 {
      let text = tree.decoded(value)
      if text.count <= 400 { tree.entities[word] = String(decoding: text, as: UTF8.self) }
    }
    return past(">", from: end)
  }

  private func quoteEnd(_ start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, bytes[end] != bytes[start] { end += 1 }
    return end
  }

  private func skipSpace(_ start: Int) -> Int {
    var at = start
    while at < bytes.count, Byte.isSpace(bytes[at]) { at += 1 }
    return at
  }

  private func nameEnd(_ start: Int) -> Int {
    var at = start
    while at < bytes.count, !Byte.isSpace(bytes[at]), bytes[at] != UInt8(ascii: ">"),
      bytes[at] != UInt8(ascii: "/"), bytes[at] != UInt8(ascii: "="), at - start < 200
    {
      at += 1
    }
    return at
  }

  private func isNameStart(_ byte: UInt8) -> Bool {
    Byte.isLetter(byte) || (isXML && (byte == UInt8(ascii: "_") || byte >= 0x80))
  }

  /// HTML does not tell `P` from `p`; XML has prefixes, which say nothing of use here.
  private mutating func elementName(_ range: Range<Int>) -> Int32 {
    var word = String(decoding: bytes[range], as: UTF8.self)
    if !isXML || builder.rules.isHTML { word = word.lowercased() }
    if isXML, let colon = word.lastIndex(of: ":") {
      word = String(word[word.index(after: colon)...])
    }
    return tree.id(of: word)
  }

  private mutating func endTag() -> Bool {
    guard at + 2 < bytes.count, isNameStart(bytes[at + 2]) else {
      // HTML makes a comment of it.
      at = past(">", from: at + 2)
      return true
    }
    let start = at
    let name = elementName(at + 2..<nameEnd(at + 2))
    at = past(">", from: at + 2)
    builder.endTag(name, start: start, stop: at, in: &tree)
    return true
  }

  private mutating func startTag() -> Bool {
    guard isNameStart(bytes[at + 1]) else { return false }
    let start = at
    let end = nameEnd(at + 1)
    let name = elementName(at + 1..<end)
    at = end
    let isEmpty = readAttributes()
    builder.startTag(
      name, attributes: attributes, range: start..<at, isEmpty: isEmpty && isXML, in: &tree)
    if builder.rules.raw.contains(tree.names[Int(name)]), !(isEmpty && isXML) {
      rawText(of: tree.names[Int(name)])
    }
    return true
  }

  /// Up to the end of the tag; true when it ends `/>`.
  private mutating func readAttributes() -> Bool {
    attributes.removeAll(keepingCapacity: true)
    var slash = false
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: ">") {
        at += 1
        return slash
      }
      slash = byte == UInt8(ascii: "/")
      if slash || Byte.isSpace(byte) || byte == UInt8(ascii: "=") {
        at += 1
      } else {
        attribute()
      }
    }
    return slash
  }

  private mutating func attribute() {
    let start = at
    at = max(nameEnd(at), at + 1)
    let range = start..<at
    let next = skipSpace(at)
    guard next < bytes.count, bytes[next] == UInt8(ascii: "=") else { return }
    at = skipSpace(next + 1)
    guard at < bytes.count else { return }
    var value = at..<at
    if bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") {
      let end = quoteEnd(at)
      value = at + 1..<max(at + 1, end)
      at = min(end + 1, bytes.count)
    } else {
      while at < bytes.count, !Byte.isSpace(bytes[at]), bytes[at] != UInt8(ascii: ">") { at += 1 }
      value = value.lowerBound..<at
    }
    guard value.upperBound <= bytes.count, attributes.count < 200 else { return }
    var word = String(decoding: bytes[range], as: UTF8.self)
    if builder.rules.isHTML { word = word.lowercased() }
    attributes.append(
      MarkupTree.Attribute(
        name: tree.id(of: word), start: UInt32(value.lowerBound), stop: UInt32(value.upperBound)))
  }

  /// Scripts and the like end at their own end tag and nowhere else.
  private mutating func rawText(of name: String) {
    let start = at
    let wanted = Array(name.utf8)
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "<"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "/"),
        at + 2 + wanted.count <= bytes.count,
        bytes[(at + 2)..<(at + 2 + wanted.count)].elementsEqual(wanted, by: { $0 | 0x20 == $1 })
      {
        break
      }
      at += 1
    }
    let isTitle = name == "title" || name == "textarea"
    text(start..<at, as: isTitle ? MarkupTree.text : MarkupTree.literal)
  }
}
