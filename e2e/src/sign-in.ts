/** Sessions by the API, as the console's sign-in page gets them, for journeys that do not begin with it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Role } from "@cunjing/contract";
import type { BrowserContext } from "playwright-core";

/** A post of the demonstration that its first page shows. */
export interface Account {
  readonly role: Role;
  readonly name: string;
  readonly post: string;
  readonly password: string;
}

/** As the loader left them in the data folder. */
export function readAccounts(folder: string): readonly Account[] {
  return JSON.parse(readFileSync(join(folder, "demonstration.json"), "utf8"));
}

/** The session's cookie; a session is kept by whoever asked for it. */
export async function signIn(address: string, { name, password }: Account): Promise<string> {
  const answer = await fetch(`${address}/api/sign-in`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name, password }),
  });
  if (!answer.ok) throw new Error(`${name} could not sign in: ${answer.status} ${await answer.text()}`);
  const session = answer.headers
    .getSetCookie()
    .map((cookie) => /^session=([^;]+)/.exec(cookie)?.[1])
    .find((value) => value !== undefined);
  if (session === undefined) throw new Error(`${name} signed in and got no session`);
  return session;
}

/** Gives the session to all pages of a context. */
export async function keepSession(context: BrowserContext, address: string, session: string): Promise<void> {
  await context.addCookies([
    { name: "session", value: session, url: address, httpOnly: true, sameSite: "Lax" },
  ]);
}
