/** Ends the session of this browser and goes to the landing page. Loaded when somebody asks: the header is on every page. */
export async function signOutHere(): Promise<void> {
  const { signOut } = await import("next-auth/react");
  await signOut({ callbackUrl: "/" });
}
