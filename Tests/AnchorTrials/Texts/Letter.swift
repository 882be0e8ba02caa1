import Foundation
import QuaereCore

/// What is left of a scalar whatever was done to type, spacing and accents: letters and digits
/// without marks. Two conversions of one text have the same letters in the same order, and so the
/// place where a quotation belongs is known without asking the finder.
enum Letter {
  static func keys(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if scalar.isASCII { return Words.isWordScalar(scalar) ? [scalar] : [] }
    guard Words.isWordScalar(scalar), scalar.value != 0xAD else { return [] }
    return String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars
      .filter { Words.isWordScalar($0) && $0.properties.canonicalCombiningClass.rawValue == 0 }
  }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool { !keys(of: scalar).isEmpty }
}
