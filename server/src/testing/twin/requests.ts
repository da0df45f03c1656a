/** Every request that the route table allows, about what is open, what is sealed and what is nowhere: made once, sent to both twins. */
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { SERVED } from "../../features/all.ts";
import { CAMPAIGN, PERSONAS, type PersonaName, TEAMS } from "../personas.ts";
import { COMMAND_EXAMPLES, READ_EXAMPLES } from "../refusals/examples.ts";
import { EXTRA_ROUTES } from "../refusals/extra-routes.ts";
import type { Kind } from "../refusals/things.ts";
import { thingsOfTwins } from "./things-of-twins.ts";
import { OPEN, SEALED, twinId } from "./twin-ids.ts";

export interface TwinRequest {
  readonly name: string;
  /** What differs from the other requests of that name. */
  readonly about: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE" | "HEAD" | "PATCH";
  readonly url: string;
  readonly payload?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Whoever is cleared sees the difference, and should. */
const CLEARED: readonly PersonaName[] = ["office", "officeDeputy", "covert"];
export const UNCLEARED = (Object.keys(PERSONAS) as PersonaName[]).filter((who) => !CLEARED.includes(who));

/** One of each reach and side: these ask every question that an address can hold. */
export const VARIED: readonly PersonaName[] = [
  "poolLead",
  "teamA",
  "watch",
  "countyA",
  "villageA1",
  "auditor",
  "discipline",
  "thirdParty",
];

const KINDS: readonly Kind[] = ["there", "sealed", "absent"];

/** Questions that reads add to their address; of a name that is not here there is only what the example says. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  limit: ["1"],
  round: [OPEN.round, SEALED.round],
  team: [TEAMS.team_a.id, TEAMS.covert.id],
  problem: [OPEN.problem, SEALED.problem],
  inspection: [OPEN.inspection, SEALED.inspection],
  subject: [OPEN.problem, SEALED.problem, SEALED.round],
  campaign_id: [CAMPAIGN],
  unit: ["village_a1", "village_b", "city"],
  words: ["垃圾", "村"],
  kind: ["covert", "problem.found", "round.approved"],
  source: ["covert", "inspection"],
  state: ["found", "provisional", "approved"],
  standing: ["open"],
  day: ["2019-05-15"],
  open: ["true"],
  period: ["2019-05-x2"],
  cadence: ["month"],
  from: ["2019-05-10"],
};

const under = (scope: "campaign" | "site", path: string) =>
  scope === "site" ? `/api${path}` : `/api/campaigns/${CAMPAIGN}${path}`;

const keysOf = (query: z.ZodType): readonly string[] =>
  Object.keys((query as unknown as { shape?: object }).shape ?? {});

/** Reads with their parameters filled in each way. */
export async function readRequests(): Promise<TwinRequest[]> {
  const requests: TwinRequest[] = [];
  for (const { spec } of SERVED.reads) {
    const example = READ_EXAMPLES[spec.name];
    // refusals.test.ts and refusals-reads.test.ts insist on an example for each.
    if (example === undefined) continue;
    const one = { name: spec.name, method: "GET" as const };
    for (const kind of KINDS) {
      const things = thingsOfTwins(kind);
      const path = await example.path(things);
      if (kind !== "there" && things.named.length === 0) continue;
      requests.push({ ...one, about: kind, url: under(spec.scope, path) });
      if (kind !== "there") continue;
      for (const key of keysOf(spec.query)) {
        if (path.includes(`${key}=`) || spec.path.includes(`:${key}`)) continue;
        for (const value of ASKED[key] ?? []) {
          const asked = `${key}=${encodeURIComponent(value)}`;
          const url = under(spec.scope, `${path}${path.includes("?") ? "&" : "?"}${asked}`);
          requests.push({ ...one, about: asked, url });
        }
      }
    }
  }
  return requests;
}

/** Commands as an example sends them, about each kind of thing. Made for one persona: a second sending would be none. */
export async function commandRequests(): Promise<TwinRequest[]> {
  const requests: TwinRequest[] = [];
  for (const { spec } of SERVED.commands) {
    const example = COMMAND_EXAMPLES[spec.name];
    // refusals.test.ts and refusals-reads.test.ts insist on an example for each.
    if (example === undefined) continue;
    for (const kind of KINDS) {
      const things = thingsOfTwins(kind);
      const body = await example.body(things);
      if (kind !== "there" && things.named.length === 0) continue;
      requests.push({
        name: spec.name,
        about: kind,
        method: "POST",
        url: under(spec.scope, `/commands/${spec.name}`),
        payload: { id: randomUUID(), body },
        ...(spec.edits ? { headers: { "if-match": '"1"' } } : {}),
      });
    }
  }
  return requests;
}

/** Counts of the machine and its processes, for its operator alone: no persona reaches it. */
const OPERATOR = new Set(["GET /api/metrics"]);

/** Routes that are neither; of those that sign somebody in there is nothing to ask here. What is open to everybody is asked once. */
export function otherRequests(who: PersonaName): TwinRequest[] {
  return Object.entries(EXTRA_ROUTES).flatMap(([line, { for: whom, request }]) => {
    const [method = "GET", pattern = ""] = line.split(" ");
    const asks = method === "GET" || request !== undefined;
    const isAsked = asks && (who === "nobody" || !("open" in whom));
    if (OPERATOR.has(line) || !isAsked || pattern.includes("sign-in")) return [];
    const { url = pattern, payload, headers } = request?.() ?? {};
    const filled = [OPEN.round, SEALED.round, twinId("nothing")].map((id) =>
      url.replace(/:\w+/, id.replaceAll("-", "")),
    );
    return [...new Set(filled)].map((one, at) => ({
      name: line,
      about: String(at),
      method: method as TwinRequest["method"],
      url: one,
      ...(payload === undefined ? {} : { payload }),
      ...(headers === undefined ? {} : { headers }),
    }));
  });
}
