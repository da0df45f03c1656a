import type { Draft } from "./draft.ts";
import { applicationOf, readProblemRecord, stepsOf, unfit } from "./read-problem.ts";

/** 销号申请: the responsible side says that it is done, and it never closes its own problem (S2-27). */
export const draftCloseOutRequest: Draft<"close-out-request"> = async (input) => {
  const { words } = input;
  const row = await readProblemRecord(input);
  const { requested_on, due_on } = row;
  if (requested_on === null) return unfit("销号申请", "还没有申请验收", "acceptance was not requested");
  return {
    unit: row.unit,
    pos: row.pos,
    sealedBy: row.sealed_by,
    to: row.parent === null ? [] : [{ role: "main", unit: row.parent }],
    fields: ({ issuer, addressees }) => ({
      issuer,
      addressees,
      ...applicationOf(row, due_on ?? requested_on),
      steps: stepsOf(input, row),
      finishedOn: requested_on,
      measures: words.measures ?? row.rectification ?? "已按要求整改到位，详见现场。",
      responsible: words.responsible ?? row.responsible_name,
      evidence: row.claims === 0 ? [] : [`照片${row.claims}张`],
    }),
  };
};
