import Glibc
import Playbook

/// Shows what can be mended, and mends it where somebody agrees.
struct FixDialogue {
  let plan: FixPlan
  /// Whether the answer was given beforehand.
  let isAgreed: Bool

  func run() throws {
    guard !plan.files.isEmpty else { return Console.write("nothing here can be mended for certain\n") }
    for file in plan.files { Console.write("\(file.shownPath): \(file.summary)\n\(file.difference)\n") }
    let mends = plan.count == 1 ? "1 mend" : "\(plan.count) mends"
    let files = plan.files.count == 1 ? "1 file" : "\(plan.files.count) files"
    guard isAgreed || canAsk else {
      return Console.write("\(mends) in \(files); nothing was changed: --yes writes them\n")
    }
    guard isAgreed || isAnsweredYes("Write \(mends) to \(files)? [y/N] ") else {
      return Console.write("nothing was changed\n")
    }
    try plan.write()
    Console.write("wrote \(mends) to \(files); 'enlist check' shows what is left\n")
  }

  private var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  private func isAnsweredYes(_ question: String) -> Bool {
    Console.write(question)
    return ["y", "yes"].contains(readLine()?.lowercased())
  }
}
