/// What a program in a terminal did not do, with what it wrote instead.
public struct PTYFailure: Error, CustomStringConvertible {
  public let description: String
}
