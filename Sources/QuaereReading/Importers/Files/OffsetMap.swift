/// From offsets in text to offsets in the file. In UTF-8 they drift apart at the byte order mark
/// and wherever broken bytes became U+FFFD; in other encodings at every letter, so that there only
/// some places are kept and the way from the nearest is counted.
struct OffsetMap: Sendable {
  /// How many bytes of the file a scalar of the text had.
  enum Width: Sendable { case one, utf16 }

  /// From `text` onwards, the file is at `text + drift`.
  private var steps: [(text: Int, drift: Int)] = []
  private var width: Width?

  init() {}

  /// Of a file in an encoding whose scalars have that width.
  init(width: Width, text: [UInt8], fileStart: Int) {
    self.width = width
    var file = fileStart
    var next = 0
    for at in text.indices {
      if at >= next, text[at] & 0xC0 != 0x80 {
        steps.append((at, file - at))
        next = at + OffsetMap.stride
      }
      file += OffsetMap.bytes(text[at], width)
    }
  }

  private static let stride = 1024

  /// Of the file, for one byte of the text: all on the first byte of a scalar.
  private static func bytes(_ byte: UInt8, _ width: Width) -> Int {
    guard byte & 0xC0 != 0x80 else { return 0 }
    switch width {
    case .one: return 1
    case .utf16: return byte >= 0xF0 ? 4 : 2
    }
  }

  mutating func add(text: Int, file: Int) {
    steps.append((text, file - text))
  }

  func file(_ offset: Int, in text: [UInt8]) -> Int {
    var low = 0
    var high = steps.count
    while low < high {
      let middle = (low + high) / 2
      if steps[middle].text <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset }
    let step = steps[low - 1]
    guard let width else { return offset + step.drift }
    return text[step.text..<min(offset, text.count)].reduce(step.text + step.drift) {
      $0 + OffsetMap.bytes($1, width)
    }
  }
}
