import type { FactsOf } from "@cunjing/documents";
import { groupsBySize } from "./count-problems.ts";
import type { DocumentContext } from "./document-context.ts";
import { issuerOf } from "./issuers.ts";
import { type PlannedDocument, planned } from "./planned-document.ts";
import { gravestFirst, spreadOverUnits } from "./problem-facts.ts";

/** Pictures by problem: a file of the inspectors, or drawn ones in the demonstration. Without them the boxes stay empty for hand work. */
export interface PictureSource {
  before(problem: string): Uint8Array | undefined;
  after(problem: string): Uint8Array | undefined;
}

export const NO_PICTURES: PictureSource = { before: () => undefined, after: () => undefined };

const UNITS = 4;
const PAIRS = 2;

/** 整改前后对比 of graver problems that were closed, a few of each of the units that have most (S1-36). */
export function planAlbum(
  context: DocumentContext,
  entry: string,
  by: string,
  pictures: PictureSource,
): readonly PlannedDocument[] {
  const closed = context.ledger.filter(({ closed, severity }) => closed && severity !== "ordinary");
  if (closed.length === 0) return [];
  return [planned("contrast-album", "", () => albumFacts(context, by, pictures, closed), { entry })];
}

function albumFacts(
  context: DocumentContext,
  by: string,
  pictures: PictureSource,
  closed: DocumentContext["ledger"],
): FactsOf<"contrast-album"> {
  const { units, campaign } = context;
  const groups = groupsBySize(closed, ({ unit }) => units.assessedAbove(unit)).slice(0, UNITS);
  return {
    issuer: issuerOf(context, by),
    title: `${campaign}部分村庄整改前后对比`,
    note: "影像由督查组在督导和验收时拍摄；对外使用前须遮挡人脸、车牌和门牌。",
    groups: groups.map(([unit, problems]) => ({
      unit: units.name(unit),
      pairs: spreadOverUnits(gravestFirst(problems), (one) => one.unit, PAIRS).map((problem) => {
        const before = pictures.before(problem.id);
        const after = pictures.after(problem.id);
        return {
          unit: units.below(problem.unit, unit),
          spot: problem.place,
          problemNumber: problem.id,
          what: `${problem.category}，${problem.description}。`,
          beforeOn: problem.day,
          afterOn: problem.acceptedDay || problem.closedDay,
          ...(before === undefined ? {} : { before }),
          ...(after === undefined ? {} : { after }),
        };
      }),
    })),
  };
}
