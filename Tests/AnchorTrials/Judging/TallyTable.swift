import Foundation

extension Tally {
  /// The table, 80 columns wide: trials, wrong ones as a number, the rest in percent.
  package var table: String {
    var lines = [
      "                                  found    found",
      "                    length trials right %  wrong changed % ambiguous %  adrift %",
    ]
    for edit in Edits.all where rows[edit.title] != nil {
      lines += ["", edit.title]
      for length in TargetMaker.lengths {
        let row = row(edit.title, length)
        guard row.total > 0 else { continue }
        lines.append(
          String(
            format: "%26d%7d%8.2f%7d%10.2f%12.2f%10.2f", length, row.total,
            100 * row.share(.right), row[.wrong], 100 * row.share(.changed),
            100 * row.share(.ambiguous), 100 * row.share(.adrift)))
      }
    }
    return lines.joined(separator: "\n")
  }
}
