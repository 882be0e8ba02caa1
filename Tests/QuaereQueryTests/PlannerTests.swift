import QuaereCore
import Testing

@testable import QuaereQuery

struct PlannerTests {
  @Test(arguments: [
    ("passages with no sources", true), ("passages citing Avrich", true),
    ("sentences naming Skobov", false), ("footnotes with no sources", false),
    ("8 | their sources", true), ("passages | sort by sources", true),
    ("people in (passages with no sources)", true),
    ("pairs of sentences sharing at least 2 sources", true), ("sources with no citations", false),
  ])
  func reach(_ line: String, _ usesReach: Bool) throws {
    #expect(Planner.plan(try checked(line)).usesReach == usesReach)
  }

  @Test func seasonsAreNotedOnce() throws {
    let plan = Planner.plan(
      try checked("sentences dated autumn 1978 not dated 1976..autumn 1977 dated spring 1978"))
    #expect(plan.seasons == [.autumn, .spring])
  }

  @Test func cheapConditionsComeFirst() throws {
    let plan = Planner.plan(try checked("sentences with no sources dated 1978 naming Skobov in 8"))
    guard case .narrowed(.all(.sentences), .all(let parts)) = plan.set else {
      Issue.record("\(plan.set)")
      return
    }
    let order = parts.map { part in
      switch part {
      case .place: "in"
      case .naming: "naming"
      case .dated: "dated"
      case .with: "with"
      default: "?"
      }
    }
    #expect(order == ["in", "naming", "dated", "with"])
  }
}
