import Glibc
import QuaereCore

/// How a word and its neighbours are spread, as a table of two by two: in the windows or outside,
/// the word or another.
struct Company: Equatable {
  /// In the windows.
  var count: Int
  /// In the whole text.
  var total: Int
  /// Words in all windows, and in the whole text.
  var window: Int
  var text: Int

  var expected: Double { text > 0 ? Double(window) * Double(total) / Double(text) : 0 }

  /// The log-likelihood ratio G² of T. Dunning, “Accurate Methods for the Statistics of Surprise and
  /// Coincidence”, Computational Linguistics 19 (1993): twice the sum of O ln(O/E) over the four
  /// cells. Here below zero where the word is rarer in the windows than elsewhere.
  var likelihood: Double {
    guard text > 0 else { return 0 }
    let rows = (Double(window), Double(text - window))
    let columns = (Double(total), Double(text - total))
    let cells = [
      (Double(count), rows.0 * columns.0), (Double(window - count), rows.0 * columns.1),
      (Double(total - count), rows.1 * columns.0),
      (Double(text - window - total + count), rows.1 * columns.1),
    ]
    let sum = cells.reduce(0) { sum, cell in
      cell.0 > 0 && cell.1 > 0 ? sum + cell.0 * log(cell.0 * Double(text) / cell.1) : sum
    }
    return Double(count) < expected ? -2 * sum : 2 * sum
  }

  /// In bits: log2 of the count over the expected one, after K. W. Church and P. Hanks, “Word
  /// Association Norms, Mutual Information, and Lexicography”, Computational Linguistics 16 (1990),
  /// with the words of the windows counted once each.
  var information: Double { expected > 0 && count > 0 ? log2(Double(count) / expected) : 0 }

  func collocate(_ word: String) -> Collocate {
    Collocate(
      word: word, count: count, total: total, expected: expected, likelihood: likelihood,
      information: information)
  }
}
