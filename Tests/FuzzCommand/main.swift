import CFuzzer
import Foundation
import FuzzTargets

// `fuzz seeds FOLDER` writes the seeds of each target into a folder of its name; `fuzz TARGET …` hands the other arguments
// to libFuzzer. Only `.ci/fuzz` runs this, and only it sets ENLIST_FUZZ, without which the package doesn't have it.

/// Ends the process in a way that libFuzzer takes for a finding, and keeps the input of.
func stop(_ complaints: [String]) -> Never {
  for complaint in complaints { FileHandle.standardError.write(Data("\(complaint)\n".utf8)) }
  abort()
}

/// libFuzzer's function takes no context, so what it calls has to stand here.
nonisolated(unsafe) var chosen: (any FuzzTarget)?

func writeSeeds(to folder: URL) throws {
  for target in FuzzTargets.all {
    let corpus = folder.appending(path: target.name)
    try FileManager.default.createDirectory(at: corpus, withIntermediateDirectories: true)
    for (number, seed) in try target.seeds().enumerated() {
      try Data(seed).write(to: corpus.appending(path: "seed-\(number)"))
    }
  }
}

let arguments = CommandLine.arguments.dropFirst()
if arguments.first == "seeds", let folder = arguments.dropFirst().first {
  try writeSeeds(to: URL(filePath: folder))
} else if let name = arguments.first, let target = FuzzTargets.named(name) {
  chosen = try target.init()
  // libFuzzer reads the name as its own program's, which it leaves alone.
  var count = CommandLine.argc - 1
  var values: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
  let status = LLVMFuzzerRunDriver(&count, &values) { bytes, count in
    do {
      let input = Array(UnsafeBufferPointer(start: bytes, count: count))
      let complaints = try chosen?.complaints(about: input) ?? []
      if !complaints.isEmpty { stop(complaints) }
    } catch {
      stop(["\(error)"])
    }
    return 0
  }
  exit(status)
} else {
  stop(["usage: fuzz seeds FOLDER | fuzz TARGET [libFuzzer's options]"])
}
