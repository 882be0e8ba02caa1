import QuaereCore
import QuaereQuery

extension Notebook {
  func set(_ name: String, _ value: String, _ line: String) throws -> Outcome {
    guard let setting = Setting.all.first(where: { $0.name == name }) else {
      let names = Setting.all.map(\.name)
      throw Diagnostic(
        code: "unknown-setting", message: "there is no setting “\(name)”",
        hints: names.map { "set \($0) \(Setting.values(of: $0).first ?? "")" })
    }
    guard setting.takesText || setting.values.contains(value) else {
      throw Diagnostic(
        code: "unknown-value", message: "\(name) is never “\(value)”",
        hints: setting.values.map { "set \(name) \($0)" })
    }
    guard setting.of == .answers else {
      screen[name] = value
      return said("\(name) is \(setting.written(value))")
    }
    change(EntryDraft(question: line, summary: "\(name) \(value)"))
    return said("\(name) is \(value): \(setting.words)")
  }
}
