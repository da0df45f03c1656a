import { printDay } from "@cunjing/documents";
import type { Draft } from "./draft.ts";
import { numberOf, placeOf } from "./listed-problems.ts";
import { readDispatch } from "./read-dispatch.ts";

/** 现场交办单: its own slip number of plan, device and serial, outside the series of documents (server-design, 9). */
export const draftDispatchSlip: Draft<"dispatch-slip"> = async (input) => {
  const { about, words } = input;
  const row = await readDispatch(input, "现场交办单", (channel) => channel === "on_the_spot");
  const [first] = row.problems;
  const several = row.problems.length > 1;
  const say = (texts: readonly string[]) =>
    several ? texts.map((text, at) => `${at + 1}.${text}`).join("\n") : (texts[0] ?? "");
  const described = row.problems.map((problem) => {
    const category = about.wordOf(problem.category);
    return category === undefined ? problem.description : `${category}：${problem.description}`;
  });
  return {
    unit: row.receiver,
    pos: row.pos,
    sealedBy: row.sealed_by,
    to: [{ role: "main", unit: first !== undefined && !several ? first.unit : row.receiver }],
    fields: ({ issuer, addressees }) => ({
      issuer,
      addressees: [addressees[0] ?? issuer],
      serial: row.slip ?? row.problems.map(numberOf).join("、"),
      ...(row.plan_number === null ? {} : { roundNumber: row.plan_number }),
      place: say(row.problems.map(placeOf)),
      problem: say(described),
      demand: words.demand ?? row.demand ?? "立即整改到位，举一反三，落实日常保洁责任。",
      limit: words.limit ?? limitOf(row.due_on, row.issued_on),
      ...(row.refused_note === null ? {} : { refusal: row.refused_note }),
    }),
  };
};

const limitOf = (due: string | null, issued: string): string =>
  due === null || due === issued ? "当日整改到位" : `${printDay(due)}前`;
