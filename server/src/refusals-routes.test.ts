// Every route that the app registers is a command, a read, or named with who may use it; and whoever has not signed in is told so.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import type { Verb } from "@cunjing/contract";
import { SERVED } from "./features/all.ts";
import { commandPath } from "./platform/http/serve-command.ts";
import { readPath } from "./platform/http/serve-read.ts";
import { CAMPAIGN, PERSONAS, type PersonaName } from "./testing/personas.ts";
import { expectedOf } from "./testing/refusals/expected.ts";
import { EXTRA_ROUTES } from "./testing/refusals/extra-routes.ts";
import { listRoutes, type Route } from "./testing/refusals/list-routes.ts";
import { makeSite, type Site } from "./testing/site.ts";

let site: Site;
let routes: readonly Route[];
before(async () => {
  const listed = await listRoutes(makeSite);
  site = listed.made;
  routes = listed.routes;
  await site.app.ready();
});
after(() => site.close());

const lineOf = ({ method, url }: Route) => `${method} ${url}`;
const KNOWN = new Set([
  ...SERVED.commands.map((handler) => `POST ${commandPath(handler)}`),
  ...SERVED.reads.flatMap((handler) => [`GET ${readPath(handler)}`, `HEAD ${readPath(handler)}`]),
]);
/** Fastify answers HEAD wherever there is a GET, by the same handler. */
const isHeadOfGet = (line: string) => line.startsWith("HEAD ") && `GET ${line.slice(5)}` in EXTRA_ROUTES;

test("no route is unknown here, and none is named that is not there", () => {
  const lines = routes.map(lineOf);
  const extra = lines.filter((line) => !KNOWN.has(line) && !isHeadOfGet(line));
  assert.deepEqual(extra.sort(), Object.keys(EXTRA_ROUTES).sort(), "testing/refusals/extra-routes.ts");
  assert.deepEqual(
    [...KNOWN].filter((line) => !lines.includes(line)),
    [],
  );
});

test("whoever has not signed in, or not any more, is told so by every route that is not open", async () => {
  const signedIn = routes.filter((route) => {
    const extra = EXTRA_ROUTES[lineOf(route).replace(/^HEAD /, "GET ")] ?? EXTRA_ROUTES[lineOf(route)];
    return extra === undefined || !("open" in extra.for);
  });
  assert.ok(signedIn.length > 100);
  for (const { method, url } of signedIn) {
    const path = url.replace(":campaign", CAMPAIGN).replace(/:\w+/g, () => randomUUID());
    for (const headers of [
      {},
      { authorization: `Bearer ${randomUUID()}` },
      { cookie: `session=${randomUUID()}` },
    ]) {
      const answer = await site.app.inject({ method: method as "GET", url: path, headers });
      assert.equal(answer.statusCode, 401, `${method} ${url}`);
    }
  }
});

test("a page of another site cannot make a browser act: its cookie alone is none", async () => {
  for (const { method, url } of routes.filter(({ method }) => method !== "GET" && method !== "HEAD")) {
    if ("open" in (EXTRA_ROUTES[`${method} ${url}`]?.for ?? {})) continue;
    const path = url.replace(":campaign", CAMPAIGN).replace(/:\w+/g, () => randomUUID());
    const headers = {
      cookie: `session=${PERSONAS.security.account}`,
      origin: "https://elsewhere.example",
      host: "here.example",
    };
    const answer = await site.app.inject({ method: method as "POST", url: path, headers, payload: {} });
    assert.equal(answer.statusCode, 401, `${method} ${url}`);
  }
});

describe("routes of their own", () => {
  for (const [line, { for: whom, request }] of Object.entries(EXTRA_ROUTES)) {
    if ("open" in whom) continue;
    const [method = "", pattern = ""] = line.split(" ");
    test(line, async () => {
      for (const who of Object.keys(PERSONAS) as PersonaName[]) {
        const { url = pattern, payload, headers = {} } = request?.() ?? {};
        const answer = await site.app.inject({
          method: method as "GET",
          url,
          ...(payload === undefined ? {} : { payload }),
          headers: { authorization: `Bearer ${PERSONAS[who].account}`, ...headers },
        });
        const said = `${who}: ${answer.statusCode} ${answer.body.slice(0, 200)}`;
        assert.ok(answer.statusCode < 500, said);
        if ("own" in whom) assert.ok(answer.statusCode !== 403 || !answer.body.includes("not_allowed"), said);
        else assertByVerb(who, whom, answer.statusCode, said);
      }
    });
  }
});

function assertByVerb(
  who: PersonaName,
  asked: { verb: Verb; campaign?: string },
  status: number,
  said: string,
) {
  const scope = asked.campaign === undefined ? "site" : "campaign";
  const expected = expectedOf(who, { verb: asked.verb, scope, isRead: false, placed: false, kind: "there" });
  if (expected === "away") assert.equal(status, 404, said);
  // What is no command may look absent as a whole.
  else if (expected === "not_allowed") assert.ok(status === 403 || status === 404, said);
  else assert.ok(status !== 401 && status !== 403, said);
}
