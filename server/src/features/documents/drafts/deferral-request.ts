import type { Draft } from "./draft.ts";
import { requestOf } from "./extension-request.ts";
import { applicationOf, readProblemRecord, stepsOf, unfit } from "./read-problem.ts";

/** 缓办申请 of the newest request for a deferral: season or works make it impossible for now (B8). */
export const draftDeferralRequest: Draft<"deferral-request"> = async (input) => {
  const row = await readProblemRecord(input);
  const request = requestOf(row, "deferral");
  if (request === undefined) return unfit("缓办申请", "没有申请缓办", "no deferral was asked for");
  return {
    unit: row.unit,
    pos: row.pos,
    sealedBy: row.sealed_by,
    to: row.parent === null ? [] : [{ role: "main", unit: row.parent }],
    fields: ({ issuer, addressees }) => ({
      issuer,
      addressees,
      ...applicationOf(row, row.progress.deferral?.due_at?.slice(0, 10) ?? row.due_on ?? request.askedOn),
      steps: stepsOf(input, row, 2).map(({ name }) => ({ name })),
      cause: "季节或工程原因",
      reason: request.reason,
      interim: input.words.interim ?? "落实日常保洁，防止问题扩大。",
      reviewOn: request.askedFor,
    }),
  };
};
