import Testing

@testable import QuaereQuery
