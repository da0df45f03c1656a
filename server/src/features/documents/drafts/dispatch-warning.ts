import { refuse } from "../../../platform/commands/refusal.ts";
import type { Draft } from "./draft.ts";
import { readDispatch } from "./read-dispatch.ts";

const NUMERALS = "一二三四五六七八九十";

/** 督办警示 in the words of annex 4 (B7), with which time it is on this problem lineage (S1-26). */
export const draftDispatchWarning: Draft<"dispatch-warning"> = async (input) => {
  const { about, words, organ } = input;
  const row = await readDispatch(input, "督办警示", (channel) => channel === "warning");
  const phone = row.contact ?? organ.contact_phone;
  if (phone === null)
    return refuse("document_record_unfit", {
      kind: "督办警示",
      reason: { zh: "没有写明联系电话", en: "no telephone is given" },
    });
  // Below the county, as it is addressed: 乙镇某村.
  const below = (path: string) =>
    path.startsWith(row.receiver_path) ? path.slice(row.receiver_path.length) : path;
  const places = [...new Set(row.problems.map(({ path }) => below(path)))];
  const again = row.times_warned === 1 ? "" : `，该问题系第${row.times_warned}次督办警示，此前整改不到位`;
  // What the warning demands; the due time of the problem itself stays, and is the next best.
  const demanded = latest(row.problems.map(({ progress }) => progress.demanded_at?.slice(0, 10)));
  const deadline = words.deadline ?? demanded ?? row.due_on ?? undefined;
  if (deadline === undefined)
    return refuse("document_record_unfit", {
      kind: "督办警示",
      reason: { zh: "没有写明整改期限", en: "no deadline is given" },
    });
  return {
    unit: row.receiver,
    pos: row.pos,
    sealedBy: row.sealed_by,
    to: [{ role: "main", unit: row.receiver }],
    fields: ({ issuer, addressees }) => ({
      issuer,
      addressees: [addressees[0] ?? issuer],
      county: row.receiver_name,
      // The source writes 市城乡环境…行动 without the city's name.
      campaign: `${about.place.slice(-1)}${about.title}`,
      team: teamOf(row.team_name ?? organ.name),
      inspectedOn: row.inspected_on ?? row.issued_on,
      inspected: words.inspected ?? `${places.slice(0, 3).join("、")}${places.length > 3 ? "等地" : ""}`,
      problems: row.problems.map(
        ({ path, place, description }) => `${below(path)}${place ?? ""}${description}${again}`,
      ),
      deadline,
      matter: words.matter ?? "上述问题",
      phone,
      timesWarned: row.times_warned,
    }),
  };
};

const latest = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

/** 第一督查小组 → 1, which annex 4 prints as 第一督查组; a team without a number keeps its name. */
function teamOf(name: string): number | string {
  const numeral = /第([一二三四五六七八九十])督查/.exec(name)?.[1];
  return numeral === undefined ? name : NUMERALS.indexOf(numeral) + 1;
}
