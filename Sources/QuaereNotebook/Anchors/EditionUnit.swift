import QuaereCore

/// A piece of a document that can be marked: a passage, a footnote, a sentence or a citation.
public struct EditionUnit: Hashable, Sendable {
  public var address: Address
  public var print: Print
  public var text: String
  /// Index of the passage or footnote it is in, or is; see `Edition.blocks`.
  public var block: Int
  /// Unicode scalar offset of its text in the block's.
  public var start: Int

  public init(address: Address, print: Print? = nil, text: String, block: Int, start: Int = 0) {
    self.address = address
    self.print = print ?? Print(of: text)
    self.text = text
    self.block = block
    self.start = start
  }
}
