// swift-tools-version: 6.1

import PackageDescription

/// What `make fuzz` adds: a program that holds libFuzzer, and can't be linked without it.
let fuzzing: [Target] =
  Context.environment["ENLIST_FUZZ"] == nil
  ? []
  : [
    .systemLibrary(name: "CFuzzer", path: "Tests/CFuzzer"),
    .executableTarget(
      name: "fuzz", dependencies: ["CFuzzer", "FuzzTargets"], path: "Tests/FuzzCommand",
      exclude: ["no-leaks.txt", "words.dict"]),
  ]

let package = Package(
  name: "enlist",
  products: [
    .executable(name: "enlist", targets: ["EnlistCommand"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // The system's C libraries: a module map and a shim each.
    .systemLibrary(name: "CMarkGFM", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CSystem"),

    // Leaves: each has a specification of its own and knows nothing of plays and communities.
    .target(name: "Diagnostics"),
    .target(name: "StructuredData", dependencies: ["CYAML", "Diagnostics"]),
    .target(name: "Markdown", dependencies: ["CMarkGFM", "Diagnostics"]),
    .target(name: "Templates", dependencies: ["Diagnostics"]),

    // The product: the stages, in one place.
    .target(
      name: "Playbook",
      dependencies: ["CSystem", "Diagnostics", "Markdown", "StructuredData", "Templates"]
    ),
    .executableTarget(
      name: "EnlistCommand",
      dependencies: [
        "Diagnostics", "Playbook", "StructuredData",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "StructuredDataTests", dependencies: ["StructuredData"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown"]),
    .testTarget(name: "TemplatesTests", dependencies: ["Templates"]),
    .testTarget(
      name: "PlaybookTests", dependencies: ["Diagnostics", "Markdown", "Playbook", "StructuredData", "Templates"],
      exclude: ["Check/Pairs", "Check/Sentences"]),
    .testTarget(
      name: "SiteTests", dependencies: ["Diagnostics", "Markdown", "Playbook", "StructuredData", "Templates"],
      exclude: ["Checks", "DefaultTemplates", "Sites"]),
    .testTarget(name: "CommandTests", dependencies: ["EnlistCommand"]),

    // What is fuzzed, in a library of its own, so that tests can try it too.
    .target(
      name: "FuzzTargets", dependencies: ["Diagnostics", "Markdown", "Playbook", "StructuredData", "Templates"],
      path: "Tests/FuzzTargets"),
    .testTarget(name: "FuzzTests", dependencies: ["FuzzTargets"]),
  ] + fuzzing,
  swiftLanguageModes: [.v6]
)
