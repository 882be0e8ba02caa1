import QuaereCore

/// A row of an answer as a session keeps it: `iztok:8.1~e4e5bf In 1978, a group …`.
public struct RowRecord: Hashable, Sendable {
  /// What the row is called: an address, a source's key, a name, a mark's id.
  public var address: String
  /// Of passages and sentences.
  public var print: Print?
  /// For human eyes, never compared.
  public var snippet: String?

  public init(address: String, print: Print? = nil, snippet: String? = nil) {
    self.address = address
    self.print = print
    self.snippet = snippet
  }

  public init(_ row: Row, snippet: String? = nil) {
    self.init(address: row.address, print: row.print, snippet: snippet)
  }

  /// From `address~print`, or from what stands for a row that has no address, such as a word and its
  /// count: as it will be read back from a file.
  public init(stored: String) {
    let line = Normalised.forPrint(stored)
    guard line.utf8.count > 7, let print = Print(line.suffix(6)),
      line.dropLast(6).last == "~"
    else {
      self.init(address: line)
      return
    }
    self.init(address: String(line.dropLast(7)), print: print)
  }

  /// `address~print`.
  public var stored: String { print.map { "\(address)~\($0)" } ?? address }

  /// Reads what follows `- `. A snippet stands one space after a print; where there is no print,
  /// names may hold spaces, so two spaces part them.
  init(line: String) {
    let gap = RowRecord.gap(in: line)
    if let tilde = RowRecord.printRange(in: line[..<(gap?.lowerBound ?? line.endIndex)]) {
      let rest = line[tilde.upperBound...].dropFirst()
      self.init(
        address: String(line[..<tilde.lowerBound]),
        print: Print(line[tilde].dropFirst()), snippet: rest.isEmpty ? nil : String(rest))
    } else if let gap {
      let rest = line[gap.upperBound...]
      self.init(
        address: String(line[..<gap.lowerBound]), snippet: rest.isEmpty ? nil : String(rest))
    } else {
      self.init(address: line)
    }
  }

  /// The first two spaces.
  private static func gap(in line: String) -> Range<String.Index>? {
    let bytes = line.utf8
    var from = bytes.startIndex
    while let space = bytes[from...].firstIndex(of: 0x20) {
      from = bytes.index(after: space)
      guard from < bytes.endIndex else { return nil }
      if bytes[from] == 0x20 { return space..<bytes.index(after: from) }
    }
    return nil
  }

  /// The line after its sign.
  var line: String {
    guard let snippet else { return stored }
    return stored + (print == nil ? "  " : " ") + snippet
  }

  /// The first `~` with six hexadecimal digits and a space or the end behind them.
  private static func printRange(in line: Substring) -> Range<String.Index>? {
    let bytes = line.utf8
    var from = bytes.startIndex
    while let tilde = bytes[from...].firstIndex(of: 0x7E) {
      let after = bytes.index(after: tilde)
      if let end = bytes.index(after, offsetBy: 6, limitedBy: bytes.endIndex),
        end == bytes.endIndex || bytes[end] == 0x20, Print(line[after..<end]) != nil
      {
        return tilde..<end
      }
      from = after
    }
    return nil
  }
}
