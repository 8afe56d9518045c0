import "next-auth";

declare module "next-auth" {
  /** Only who it is; everything else about the account is read from the database. */
  interface Session {
    user: { id: string };
  }
}
