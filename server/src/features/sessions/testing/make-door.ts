import type { FastifyInstance } from "fastify";
import { Secret, TOTP } from "otpauth";
import type { Pool } from "../../../platform/commands/transaction.ts";
import { buildApp } from "../../../platform/http/build-app.ts";
import { makeSealingKey, writeSealingKey } from "../../../platform/secrets/sealing-key.ts";
import { PERSONAS, type PersonaName } from "../../../testing/personas.ts";
import { makeSite, type Site } from "../../../testing/site.ts";
import { SERVED } from "../../all.ts";
import { putPassword } from "../account-statements.ts";
import { sessionRoutes } from "../add-session-routes.ts";
import { createPasswordHasher } from "../hash-password.ts";
import { openSessions, type SessionCache } from "../open-sessions.ts";
import { runAs } from "../run-as.ts";
import { readSessionSettings, type SessionSettings } from "../session-settings.ts";
import { openSignInTools, type SignInTools } from "../sign-in-tools.ts";

/** The password that each persona of a door has. */
export const PASSWORD = "tv9-kxwl-77";

export interface DoorAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly body: any;
  readonly headers: Record<string, unknown>;
  /** The cookies that it sets, by name. */
  readonly cookies: Readonly<Record<string, string>>;
}

/** A site whose people really sign in. */
export interface Door {
  readonly site: Site;
  readonly app: FastifyInstance;
  readonly tools: SignInTools;
  readonly sessions: SessionCache;
  /** Move the world's clock on. */
  readonly pass: (seconds: number) => void;
  readonly now: () => number;
  readonly ask: (
    method: "GET" | "POST" | "PUT" | "DELETE",
    url: string,
    payload?: object | undefined,
    headers?: Record<string, string>,
  ) => Promise<DoorAnswer>;
  /** Sign in as a phone with the password alone; the token. */
  readonly enter: (who: PersonaName, password?: string) => Promise<string>;
  readonly giveTo: (who: PersonaName, password: string, mustChange?: boolean) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** The code that an authenticator app shows. */
export function codeOf(secret: string, now: number): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now });
}

/** Passwords are hashed lightly: what is tested is who gets in. The test file closes it in `after`. */
export async function makeDoor(settings: Partial<SessionSettings> = {}): Promise<Door> {
  const site = await makeSite();
  let time = Date.UTC(2026, 2, 2, 1);
  const clock = () => new Date(time);
  const sessions = openSessions(site.parts.database, site.parts.clock, clock);
  const parts = { ...site.parts, sessions };
  const base = readSessionSettings(
    { CUNJING_SEALING_KEYS: writeSealingKey(makeSealingKey()) },
    "https://door.example",
  );
  const tools: SignInTools = {
    ...(await openSignInTools(parts, { ...base, ...settings }, clock)),
    hasher: createPasswordHasher({ memoryCost: 8, timeCost: 1, parallelism: 1 }),
  };
  const app = await buildApp(parts, { ...SERVED, routes: [sessionRoutes(async () => tools)] });
  const hash = (await tools.hasher.hashPassword(PASSWORD)) as string;
  for (const { account } of Object.values(PERSONAS)) await put(parts.database, account, hash, clock(), false);

  const ask: Door["ask"] = async (method, url, payload, headers = {}) => {
    const answer = await app.inject({ method, url, ...(payload && { payload }), headers });
    const isJson = String(answer.headers["content-type"]).includes("json");
    const cookies = Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]));
    const body = isJson && answer.body !== "" ? JSON.parse(answer.body) : answer.body;
    return { status: answer.statusCode, body, headers: answer.headers, cookies };
  };
  return {
    site,
    app,
    tools,
    sessions,
    pass: (seconds) => {
      time += seconds * 1000;
    },
    now: () => time,
    ask,
    async enter(who, password = PASSWORD) {
      const given = { name: who.toLowerCase(), password, kind: "phone" };
      const { status, body } = await ask("POST", "/api/sign-in", given);
      if (status !== 200 || body.next !== "session")
        throw new Error(`${who} did not get in: ${JSON.stringify(body)}`);
      return body.token;
    },
    giveTo: async (who, password, mustChange = false) => {
      const hashed = (await tools.hasher.hashPassword(password)) as string;
      await put(parts.database, PERSONAS[who].account, hashed, clock(), mustChange);
    },
    async close() {
      await app.close();
      await site.close();
    },
  };
}

function put(database: Pool, account: string, hash: string, at: Date, mustChange: boolean): Promise<void> {
  return runAs(database, account, async (tx) => tx.write(putPassword({ account, hash, at, mustChange })));
}
