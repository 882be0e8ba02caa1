import CStemmer
import QuaereCore

/// Snowball's stemmer of one language.
///
/// Unsafe code: the handle is Snowball's, made in `init`, freed in `deinit`, never handed out; what a
/// call returns is copied before the next.
final class Stemmer {
  private let handle: OpaquePointer

  /// - Parameter language: two or three letters of ISO 639. Nil where Snowball has no such language.
  init?(language: String) {
    guard !language.isEmpty, let handle = sb_stemmer_new(language, nil) else { return nil }
    self.handle = handle
  }

  deinit { sb_stemmer_delete(handle) }

  /// The stem, folded, so that it does not depend on accents a printer left out.
  ///
  /// - Parameter word: with its accents: the rules of most languages go by them.
  func stem(_ word: String) -> String {
    let lower = Array(word.lowercased().composed.utf8)
    guard let stem = sb_stemmer_stem(handle, lower, Int32(clamping: lower.count)) else {
      return Folding.fold(word)
    }
    let length = Int(sb_stemmer_length(handle))
    return Folding.fold(
      String(decoding: UnsafeBufferPointer(start: stem, count: max(0, length)), as: UTF8.self))
  }
}
