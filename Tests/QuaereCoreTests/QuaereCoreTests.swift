import Testing

@testable import QuaereCore
