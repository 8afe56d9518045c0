/** `traceback`: as CPython prints them, but without the marks under a source line (the machine keeps lines, not columns). */

import { code } from "./compiled/traceback";
import { frameNatives } from "./frames";
import { pythonModule } from "./python-module";

export const tracebackModule = pythonModule(
  "traceback",
  [
    ...[
      "print_exc",
      "format_exc",
      "print_exception",
      "format_exception",
      "format_exception_only",
      "print_tb",
      "format_tb",
    ],
    ...["extract_tb", "print_stack", "format_stack", "extract_stack", "format_list", "print_list", "FrameSummary"],
    ...["TracebackException", "StackSummary"],
  ],
  code,
  frameNatives,
);
