import createNextIntlPlugin from "next-intl/plugin";

/** For what proxy.ts does not answer (static files); pages get a Content-Security-Policy of their own there. */
const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()" },
];

/** @type {import("next").NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // One server renders the same tree twice otherwise: /challenges and /challenges/.
  trailingSlash: false,
  // Native or large packages that Node itself must load.
  serverExternalPackages: ["better-sqlite3", "@prisma/adapter-better-sqlite3", "@prisma/adapter-pg"],
  // `npm test` checks types and lint in steps of their own.
  typescript: { ignoreBuildErrors: true },
  experimental: { serverActions: { bodySizeLimit: "64kb" } },
  headers: async () => [{ source: "/:path*", headers }],
};

export default createNextIntlPlugin("./messages/request.ts")(nextConfig);
