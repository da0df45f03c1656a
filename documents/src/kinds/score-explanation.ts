import type { Table } from "../model/blocks.ts";
import type { RankedUnit } from "./ranking-rows.ts";

/** A unit's score line by line: what, how much of how much, by which clause. Lines come from the engine as they are. */
export function explanationTable(unit: RankedUnit): Table {
  return {
    type: "table",
    caption: `${unit.unit}（${unit.score}分，第${unit.rank}名）`,
    columns: [
      { title: "分项", width: 50, align: "left" },
      { title: "得分", width: 20, align: "center", kind: "number" },
      { title: "满分", width: 20, align: "center", kind: "number" },
      { title: "依据", width: 66, align: "left" },
    ],
    rows: [
      ...unit.parts.map((part) => [part.label, part.value, part.full ?? "—", part.clause]),
      ["得分", unit.score, "", ""],
    ],
    totalRows: 1,
  };
}
