import QuaereCore

/// A format that holds a network and nothing else.
protocol GraphFormat: Format {
  func text(_ network: Network) -> String
}

extension GraphFormat {
  public func refusal(of answer: Answer) -> Diagnostic? {
    if case .network = answer.shape { return nil }
    return Diagnostic(
      code: "wrong-format", message: "\(name) holds a network, and this answer is none",
      hints: ["\(answer.noun.rawValue) | network"])
  }

  public func text(_ answer: Answer, line: String, style: Style) -> String {
    if case .network(let network) = answer.shape { text(network) } else { "" }
  }
}
