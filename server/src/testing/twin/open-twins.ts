/** Two sites with the same past, but that one of them has a covert round in it (server-design, 8). */
import assert from "node:assert/strict";
import { pino } from "pino";
import { deriveEvidence } from "../../features/evidence/derive-evidence.ts";
import { hashOf, uploadWhole } from "../../features/evidence/fixtures/upload.ts";
import { connect } from "../../platform/database/connect.ts";
import { transact } from "../../platform/jobs/transact.ts";
import { CAMPAIGN, type PersonaName } from "../personas.ts";
import { makeSite, type Site } from "../site.ts";
import { goOnOpenly, workCovertly, workOpenly } from "./past.ts";
import { twinId } from "./twin-ids.ts";

/** One of the two, and how its past is made. */
export interface Twin {
  readonly site: Site;
  /** A command of the past, under an id that follows from its name and body; it must be done. */
  readonly do: (
    who: PersonaName,
    name: string,
    body: object,
    more?: { ifMatch?: number; campaign?: null },
  ) => Promise<void>;
  /** Says what a photo shows, uploads it and makes its copies. */
  readonly photograph: (
    who: PersonaName,
    said: { evidence: string; problem: string },
    bytes: Buffer,
  ) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Twins {
  /** With the covert round. */
  readonly a: Twin;
  readonly b: Twin;
  readonly close: () => Promise<void>;
}

async function openTwin(): Promise<Twin> {
  const site = await makeSite();
  const jobs = connect(site.database.urls.jobs, { max: 2, name: "twin jobs" });
  const send: Twin["do"] = async (who, name, body, more = {}) => {
    const id = twinId(`${who} ${name} ${JSON.stringify(body)}`);
    const answer = await site.command(who, name, body, { id, ...more });
    assert.equal(answer.status, 200, `${name} as ${who}: ${JSON.stringify(answer.body)}`);
  };
  return {
    site,
    do: send,
    async photograph(who, { evidence, problem }, bytes) {
      const said = { evidence, problem, stage: "before", sha256: hashOf(bytes), bytes: bytes.length };
      await send(who, "add-evidence", said);
      assert.equal((await uploadWhole(site, who, bytes, { evidence })).status, 201);
      await deriveEvidence(
        { campaign: CAMPAIGN, evidence },
        {
          parts: { ...site.parts, database: jobs },
          log: pino({ level: "silent" }),
          attempt: 1,
          signal: new AbortController().signal,
          transact: (campaign, work) => transact(jobs, campaign, work),
        },
      );
    },
    async close() {
      await jobs.end();
      await site.close();
    },
  };
}

/** Builds both; the test file closes them in `after`. */
export async function openTwins(): Promise<Twins> {
  const a = await openTwin();
  const b = await openTwin();
  for (const twin of [a, b]) {
    await workOpenly(twin);
    if (twin === a) await workCovertly(twin);
    await goOnOpenly(twin);
    // Random by nature, and printed inside of pictures: the same in both, so that pictures can be compared too.
    await twin.site.see("update round_unit set code = md5(round::text || unit) where sealed_by is null");
  }
  return { a, b, close: async () => void (await Promise.all([a.close(), b.close()])) };
}
