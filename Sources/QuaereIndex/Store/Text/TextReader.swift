/// Reads many texts of a column, one after the other, into the same memory. The last is kept, so that
/// sentences of one passage unpack it once.
///
/// Unsafe code: `buffer` is allocated here and freed in `deinit`; what `utf8` hands out lies in it and
/// is good until the next call.
final class TextReader {
  private let column: TextColumn
  private var buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 14)
  private var index = -1
  private var length = 0

  init(_ column: TextColumn) { self.column = column }

  deinit { buffer.deallocate() }

  func utf8(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    if let plain = column.plain(index) { return plain }
    if index != self.index {
      let room = column.room(index)
      if room > buffer.count {
        buffer.deallocate()
        buffer = .allocate(capacity: 2 * room)
      }
      length = column.unpack(index, into: buffer)
      self.index = index
    }
    return UnsafeBufferPointer(rebasing: buffer[..<length])
  }

  /// A part of a text, cut to what is there.
  func utf8(_ index: Int, _ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    let all = utf8(index)
    return UnsafeBufferPointer(rebasing: all[range.clamped(to: 0..<all.count)])
  }
}

extension TextReader {
  /// The text of a unit, good until the next call.
  func text(of unit: TextUnit, _ id: Int, _ index: Index) -> UnsafeBufferPointer<UInt8> {
    switch unit {
    case .passages: utf8(id)
    case .footnotes: utf8(index.passageKind.count + id)
    case .sentences:
      utf8(
        Int(index.sentencePassage[id]),
        Int(index.sentenceStart[id])..<max(Int(index.sentenceStart[id]), Int(index.sentenceEnd[id]))
      )
    }
  }
}
