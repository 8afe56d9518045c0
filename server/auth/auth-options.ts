/** next-auth: e-mail and password, the session in a signed cookie (JWT). */
import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { addressFrom, addressHeader } from "./address";
import { carryOverGuest } from "./guest";
import { signIn } from "./sign-in";

const sessionMaxAgeSeconds = 14 * 24 * 3600;

export const authOptions: AuthOptions = {
  session: { strategy: "jwt", maxAge: sessionMaxAgeSeconds },
  pages: { signIn: "/sign-in" },
  providers: [
    CredentialsProvider({
      credentials: { email: {}, password: {} },
      async authorize(credentials, request) {
        const result = await signIn(credentials, addressFrom(request.headers?.[addressHeader]), new Date());
        // next-auth hands the message of an error to the page as `error`: the name of our refusal.
        if (!result.ok) throw new Error(result.refusal);
        await carryOverGuest(request.headers?.cookie, result.account.id);
        return result.account;
      },
    }),
  ],
  callbacks: {
    // Only the id is signed; name and role are read from the database, where they may have changed.
    jwt: ({ token, user }) => (user === undefined ? token : { sub: user.id }),
    session: ({ session, token }) => ({ ...session, user: { id: token.sub ?? "" } }),
  },
};
