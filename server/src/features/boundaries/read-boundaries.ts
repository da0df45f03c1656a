import { createHash } from "node:crypto";
import { type Box, simplifyBoundary, readBoundaries as spec, stepFor } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { type BoundaryRow, selectBelow } from "./boundary-statements.ts";

const findUnit = prepare<{ unit: string }, { id: string }>(
  (a) => sql`select id from unit where id = ${a.unit}`,
);

/** A map of what is below a unit; its ETag changes with any boundary, name or order of it. */
export const readBoundaries = handleRead(spec, async ({ tx, query: { below, detail } }) => {
  const [unit, rows] = await Promise.all([
    tx.askOne(findUnit({ unit: below })),
    tx.ask(selectBelow({ below })),
  ]);
  if (unit === undefined) return refuse("not_found", {});
  const box = boxAround(rows);
  const step = detail === "screen" && box !== undefined ? stepFor(box) : undefined;
  const features = rows.map(({ unit: id, name, kind, polygons }) => ({
    type: "Feature" as const,
    id,
    properties: { unit: id, name, kind },
    geometry: {
      type: "MultiPolygon" as const,
      coordinates: step === undefined ? polygons : simplifyBoundary(polygons, step),
    },
  }));
  return {
    jsonText: JSON.stringify({ type: "FeatureCollection", bbox: box, features }),
    tag: tagOf(rows, detail),
  };
});

function boxAround(rows: readonly BoundaryRow[]): Box | undefined {
  if (rows.length === 0) return undefined;
  const all = (of: (row: BoundaryRow) => number) => rows.map(of);
  return [
    Math.min(...all(({ west }) => west)),
    Math.min(...all(({ south }) => south)),
    Math.max(...all(({ east }) => east)),
    Math.max(...all(({ north }) => north)),
  ];
}

const tagOf = (rows: readonly BoundaryRow[], detail: string): string =>
  createHash("sha256")
    .update(JSON.stringify([detail, rows.map(({ unit, name, kind, digest }) => [unit, name, kind, digest])]))
    .digest("base64url")
    .slice(0, 22);
