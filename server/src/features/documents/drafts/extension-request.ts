import type { Draft } from "./draft.ts";
import { applicationOf, readProblemRecord, stepsOf, unfit } from "./read-problem.ts";

/** 延期申请 of the newest request for a later day (B8). */
export const draftExtensionRequest: Draft<"extension-request"> = async (input) => {
  const row = await readProblemRecord(input);
  const request = requestOf(row, "extension");
  if (request === undefined) return unfit("延期申请", "没有申请延期", "no extension was asked for");
  return {
    unit: row.unit,
    pos: row.pos,
    sealedBy: row.sealed_by,
    to: row.parent === null ? [] : [{ role: "main", unit: row.parent }],
    fields: ({ issuer, addressees }) => ({
      issuer,
      addressees,
      ...applicationOf(row, row.due_on ?? request.askedOn),
      steps: stepsOf(input, row, 2).map(({ name }) => ({ name })),
      reason: request.reason,
      progress: input.words.progress ?? row.rectification ?? "正在整改。",
      newDeadline: request.askedFor,
    }),
  };
};

type Row = Awaited<ReturnType<typeof readProblemRecord>>;

/** What is asked for now, or was asked for last: its reason and the day that it names. */
export function requestOf({ progress, last_request }: Row, kind: "extension" | "deferral") {
  const { request } = progress;
  if (request !== null && request.exit === kind) {
    const day = request.exit === "extension" ? request.due_at : request.until;
    return { reason: request.reason, askedFor: day.slice(0, 10), askedOn: request.asked_at.slice(0, 10) };
  }
  if (last_request?.kind !== kind) return undefined;
  return {
    reason: last_request.reason,
    askedFor: last_request.asked_for.slice(0, 10),
    askedOn: last_request.asked_on,
  };
}
