import Testing

@testable import QuaereNotebook
