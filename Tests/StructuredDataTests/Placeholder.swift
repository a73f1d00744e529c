import Testing

@testable import StructuredData
