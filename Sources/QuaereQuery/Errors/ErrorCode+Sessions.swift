extension ErrorCode {
  /// What `check` says of session files; each with file and line. None keeps a file from being read.
  static let ofSessions = [
    ErrorCode("torn-entry", .sessions, "An entry was cut off and does not count."),
    ErrorCode("unknown-line", .sessions, "An entry is not understood here and skipped."),
    ErrorCode("unknown-record", .sessions, "A line of an entry is not understood here."),
    ErrorCode("newer-session", .sessions, "A newer version of the program wrote the file."),
    ErrorCode("question-in-prose", .sessions, "A question outside an entry is not asked."),
    ErrorCode("conflict-marker", .sessions, "A merge left a conflict marker."),
    ErrorCode("open-front-matter", .sessions, "The front matter is not closed."),
    ErrorCode("odd-front-matter", .sessions, "The front matter is not YAML."),
    ErrorCode("duplicate-entry", .sessions, "Two entries of one name differ."),
    ErrorCode("unread-session", .sessions, "A session file could not be read."),
    ErrorCode("names-nothing", .sessions, "A line names a mark that no session has."),
    ErrorCode("not-yours", .sessions, "Only its maker takes a mark back."),
    ErrorCode(
      "still-contested", .sessions,
      "A contested mark is resolved by one of those who contest it, with a reason."),
    ErrorCode("frozen-count", .sessions, "A frozen set has only the number of its rows."),
    ErrorCode("copied-entry", .sessions, "An entry stands in two places; it counts once."),
    ErrorCode("edited-entry", .sessions, "An entry no longer fits the digest under it."),
    ErrorCode("broken-seal", .sessions, "Something above a seal was edited after it."),
    ErrorCode(
      "opens-outside", .sessions,
      "Another person's line opens what lies outside the notebook; it is not opened."),
    ErrorCode("missing-entry", .sessions, "A number between two others belongs to no entry."),
    ErrorCode("odd-head", .sessions, "A line looks like the first of an entry and is none."),
    ErrorCode("odd-time", .sessions, "The time of an entry is none."),
    ErrorCode("not-utf8", .sessions, "Bytes are not UTF-8."),
    ErrorCode("mixed-line-ends", .sessions, "Some lines end as on Windows and some do not."),
    ErrorCode("no-line-end", .sessions, "The last line has no end."),
    ErrorCode("no-front-matter", .sessions, "names.md or sources.md is not in the session format."),
    ErrorCode("not-shared", .sessions, "A line in names.md or sources.md is not for all sessions."),
    ErrorCode("lapsed-line", .sessions, "A line is about words that are not found as they were."),
    ErrorCode("two-answers", .sessions, "Two people say that one thing is two."),
    ErrorCode(
      "alias-against-apart", .sessions, "One line joins two names that another keeps apart."),
  ]
}
