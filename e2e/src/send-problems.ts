/** Problems as they come in from outside while somebody looks at a page: a hotline's, here of one village of the county that is shown. */
import { randomUUID } from "node:crypto";
import type { Actor } from "./act-at.ts";
import type { Who } from "./open-desk.ts";

/** @returns their ids, in the order of the descriptions */
export async function sendProblems(
  { send, read }: Actor,
  who: Who,
  descriptions: readonly string[],
): Promise<string[]> {
  const { rows } = (await read("county_office", "/ledger?standing=all&limit=1")) as {
    rows: { unit: string }[];
  };
  const unit = rows[0]?.unit as string;
  const sent: string[] = [];
  for (const description of descriptions) {
    const problem = randomUUID();
    await send(who, "find-problem", {
      problem,
      unit,
      source: "hotline",
      severity: "prominent",
      description,
      place: "村口",
    });
    sent.push(problem);
  }
  return sent;
}
