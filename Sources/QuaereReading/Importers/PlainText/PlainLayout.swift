/// How paragraphs are set in a plain text.
enum PlainLayout: Equatable {
  /// Every line is one.
  case paragraphALine
  /// A blank line parts them.
  case blankLines
  /// Lines are filled up to a width in bytes; one with room left ends a paragraph.
  case filled(width: Int)

  /// Decides by how long lines are and how many are blank.
  static func guess(_ file: SourceFile) -> PlainLayout {
    var lengths = [Int](repeating: 0, count: 202)
    var blank = 0
    var longBytes = 0
    for index in 0..<file.lines.count {
      let length = file.lines.line(index, in: file.text).count
      lengths[min(length, 201)] += 1
      if length == 0 { blank += 1 }
      if length > 200 { longBytes += length }
    }
    if longBytes * 5 > file.text.count { return .paragraphALine }
    let written = file.lines.count - blank
    if written < 20 || blank * 30 > written { return .blankLines }
    return .filled(width: percentile(lengths, of: written))
  }

  /// The length that nine written lines in ten do not exceed.
  private static func percentile(_ lengths: [Int], of written: Int) -> Int {
    var seen = 0
    for length in 1..<lengths.count {
      seen += lengths[length]
      if seen * 10 >= written * 9 { return length }
    }
    return lengths.count
  }
}
