/** Documents brought to where a test wants them, by the commands that people send; and their files, by the job that makes them. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { pino } from "pino";
import { connect, type Pool } from "../../../platform/database/connect.ts";
import { transact } from "../../../platform/jobs/transact.ts";
import { CAMPAIGN, type PersonaName, TEAMS } from "../../../testing/personas.ts";
import type { Site } from "../../../testing/site.ts";
import { renderDocument } from "../render/render-document.ts";

export const ORGANS = {
  office: "00000000-0000-4000-8000-00000000e001",
  teamA: "00000000-0000-4000-8000-00000000e002",
  countyA: "00000000-0000-4000-8000-00000000e003",
} as const;

const SET = {
  office: {
    name: "示例市城乡环境百日攻坚行动领导小组办公室",
    code: "示百攻办",
    body: "leading_group_office",
    level: "city",
    unit: "city",
    role: "campaign_office",
    contact_post: "综合协调组",
    contact_phone: "0000-0000000",
  },
  teamA: {
    name: "示例市城乡环境百日攻坚行动第一督查组",
    code: "示百攻督一",
    body: "team",
    level: "city",
    unit: "city",
    role: "team_member",
    team: TEAMS.team_a.id,
    contact_phone: "0000-0000001",
  },
  countyA: {
    name: "甲县城乡环境百日攻坚行动办公室",
    code: "甲百攻办",
    body: "leading_group_office",
    level: "county",
    unit: "county_a",
    role: "county_office",
    contact_phone: "0000-0000002",
  },
} as const;

type Result = Record<string, unknown>;

export interface Papers {
  /** Sends a command and insists that it is done. */
  readonly do: (who: PersonaName, name: string, body: object, ifMatch?: number) => Promise<Result>;
  readonly draft: (kind: string, subject: string, more?: object, who?: PersonaName) => Promise<string>;
  /** Submitted, checked, cleared of secrets and signed by the deputy of whoever drafted it. */
  readonly sign: (document: string, signer?: PersonaName, drafter?: PersonaName) => Promise<void>;
  /** From a draft to its number. */
  readonly issue: (document: string, signer?: PersonaName, drafter?: PersonaName) => Promise<Result>;
  readonly revision: (document: string) => Promise<number>;
  /** Runs the jobs that were asked for this document: how many they were. */
  readonly render: (document: string) => Promise<number>;
  readonly close: () => Promise<void>;
}

interface Asked {
  readonly campaign: string;
  readonly document: string;
  readonly part: string;
  readonly form: string;
  readonly content: string;
}

export async function papersOn(site: Site): Promise<Papers> {
  const jobs: Pool = connect(site.database.urls.jobs, { max: 2, name: "test jobs" });
  const send: Papers["do"] = async (who, name, body, ifMatch) => {
    const answer = await site.command(who, name, body, ifMatch === undefined ? {} : { ifMatch });
    assert.equal(answer.status, 200, `${who} ${name}: ${JSON.stringify(answer.body)}`);
    return answer.body.result as Result;
  };
  const revision = async (document: string) => {
    const [row] = await site.see<{ revision: number }>("select revision from document where id = $1", [
      document,
    ]);
    return row?.revision ?? 0;
  };
  for (const [name, organ] of Object.entries(SET))
    await send("office", "set-organ", { organ: ORGANS[name as keyof typeof ORGANS], ...organ });

  const papers: Papers = {
    do: send,
    revision,
    async draft(kind, subject, more = {}, who = "office") {
      const document = randomUUID();
      const organ = ORGANS[who as keyof typeof ORGANS] ?? ORGANS.office;
      await send(who, "draft-document", { document, kind, subject, organ, ...more });
      return document;
    },
    async sign(document, signer = "officeDeputy", drafter = "office") {
      await send(drafter, "submit-document", { document }, await revision(document));
      for (const step of ["check", "secrecy"])
        await send(signer, "give-opinion", { opinion: randomUUID(), document, step, text: "已核，不涉密。" });
      await send(signer, "sign-document", { document }, await revision(document));
    },
    async issue(document, signer = "officeDeputy", drafter = "office") {
      await papers.sign(document, signer, drafter);
      return send(drafter, "issue-document", { document }, await revision(document));
    },
    async render(document) {
      const asked = await site.see<Asked>(
        "select campaign, document, part, form, content from document_file where state = 'asked' and document = $1 order by part, form",
        [document],
      );
      for (const one of asked)
        await renderDocument(
          { ...one },
          {
            parts: { ...site.parts, database: jobs },
            log: pino({ level: "silent" }),
            attempt: 1,
            signal: new AbortController().signal,
            transact: (campaign, work) => transact(jobs, campaign, work),
          },
        );
      return asked.length;
    },
    close: () => jobs.end(),
  };
  return papers;
}

/** Bytes of a file as a persona gets them. */
export async function fetchFile(site: Site, who: string, path: string) {
  const { statusCode, rawPayload, headers } = await site.app.inject({
    method: "GET",
    url: `/api/campaigns/${CAMPAIGN}${path}`,
    headers: { authorization: `Bearer ${who}` },
  });
  return { status: statusCode, bytes: rawPayload, headers };
}
