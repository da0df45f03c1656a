import type { FactsOf } from "@cunjing/documents";
import { type Draft, keptPicture } from "./draft.ts";
import { numberOf, type ProblemFacts } from "./listed-problems.ts";
import { unfit } from "./read-problem.ts";
import { readUnitRecord } from "./read-unit.ts";

/** Pictures of more pairs than this make a file that nobody opens. */
const MOST_PAIRS = 60;

/** 整改前后对比 of a unit: the problems that have both pictures, place by place (S1-36, S0-15). */
export const draftContrastAlbum: Draft<"contrast-album"> = async (input) => {
  const unit = await readUnitRecord(input, "整改前后对比");
  const pairs = unit.problems.filter(({ before }) => before !== null);
  const complete = pairs.filter(({ after }) => after !== null);
  if (pairs.length === 0) return unfit("整改前后对比", "没有照片", "there are no photos");
  const shown = [...complete, ...pairs.filter(({ after }) => after === null)].slice(0, MOST_PAIRS);
  const omitted = pairs.length - shown.length;
  return {
    unit: unit.id,
    pos: unit.pos,
    sealedBy: null,
    to: [],
    fields: ({ issuer }) => ({
      issuer,
      title: `${unit.path}整改前后对比`,
      note: `共有整改前照片的点位${pairs.length}处，其中${complete.length}处已有整改后照片，均由检查方拍摄${omitted === 0 ? "" : `；以下为其中${shown.length}处`}。`,
      groups: groupByUnit(shown),
    }),
  };
};

const groupByUnit = (problems: readonly ProblemFacts[]): FactsOf<"contrast-album">["groups"] =>
  [...Map.groupBy(problems, ({ path }) => path)].map(([unit, own]) => ({
    unit,
    pairs: own.map((problem) => {
      const seenAfter = problem.closed_on ?? problem.accepted_on;
      return {
        unit: problem.unit_name,
        spot: problem.place ?? "",
        problemNumber: numberOf(problem),
        what: problem.description,
        beforeOn: problem.found_on,
        ...(problem.before === null ? {} : { before: keptPicture(problem.before) }),
        ...(problem.after === null || seenAfter === null
          ? {}
          : { after: keptPicture(problem.after), afterOn: seenAfter }),
      };
    }),
  }));
