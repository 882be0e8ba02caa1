import CCrypto

/// SHA-256 of many short texts: what libcrypto looks up for each call of `SHA256()`, under locks
/// that all threads share, is looked up once.
///
/// For one thread at a time.
public final class SHA256Hasher {
  private let context = EVP_MD_CTX_new()
  private var digest = [UInt8](repeating: 0, count: 32)

  public init() {
    EVP_DigestInit_ex(context, EVP_sha256(), nil)
  }

  deinit { EVP_MD_CTX_free(context) }

  /// The first four bytes of the digest, the first of them highest.
  public func prefix(of data: UnsafeBufferPointer<UInt8>) -> UInt32 {
    EVP_DigestInit_ex(context, nil, nil)
    EVP_DigestUpdate(context, data.baseAddress, data.count)
    EVP_DigestFinal_ex(context, &digest, nil)
    return digest.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }
}
