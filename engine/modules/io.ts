/** `io`: texts and bytes in memory. Files there are none. */
import { code } from "./compiled/io";
import { pythonModule } from "./python-module";

export const ioModule = pythonModule(
  "io",
  ["StringIO", "BytesIO", "SEEK_SET", "SEEK_CUR", "SEEK_END", "UnsupportedOperation", "DEFAULT_BUFFER_SIZE"],
  code,
);
