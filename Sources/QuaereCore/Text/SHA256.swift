import CCrypto

/// SHA-256 (FIPS 180-4) through libcrypto.
public struct SHA256Digest: Hashable, Sendable, CustomStringConvertible {
  /// 32 bytes.
  public let bytes: [UInt8]

  public init(of data: some Sequence<UInt8>) {
    self.init(ofBuffer: Array(data))
  }

  public init(of text: String) {
    self.init(ofBuffer: Array(text.utf8))
  }

  private init(ofBuffer data: [UInt8]) {
    bytes = data.withUnsafeBufferPointer { SHA256Digest.digest($0) }
  }

  init(digest: [UInt8]) { bytes = digest }

  public init(ofBytes data: UnsafeBufferPointer<UInt8>) {
    bytes = SHA256Digest.digest(data)
  }

  private static func digest(_ data: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    // SHA256() wants a readable pointer even for no bytes.
    var nothing: UInt8 = 0
    if let base = data.baseAddress, data.count > 0 {
      _ = SHA256(base, data.count, &out)
    } else {
      _ = SHA256(&nothing, 0, &out)
    }
    return out
  }

  /// 64 lower-case hexadecimal digits.
  public var description: String { hexadecimal(bytes) }

  /// The first `count` hexadecimal digits.
  public func prefix(_ count: Int) -> String { String(description.prefix(count)) }
}

func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var out: [UInt8] = []
  for byte in bytes {
    out.append(digits[Int(byte >> 4)])
    out.append(digits[Int(byte & 15)])
  }
  return String(decoding: out, as: UTF8.self)
}
