import Testing

@testable import QuaereReading
