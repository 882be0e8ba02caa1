/// How text is painted: the parameters of Select Graphic Rendition (ECMA-48 8.3.117).
public struct Paint: Hashable, Sendable {
  let parameters: String

  /// - Parameter parameters: for example `1;36`; empty for none.
  public init(_ parameters: String) {
    self.parameters = parameters
  }

  public static let plain = Paint("")
  public static let strong = Paint("1")
  public static let dim = Paint("2")
  public static let underlined = Paint("4")
  public static let reversed = Paint("7")

  /// Both at once.
  public func with(_ other: Paint) -> Paint {
    if parameters.isEmpty { return other }
    return other.parameters.isEmpty ? self : Paint("\(parameters);\(other.parameters)")
  }

  static let reset = "\u{1B}[0m"
  var sequence: String { "\u{1B}[\(parameters)m" }
}
