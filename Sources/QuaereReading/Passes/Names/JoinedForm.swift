import QuaereCore

/// A form of one document among those of all: numbers only, since there may be very many.
struct JoinedForm {
  let document: Int
  /// Its text, in a `NameTable`.
  let name: Int
  let votes: KindVotes
  let isFullName: Bool
  /// What the document tells of it; as in `NameForm`.
  let marked: KindVotes
  let mentionCount: Int
  let count: Int
  let citation: Int?

  init(document: Int, _ form: NameForm, _ names: inout NameTable) {
    self.document = document
    name = names.number(of: form.text)
    votes = form.votes
    isFullName = names.shapes[name].isFullName(form.votes)
    marked = form.marked
    mentionCount = form.mentionCount
    count = form.count
    citation = form.citation
  }
}
