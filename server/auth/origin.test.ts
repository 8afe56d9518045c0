import { describe, expect, it } from "vitest";
import { isAllowedOrigin } from "./origin";

const host = "classroom.local:3000";
const cookie = "interleave_device=x";

describe("W4: the Origin of a socket handshake", () => {
  it.each([
    ["a page of ours", { host, cookie, origin: "http://classroom.local:3000" }, true],
    ["a page of ours over https", { host, cookie, origin: "https://classroom.local:3000" }, true],
    [
      "the public address behind a proxy",
      { host: "127.0.0.1:3000", cookie, origin: "https://learn.example.org" },
      true,
    ],
    ["polling of a page of ours (no Origin, Sec-Fetch-Site)", { host, cookie, "sec-fetch-site": "same-origin" }, true],
    ["polling of a page of ours over plain http", { host, cookie, referer: "http://classroom.local:3000/join" }, true],
    ["a program without cookies", { host }, true],
    ["a foreign page", { host, cookie, origin: "https://evil.example" }, false],
    ["a foreign page without a cookie", { host, origin: "https://evil.example" }, false],
    ["our host with another port", { host, cookie, origin: "http://classroom.local:4000" }, false],
    ["our host as a prefix", { host, cookie, origin: "http://classroom.local:3000.evil.example" }, false],
    ["a sandboxed frame (null)", { host, cookie, origin: "null" }, false],
    ["an Origin that is no URL", { host, cookie, origin: "classroom.local:3000" }, false],
    ["a cookie without any Origin", { host, cookie }, false],
    ["a foreign page's GET", { host, cookie, "sec-fetch-site": "cross-site" }, false],
    ["a foreign page's GET over plain http", { host, cookie, referer: "https://evil.example/" }, false],
  ])("%s", (_, headers, allowed) => {
    expect(isAllowedOrigin(headers, "https://learn.example.org")).toBe(allowed);
  });
});
