import type { NetworkInterfaceInfo } from "node:os";
import { describe, expect, test } from "vitest";
import { joinOriginOf } from "./reachable-origin";

const address = (ip: string, internal = false): NetworkInterfaceInfo => ({
  address: ip,
  family: "IPv4",
  internal,
  netmask: "255.255.255.0",
  mac: "00:00:00:00:00:00",
  cidr: null,
});

const laptop = {
  publicUrl: null,
  protocol: "http" as const,
  host: "localhost:3000",
  boundTo: "0.0.0.0",
  interfaces: { lo: [address("127.0.0.1", true)], docker0: [address("172.17.0.1")], wlan0: [address("192.168.1.7")] },
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
    expect(joinOriginOf({ ...laptop, interfaces: { lo: [address("127.0.0.1", true)] } })).toBe("http://localhost:3000");
    expect(joinOriginOf({ ...laptop, interfaces: { eth0: [address("169.254.3.4")] } })).toBe("http://localhost:3000");
  });
});
