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

  deinit {
    EVP_MD_CTX_free(context)
    EVP_MD_CTX_free(growing)
  }

  /// The first four bytes of the digest, the first of them highest.
  public func prefix(of data: UnsafeBufferPointer<UInt8>) -> UInt32 {
    EVP_DigestInit_ex(context, nil, nil)
    EVP_DigestUpdate(context, data.baseAddress, data.count)
    EVP_DigestFinal_ex(context, &digest, nil)
    return digest.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  // MARK: Text that grows

  private let growing = EVP_MD_CTX_new()
  private var isGrowing = false

  /// Adds to the text that `digestSoFar` is of.
  public func add(_ text: String) {
    var text = text
    text.withUTF8 { add($0) }
  }

  public func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    if !isGrowing { EVP_DigestInit_ex(growing, EVP_sha256(), nil) }
    isGrowing = true
    _ = EVP_DigestUpdate(growing, bytes.baseAddress, bytes.count)
  }

  /// 64 lower-case hexadecimal digits of all that was added.
  public var digestSoFar: String {
    if !isGrowing { EVP_DigestInit_ex(growing, EVP_sha256(), nil) }
    isGrowing = true
    // Ending a digest spoils it, so a copy is ended.
    EVP_MD_CTX_copy_ex(context, growing)
    EVP_DigestFinal_ex(context, &digest, nil)
    return hexadecimal(digest)
  }
}
