import Testing

@testable import QuaereRender
