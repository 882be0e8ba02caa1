/// One way to go on at the cursor.
public struct Candidate: Sendable, Hashable {
  /// The text to insert, with the space behind it if one is wanted.
  public var text: String
  /// What the list shows, if not `text`.
  public var label: String?
  /// A dim remark behind the label, for example a count.
  public var detail: String?
  /// The heading that the candidate is listed under.
  public var group: String?

  public init(_ text: String, label: String? = nil, detail: String? = nil, group: String? = nil) {
    self.text = text
    self.label = label
    self.detail = detail
    self.group = group
  }
}
