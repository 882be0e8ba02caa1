import QuaereCore

/// The short name by which a document is addressed.
public enum Handle {
  /// From a file's name: `iztok-1980.txt` → `iztok`, `Doyle_Hound_1902.txt` → `doyle-hound`. The
  /// first part that is a number, and what follows it, is left out unless nothing else is left.
  public static func suggested(forPath path: String) -> String {
    let whole = slug(FilePath.stem(of: path))
    var handle = whole
    // Without a digit there is no number.
    if whole.utf8.contains(where: { $0 >= 48 && $0 <= 57 }) {
      let parts = whole.split(separator: "-")
      let words = parts.prefix { part in !part.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } }
      handle = (words.isEmpty ? parts[...] : words).joined(separator: "-")
    }
    return Address.isHandle(handle) ? handle : "doc" + (handle.isEmpty ? "" : "-" + handle)
  }

  /// Letters and digits folded, all else one `-`.
  static func slug(_ text: some StringProtocol) -> String {
    let plain = text.utf8.withContiguousStorageIfAvailable { plainSlug($0) }
    return (plain ?? nil) ?? anySlug(text)
  }

  /// Of letters without accents, as most are; nil where there are others.
  private static func plainSlug(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    guard text.allSatisfy({ $0 < 0x80 }) else { return nil }
    return String(unsafeUninitializedCapacity: text.count) { out in
      var count = 0
      for byte in text {
        let isUpper = byte &- 0x41 < 26
        if isUpper || byte &- 0x61 < 26 || byte &- 0x30 < 10 {
          out[count] = isUpper ? byte + 32 : byte
          count += 1
        } else if byte != 0x27, count > 0, out[count - 1] != 0x2D {
          out[count] = 0x2D
          count += 1
        }
      }
      return count > 0 && out[count - 1] == 0x2D ? count - 1 : count
    }
  }

  static func anySlug(_ text: some StringProtocol) -> String {
    var out = ""
    for scalar in Folding.fold(text).unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        out.unicodeScalars.append(scalar)
      } else if !out.isEmpty, !out.hasSuffix("-"), scalar != "'" {
        out.append("-")
      }
    }
    return out.hasSuffix("-") ? String(out.dropLast()) : out
  }

  /// Handles made different from each other in the order given: the second `report` is `report-2`.
  public static func unique(_ handles: [String]) -> [String] {
    var names = UniqueNames(count: handles.count)
    return handles.map { names.free($0) }
  }
}
