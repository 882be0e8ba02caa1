import Glibc

/// Programs that the package builds beside its tests.
public enum BuiltProduct {
  /// The path of the executable called `name`; `image` is the calling test's own binary, which
  /// the memory map names (the runner's own path lies in the toolchain).
  public static func path(_ name: String, image: UnsafeRawPointer = #dsohandle) -> String {
    let address = UInt(bitPattern: image)
    for line in contents("/proc/self/maps").split(separator: "\n") {
      let bounds = line.prefix { $0 != " " }.split(separator: "-").compactMap {
        UInt($0, radix: 16)
      }
      guard bounds.count == 2, (bounds[0]..<bounds[1]).contains(address),
        let start = line.firstIndex(of: "/"), let end = line.lastIndex(of: "/")
      else { continue }
      return line[start...end] + name
    }
    return name
  }

  private static func contents(_ path: String) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &block, block.count)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += block[..<count]
    }
  }
}
