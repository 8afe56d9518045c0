/** `datetime`, on the virtual clock (M3, M10): its present is `time.time()`, its local zone is UTC. */
import { code } from "./compiled/datetime";
import { pythonModule } from "./python-module";

export const datetimeModule = pythonModule(
  "datetime",
  ["date", "time", "datetime", "timedelta", "timezone", "tzinfo", "UTC", "MINYEAR", "MAXYEAR"],
  code,
);
