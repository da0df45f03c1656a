import { createHash } from "node:crypto";
import { boxOf, importBoundaries as spec } from "@cunjing/contract";
import { InputRefusal } from "../../platform/commands/check-input.ts";
import { handleCommand } from "../../platform/commands/handler.ts";
import { storeBoundary } from "./boundary-statements.ts";
import { findUnits } from "./find-units.ts";
import { inFile, openBoundaries } from "./open-boundaries.ts";

/** Takes in a file of boundaries, all of it or nothing. */
export const importBoundaries = handleCommand(spec, async ({ tx, actor, body, now, record }) => {
  const { placed, faults } = await findUnits(tx, await openBoundaries(body.boundaries));
  if (faults.length > 0) throw new InputRefusal(faults.map(inFile));
  const read = placed.map(({ of, polygons }) => {
    const text = JSON.stringify(polygons);
    return { of, polygons, text, digest: createHash("sha256").update(text).digest("hex") };
  });
  const changed = read.filter(({ of, digest }) => of.digest !== digest);
  const idsWhere = (isNew: boolean) =>
    changed.filter(({ of }) => (of.digest === null) === isNew).map(({ of }) => of.id);
  const summary = {
    added: idsWhere(true),
    replaced: idsWhere(false),
    unchanged: read.length - changed.length,
  };
  if (body.only_plan || changed.length === 0) return summary;
  for (const { of, polygons, text, digest } of changed) {
    const [west, south, east, north] = boxOf(polygons);
    const row = { unit: of.id, polygons: text, digest, west, south, east, north };
    tx.write(storeBoundary({ ...row, file: body.file, account: actor.account, now }));
  }
  record({
    kind: "boundary.imported",
    noun: "boundary",
    subject: "",
    change: { file: body.file, added: summary.added.length, replaced: summary.replaced.length },
  });
  return summary;
});
