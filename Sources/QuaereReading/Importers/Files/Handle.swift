import QuaereCore

/// The short name by which a document is addressed.
public enum Handle {
  /// From a file's name: `iztok-1980.txt` → `iztok`, `Doyle_Hound_1902.txt` → `doyle-hound`. The
  /// first part that is a number, and what follows it, is left out unless nothing else is left.
  public static func suggested(forPath path: String) -> String {
    let parts = slug(String(FilePath.stem(of: path))).split(separator: "-")
    let words = parts.prefix { part in !part.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } }
    let handle = (words.isEmpty ? parts[...] : words).joined(separator: "-")
    return Address.isHandle(handle) ? handle : "doc" + (handle.isEmpty ? "" : "-" + handle)
  }

  /// Letters and digits folded, all else one `-`.
  static func slug(_ text: String) -> String {
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
    var names = UniqueNames()
    return handles.map { names.free($0) }
  }
}
