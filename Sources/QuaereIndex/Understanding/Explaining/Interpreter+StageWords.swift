import QuaereCore
import QuaereQuery

/// Stages of questions inside a question, in the words that they are typed in.
extension Interpreter {
  func words(_ stage: CheckedStage) -> String {
    switch stage {
    case .their(let noun, let condition):
      "| their \(noun.rawValue)" + (condition.map { " " + words($0, noun) } ?? "")
    case .keep: "| keep"
    case .dismissing: "| without rows that were dismissed"
    case .sort(let keys):
      "| sort by "
        + keys.map { $0.field + ($0.descending ? " descending" : "") }.joined(separator: ", ")
    case .group(let fields): "| group by " + fields.joined(separator: ", ")
    case .count(let fields):
      "| count" + (fields.isEmpty ? "" : " by " + fields.joined(separator: ", "))
    case .show(let fields): "| show " + fields.joined(separator: ", ")
    case .table(let lines, let columns): "| table of \(lines) by \(columns)"
    case .network(let noun): "| network of \(noun.rawValue)"
    default: words(ofCut: stage)
    }
  }

  /// Stages that cut the rows, and those that go back to the text.
  private func words(ofCut stage: CheckedStage) -> String {
    switch stage {
    case .first(let number): "| first \(number)"
    case .last(let number): "| last \(number)"
    case .sample(let number, let seed): "| sample \(number) seed \(seed)"
    case .context(let number): "| context \(number)"
    case .collocates(let within, _): "| collocates within \(within)"
    case .timeline(let unit, _): "| timeline" + (unit.map { " by \($0)" } ?? "")
    case .gaps(let unit, _): "| gaps by \(unit)"
    case .kwic(let matches, let order):
      "| kwic " + words(matches) + (order.map { " by \($0)" } ?? "")
    default: "| text"
    }
  }
}
