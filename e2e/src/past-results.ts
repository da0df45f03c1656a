/** What an office has behind it on the morning of 9 May: the first period issued with its bulletin, the second with the counties for their check. */
import { randomUUID } from "node:crypto";
import type { Actor } from "./act-at.ts";
import type { Who } from "./open-desk.ts";

export interface PastResults {
  /** 2019-04-x2, issued. */
  readonly issued: string;
  /** Its bulletin, issued. */
  readonly bulletin: string;
  /** 2019-04-x3, with an objection of the county whose sign-in is shown. */
  readonly inCheck: string;
  readonly organ: string;
}

/** The office's head and deputy, who may not sign what they computed themselves. */
const [HEAD, DEPUTY] = ["campaign_office", "office-planner"] as const;

export async function makePastResults(actor: Actor): Promise<PastResults> {
  const { issued, organ } = await issueResult(actor, "2019-04-x2");
  const bulletin = await issueBulletin(actor, issued, organ);
  const inCheck = await compute(actor, "2019-04-x3");
  await move(actor, HEAD, "send-assessment-for-check", inCheck);
  const { sheets } = (await actor.read("county_office", `/assessments/${inCheck}`)) as {
    sheets: { sheet: string }[];
  };
  const sheet = sheets[0]?.sheet as string;
  await actor.send("county_office", "raise-objection", {
    assessment: inCheck,
    objection: randomUUID(),
    sheet,
    unit: sheet,
    reason: "4月23日检查扣分所指坑塘不在本县辖区，请核实。",
  });
  return { issued, bulletin, inCheck, organ };
}

/** A period's result from its computation to its number, on one morning; nothing is drafted from it yet. */
export async function issueResult(
  actor: Actor,
  period: string,
): Promise<{ readonly issued: string; readonly organ: string }> {
  const { organs } = (await actor.read(HEAD, "/organs")) as {
    organs: { organ: string; level: string; own: boolean }[];
  };
  const organ = organs.find(({ level, own }) => own && level === "city")?.organ as string;
  const issued = await compute(actor, period);
  // Nobody of the other counties is at a desk here: their day was the one before.
  await move(actor, HEAD, "send-assessment-for-check", issued, { until: "2019-05-08" });
  await move(actor, HEAD, "close-assessment-check", issued);
  await move(actor, DEPUTY, "review-assessment", issued);
  await move(actor, HEAD, "submit-assessment", issued);
  await move(actor, DEPUTY, "sign-assessment", issued);
  await move(actor, DEPUTY, "number-assessment", issued, { organ });
  await move(actor, DEPUTY, "issue-assessment", issued);
  return { issued, organ };
}

async function compute({ send, readUntil }: Actor, period: string): Promise<string> {
  const assessment = randomUUID();
  await send(HEAD, "compute-assessment", { assessment, period });
  const { state, refusal } = await readUntil(
    HEAD,
    `/assessments/${assessment}`,
    ({ state }) => state !== "computing",
  );
  if (state !== "provisional") throw new Error(`${period} could not be computed: ${JSON.stringify(refusal)}`);
  return assessment;
}

async function move(actor: Actor, who: Who, name: string, assessment: string, more: object = {}) {
  const { revision } = await actor.read(who, `/assessments/${assessment}`);
  await actor.send(who, name, { assessment, ...more }, revision as number);
}

async function issueBulletin(actor: Actor, subject: string, organ: string): Promise<string> {
  const document = randomUUID();
  const step = async (who: Who, name: string) => {
    const { revision } = await actor.read(who, `/documents/${document}`);
    await actor.send(who, name, { document }, revision as number);
  };
  await actor.send(HEAD, "draft-document", { document, kind: "ten-day-bulletin", subject, organ });
  await step(HEAD, "submit-document");
  for (const step of ["check", "secrecy"])
    await actor.send(DEPUTY, "give-opinion", {
      document,
      opinion: randomUUID(),
      step,
      text: "已核，不涉密。",
    });
  await step(DEPUTY, "sign-document");
  await step(DEPUTY, "issue-document");
  return document;
}
