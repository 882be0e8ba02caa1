import QuaereCore

extension Agreement {
  /// The table of verdicts, then the two figures.
  var page: Page {
    var page = Page()
    let count = total == 1 ? "1 place" : "\(grouped(total)) places"
    page.add("\(first) and \(second): \(count) judged by both", .strong)
    page.blank()
    page.lines.append(.cells(["", "\(first) \\ \(second)"] + verdicts.map(\.rawValue)))
    for (index, verdict) in verdicts.enumerated() {
      page.lines.append(.cells(["", verdict.rawValue] + counts[index].map { grouped($0) }))
    }
    page.blank()
    page.lines.append(
      .cells([
        "", "raw agreement", Agreement.figure(raw), "\(grouped(agreed)) of \(grouped(total))",
      ]))
    page.lines.append(
      .cells([
        "", "Cohen's kappa", Agreement.figure(kappa),
        kappa == nil
          ? "both gave one verdict and no other" : "\(Agreement.figure(byChance)) by chance",
      ]))
    return page
  }

  /// Two decimals, whatever the language of the machine.
  static func figure(_ value: Double?) -> String {
    guard let value else { return "none" }
    let hundredths = Int((abs(value) * 100).rounded())
    let sign = value < 0 && hundredths > 0 ? "-" : ""
    let rest = hundredths % 100
    return "\(sign)\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
