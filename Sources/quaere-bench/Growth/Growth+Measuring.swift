import Foundation
extension Growth {
  /// Measures a folder's corpus at the sizes wanted, and draws how the figures grow.
  static func measure(_ folder: String, _ options: BenchOptions, scratch: String) throws {
    let report = Report()
    print(
      "\(URL(fileURLWithPath: folder).lastPathComponent), its passages shuffled into larger and larger corpora\n"
    )
    let growth = try Growth(megabytes: options.growth, of: folder, scratch: scratch) {
      if $1.sizes.isEmpty { report.head($1) }
      report.show($0)
    }
    print("")
    guard let plots = options.plots else { return }
    try Drawing.write(growth.plots.building.svg, to: plots + "/building.svg")
    try Drawing.write(growth.plots.asking.svg, to: plots + "/asking.svg")
  }
}
