import QuaereCore
import QuaereQuery

/// `explain`: the question as it was read, then a line a step.
extension Interpreter {
  /// - Parameters:
  ///   - query: the question, for its printed form.
  ///   - now: the time since some moment; replaced in tests.
  /// - Throws: as `run`.
  public func explain(
    _ query: Query, _ plan: Plan, now: @escaping () -> Duration
  ) throws -> (page: Page, count: Int) {
    let start = now()
    let tracer = Tracer(now: now)
    self.tracer = tracer
    defer { self.tracer = nil }
    let evaluation = try run(plan)
    let took = now() - start
    // Words are put together without being traced themselves.
    self.tracer = nil
    var page = Page()
    page.lines.append(.wrapped([.init(query.description, .strong)], hanging: 2))
    page.blank()
    for step in tracer.steps { add(step, of: query, to: &page) }
    for remark in evaluation.remarks { page.wrap(remark, hanging: 2) }
    page.blank()
    page.lines.append(.wrapped([.init(footer(evaluation, took), .dim)], hanging: 0))
    return (page, evaluation.count)
  }

  private func add(_ step: Tracer.Step, of query: Query, to page: inout Page) {
    let indent = String(repeating: "  ", count: step.depth)
    let words = words(step, of: query)
    page.lines.append(
      .spread(
        left: [.init(indent + words)],
        right: [.init(grouped(step.kept)), .init(time(step.time), .dim)]))
    for note in notes(step) {
      page.lines.append(.wrapped([.init(indent + "    " + note, .dim)], hanging: indent.count + 4))
    }
  }

  private func time(_ time: Duration) -> String {
    let tenths = Int((time / .microseconds(100)).rounded())
    let text = "\(tenths / 10).\(tenths % 10) ms"
    return String(repeating: " ", count: max(2, 11 - text.count)) + text
  }

  private func footer(_ evaluation: Evaluation, _ took: Duration) -> String {
    let total = time(took).drop { $0 == " " }
    let assumptions = evaluation.assumptions.map { field in
      field.name == "reach" ? "reach \(field.value.plain)" : "\(field.name) = \(field.value.plain)"
    }
    return ([evaluation.noun.counted(evaluation.count)] + assumptions + [String(total)])
      .joined(separator: " · ")
  }

  private func words(_ step: Tracer.Step, of query: Query) -> String {
    switch step.what {
    case .rows(let set): words(set)
    case .condition(let condition, let noun): words(condition, noun)
    case .stage(let stage, _, let number):
      step.depth == 0 && query.stages.indices.contains(number)
        ? "| \(query.stages[number].value)" : words(stage)
    }
  }
}
