extension ErrorCode {
  static let ofStages = [
    ErrorCode(
      "missing-unit", .missing, "A unit of the calendar is wanted.", "dates | gaps by week"),
    ErrorCode(
      "missing-side", .missing, "A side of the hit is wanted.", "sentences | kwic strike by time"),
    ErrorCode(
      "out-of-range", .meaning, "The number is too small or too large.",
      "sentences containing strike | collocates within 0"),
    ErrorCode(
      "no-rows-left", .meaning, "The stage before it left no rows to act on.",
      "sentences | timeline | keep naming Skobov"),
    ErrorCode("no-dates", .meaning, "Rows of that noun have no date.", "people | timeline"),
    ErrorCode("no-text", .meaning, "Rows of that noun have no text.", "people | kwic strike"),
    ErrorCode(
      "no-node", .meaning, "The question names no words whose company could be told.",
      "sentences in 8 | collocates"),
    ErrorCode(
      "no-network", .meaning, "Such rows do not stand in others together.",
      "sentences | network of dates"),
    ErrorCode("table-too-wide", .corpus, "The field has too many values to head columns."),
    ErrorCode("network-too-large", .corpus, "Too many pairs stand together to be drawn."),
    ErrorCode("wrong-format", .corpus, "The format cannot hold such an answer."),
  ]
}
