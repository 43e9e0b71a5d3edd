// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// The rooms, bottom first.
///
/// A room imports only rooms above it in this table, and only those on its own line;
/// `ArchitectureTests` holds every file to that.
let rooms: KeyValuePairs<String, [String]> = [
  "Basics": [],
  "Host": ["Basics"],
  "JSON": ["Basics"],
  "Decoding": ["Basics"],
  "Markdown": ["Basics"],
  "Scheduling": ["Basics"],
  "Grading": ["Basics"],
  "Terminal": ["Basics"],
  "Questions": ["Basics", "Markdown", "Grading"],
  "Recognition": ["Basics", "Markdown", "Questions"],
  "Library": ["Basics", "JSON", "Decoding", "Markdown", "Grading", "Questions", "Recognition"],
  "Progress": ["Basics", "JSON", "Questions", "Scheduling"],
  "Sessions": ["Basics", "JSON", "Questions", "Grading", "Scheduling", "Progress"],
  "Insight": ["Basics", "Questions", "Scheduling", "Progress"],
  "Rendering": [
    "Basics", "Markdown", "Terminal", "Grading", "Scheduling", "Questions", "Recognition",
    "Library", "Progress", "Sessions", "Insight",
  ],
  "Exports": [
    "Basics", "JSON", "Markdown", "Terminal", "Grading", "Questions", "Recognition", "Library",
    "Progress", "Sessions", "Insight", "Rendering",
  ],
  "Commands": [
    "Basics", "Host", "JSON", "Decoding", "Markdown", "Scheduling", "Grading", "Terminal",
    "Questions", "Recognition", "Library", "Progress", "Sessions", "Insight", "Rendering",
    "Exports",
  ],
]

let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// Linked with all that it needs, a release starts in half the time and runs on any Linux; where the C
// library is there as an archive, which some systems pack apart.
let archives = ["x86_64-linux-gnu/", "aarch64-linux-gnu/", ""].flatMap { folder in
  ["/usr/lib/\(folder)libc.a", "/usr/lib64/\(folder)libc.a"]
}
let canStandAlone = archives.contains { FileManager.default.fileExists(atPath: $0) }
let alone: [LinkerSetting] =
  canStandAlone
  ? [
    .unsafeFlags(
      ["-static-executable", "-use-ld=lld"],
      .when(platforms: [.linux], configuration: .release)
    )
  ] : []

let benchmarked = rooms.map { Target.Dependency.byName(name: $0.key) }

let package = Package(
  name: "grill",
  // On Apple's systems the text and buffer types of the standard library come with the system.
  platforms: [.macOS(.v26)],
  products: [.executable(name: "grill", targets: ["grill"])],
  targets: rooms.map { room, imports in
    .target(
      name: room,
      dependencies: imports.map { .byName(name: $0) },
      swiftSettings: house,
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]
    )
  } + [
    .executableTarget(
      name: "grill",
      dependencies: ["Commands", "Host"],
      swiftSettings: house,
      linkerSettings: alone
    ),
    .executableTarget(name: "Benchmarks", dependencies: benchmarked, swiftSettings: house),
    .target(
      name: "TestKit",
      dependencies: ["Basics", "Host"],
      path: "Tests/TestKit",
      swiftSettings: house
    ),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestKit"], swiftSettings: house),
    .testTarget(
      name: "ProgramTests",
      dependencies: ["TestKit", "grill"],
      swiftSettings: house
    ),
  ]
    + rooms.map { room, imports in
      .testTarget(
        name: "\(room)Tests",
        dependencies: (["TestKit", room] + imports).map { .byName(name: $0) },
        swiftSettings: house
      )
    },
  swiftLanguageModes: [.v6]
)
