/// Lines without editing: stdin is a file, a pipe, or a terminal whose user wants `edit off`.
struct PlainReader {
  let input: InputBytes

  /// The last line counts without a newline; a CR before the newline does not.
  func readLine() -> LineEditor.Result {
    var bytes: [UInt8] = []
    while true {
      switch input.next(wakes: true) {
      case .byte(0x0A):
        if bytes.last == 0x0D { bytes.removeLast() }
        return .line(String(decoding: bytes, as: UTF8.self))
      case .byte(let byte): bytes.append(byte)
      case .signal: if Signals.drain() { return .interrupted }
      case .timeout: continue
      case .end: return bytes.isEmpty ? .endOfFile : .line(String(decoding: bytes, as: UTF8.self))
      }
    }
  }
}
