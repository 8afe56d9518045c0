/** Few programs turn texts into bytes or bytes into texts. */
import { Part } from "@/engine/part";

export const codecs = new Part("encoding and decoding", () => import("./codec"));
