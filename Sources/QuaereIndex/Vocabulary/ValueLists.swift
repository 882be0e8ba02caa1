import QuaereCore
import QuaereQuery

/// What completion, hints and help choose from, gathered when it is first needed and then kept: at
/// a keystroke it is only looked up.
struct ValueLists {
  struct FieldKey: Hashable {
    var noun: Noun
    var field: String
  }

  private var lists: [ValueKind: ValueList] = [:]
  private var fields: [FieldKey: ValueList] = [:]
  private var states: [FieldKey: Int] = [:]

  mutating func list(_ kind: ValueKind, _ make: () -> [ValueList.Value]) -> ValueList {
    if let known = lists[kind] { return known }
    let made = ValueList(make())
    lists[kind] = made
    return made
  }

  mutating func field(_ key: FieldKey, _ make: () -> [ValueList.Value]) -> ValueList {
    if let known = fields[key] { return known }
    let made = ValueList(make())
    fields[key] = made
    return made
  }

  mutating func state(_ key: FieldKey, _ count: () -> Int) -> Int {
    if let known = states[key] { return known }
    let number = count()
    states[key] = number
    return number
  }
}
