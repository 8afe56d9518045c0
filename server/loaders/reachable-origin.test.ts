import { describe, expect, test } from "vitest";
import { joinOriginOf } from "./reachable-origin";

const laptop = {
  publicUrl: null,
  protocol: "http" as const,
  host: "localhost:3000",
  boundTo: "0.0.0.0",
  addresses: ["192.168.1.7", "10.0.0.2"],
};

describe("the address on the wall", () => {
  test("is the laptop's address in the classroom when the teacher opened localhost", () => {
    expect(joinOriginOf(laptop)).toBe("http://192.168.1.7:3000");
    expect(joinOriginOf({ ...laptop, host: "127.0.0.1:3000" })).toBe("http://192.168.1.7:3000");
  });

  test("is what the teacher typed when that is a name of the network", () => {
    expect(joinOriginOf({ ...laptop, protocol: "https", host: "learn.example.org" })).toBe("https://learn.example.org");
  });

  test("is what the operator says, whatever was typed", () => {
    expect(joinOriginOf({ ...laptop, publicUrl: "https://learn.example.org" })).toBe("https://learn.example.org");
  });

  test("stays localhost when nobody else can reach the server", () => {
    expect(joinOriginOf({ ...laptop, boundTo: "127.0.0.1" })).toBe("http://localhost:3000");
    expect(joinOriginOf({ ...laptop, addresses: [] })).toBe("http://localhost:3000");
  });
});
