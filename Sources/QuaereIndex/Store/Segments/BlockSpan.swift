import QuaereCore

/// What the mentions, dates, quotes and figures have in common: a range in a block.
protocol BlockSpan {
  var block: Int { get }
  var range: Range<Int> { get }
}

extension Mention: BlockSpan {}
extension DateExpression: BlockSpan {}
extension Quote: BlockSpan {}
extension Figure: BlockSpan {}
