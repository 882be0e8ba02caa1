/// Makes the targets of links on a terminal: Operating System Command 8, as terminals agreed on it
/// (“Hyperlinks in terminal emulators”, E. Koblinger 2017).
public struct LinkTargets: Hashable, Sendable {
  private let host: String
  private let folder: String

  /// - Parameters:
  ///   - host: the name of this machine, so that a terminal of another one does not open its own file.
  ///   - folder: the absolute path that others start from.
  public init(host: String, folder: String) {
    self.host = host
    self.folder = folder
  }

  /// The address in characters that a terminal takes; nil for what is too long for one.
  func target(of link: String) -> String? {
    let isWeb = link.hasPrefix("http://") || link.hasPrefix("https://")
    let path = link.hasPrefix("/") ? link : folder + "/" + link
    let target = LinkTargets.encoded(isWeb ? link : "file://" + host + path, isWeb: isWeb)
    return target.utf8.count <= LinkTargets.longest ? target : nil
  }

  /// What VTE and iTerm2 take.
  private static let longest = 2083

  /// Percent-encoded where RFC 3986 wants it. In an address of the web `%` stands for itself.
  private static func encoded(_ text: String, isWeb: Bool) -> String {
    let signs = isWeb ? "-._~:/?#[]@!$&'()*+,;=%" : "-._~:/@!$&'()*+,;="
    let kept = Set(signs.utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isAlphanumeric(byte) || kept.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), hexadecimal(byte >> 4), hexadecimal(byte & 15)]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }

  private static func hexadecimal(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
