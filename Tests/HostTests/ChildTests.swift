import Testing

/// Children are started one after the other: what signals do meanwhile is the whole process's.
@Suite(.serialized)
enum ChildTests {}
