/** Problems as they come in from outside while somebody looks at a page: a hotline's, here of one village of an office that is shown. */
import { randomUUID } from "node:crypto";
import type { Actor } from "./act-at.ts";
import type { Desk, Who } from "./open-desk.ts";

/**
 * @param photo goes with each of them: without one nothing is handed over
 * @param near the office in whose area they lie
 * @returns their ids, in the order of the descriptions
 */
export async function sendProblems(
  { upload }: Desk,
  { campaign, send, read }: Actor,
  who: Who,
  descriptions: readonly string[],
  photo: Buffer,
  near: Who = "county_office",
): Promise<string[]> {
  const { rows } = (await read(near, "/ledger?standing=all&limit=1")) as {
    rows: { unit: string }[];
  };
  const unit = rows[0]?.unit as string;
  const sent: string[] = [];
  for (const description of descriptions) {
    const [problem, evidence] = [randomUUID(), randomUUID()];
    const said = { source: "hotline", severity: "prominent", description, place: "村口" };
    await send(who, "find-problem", { problem, unit, ...said });
    const file = await upload(who, campaign, evidence, photo);
    await send(who, "add-evidence", { evidence, problem, stage: "before", ...file });
    sent.push(problem);
  }
  return sent;
}
