/** `warnings`: their texts go to stderr, which is part of no outcome; filters and `catch_warnings` are those of CPython. */

import { code } from "./compiled/warnings";
import { frameNatives } from "./frames";
import { pythonModule } from "./python-module";

export const warningsModule = pythonModule(
  "warnings",
  [
    ...["warn", "warn_explicit", "simplefilter", "filterwarnings", "resetwarnings", "catch_warnings", "formatwarning"],
    ...["showwarning", "filters", "WarningMessage", "deprecated"],
  ],
  code,
  frameNatives,
);
