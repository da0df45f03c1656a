import type { Draft } from "./draft.ts";
import { numberOf, placeOf } from "./listed-problems.ts";
import { readProblemRecord, unfit } from "./read-problem.ts";

/** 验收意见: the inspecting side went there and says what it saw, with the criteria of the problem's own parts (E9). */
export const draftAcceptanceOpinion: Draft<"acceptance-opinion"> = async (input) => {
  const { words, organ } = input;
  const row = await readProblemRecord(input);
  const { requested_on, accepted_on, progress } = row;
  if (accepted_on === null) return unfit("验收意见", "还没有验收通过", "it was not accepted yet");
  const posts = progress.passed.flatMap(({ by }) => row.posts[by] ?? []);
  return {
    unit: row.unit,
    pos: row.pos,
    sealedBy: row.sealed_by,
    to: [{ role: "main", unit: row.unit }],
    fields: ({ issuer, addressees }) => ({
      issuer,
      addressees,
      problemNumber: numberOf(row),
      place: placeOf(row),
      problem: row.description,
      requestedOn: requested_on ?? accepted_on,
      inspectedOn: accepted_on,
      inspectors: posts.length === 0 ? [organ.name] : [...new Set(posts)],
      found: words.opinion ?? row.rectification ?? "经现场查看，问题已整改到位。",
      criteria:
        progress.milestones.length === 0
          ? [{ criterion: "所列问题整改到位，现场整洁", met: true }]
          : progress.milestones.map(({ closes_when, met_at }) => ({
              criterion: closes_when,
              met: met_at !== null,
            })),
      decision: "验收通过，予以销号",
      returnedBefore: row.returns,
    }),
  };
};
