import QuaereCore

/// A form of one document among those of all.
struct JoinedForm {
  let document: Int
  let form: NameForm
  let shape: NameShape

  init(document: Int, _ form: NameForm) {
    self.document = document
    self.form = form
    shape = NameShape(form)
  }

  var text: String { form.text }
  var votes: KindVotes { form.votes }
  var words: [String] { shape.words }
  var isFullName: Bool { shape.isFullName }
  var isBare: Bool { shape.isBare }
  var surname: String { shape.surname }
  var initials: [Character] { shape.initials }
  var hasOnlyInitials: Bool { shape.hasOnlyInitials }
}
