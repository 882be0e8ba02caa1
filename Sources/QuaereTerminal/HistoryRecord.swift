/// One entry as one line of the history file: `\n` and `\\` stand for a newline and a backslash.
enum HistoryRecord {
  static func encode(_ entry: String) -> String {
    var record = ""
    for scalar in entry.unicodeScalars {
      switch scalar {
      case "\\": record += "\\\\"
      case "\n": record += "\\n"
      case "\r": record += "\\r"
      case "\0": break
      default: record.unicodeScalars.append(scalar)
      }
    }
    return record
  }

  static func decode(_ record: String) -> String {
    var entry = ""
    var isEscaped = false
    for scalar in record.unicodeScalars {
      if isEscaped {
        entry += scalar == "n" ? "\n" : scalar == "r" ? "\r" : String(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        entry.unicodeScalars.append(scalar)
      }
    }
    return entry
  }
}
