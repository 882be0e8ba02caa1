import Testing

@testable import QuaereTerminal
