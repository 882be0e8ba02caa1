import QuaereCore

enum TEIPerson {
  /// `Ada Brook`, from parts in whatever order, or as written.
  static func name(of node: Int, in tree: MarkupTree) -> String {
    let surname = tree.elements("surname", in: node).first.map { tree.string($0) }
    let given = tree.elements("forename", in: node).map { tree.string($0) }
    guard let surname, !surname.isEmpty else {
      let name = (tree.elements("persName", in: node).first ?? node)
      return tree.string(name, most: 200)
    }
    return (given + [surname]).joined(separator: " ")
  }
}
