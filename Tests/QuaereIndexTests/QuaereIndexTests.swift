import Testing

@testable import QuaereIndex
