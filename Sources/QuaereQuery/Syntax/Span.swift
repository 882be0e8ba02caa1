/// A part of the line: Unicode scalar offsets from 0.
public typealias Span = Range<Int>

/// Something with the place where it was written.
public struct Spanned<Wrapped: Sendable & Hashable>: Sendable, Hashable {
  public var value: Wrapped
  public var span: Span

  public init(_ value: Wrapped, _ span: Span) {
    self.value = value
    self.span = span
  }
}
