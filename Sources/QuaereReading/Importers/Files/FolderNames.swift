import Glibc

/// The names in an open folder, as bytes, but for hidden ones.
struct FolderNames: Sendable {
  /// Each with a zero behind it.
  private var bytes: [CChar] = []
  private var starts: [Int] = []

  init(_ stream: OpaquePointer) {
    while let entry = readdir(stream) {
      withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { name in
          guard name.pointee != 0x2E else { return }
          starts.append(bytes.count)
          bytes += UnsafeBufferPointer(start: name, count: strlen(name) + 1)
        }
      }
    }
  }

  var count: Int { starts.count }

  func withName(_ number: Int, _ body: (UnsafePointer<CChar>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      // Every start has its zero behind it in `bytes`.
      if let base = bytes.baseAddress { body(base + starts[number]) }
    }
  }
}
