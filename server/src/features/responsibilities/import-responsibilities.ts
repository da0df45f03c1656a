import { randomUUID } from "node:crypto";
import { failure, reach, responsibilityKinds, importResponsibilities as spec } from "@cunjing/contract";
import { cellOf, placeOf, readOneTable } from "@cunjing/sheets";
import { sql } from "kysely";
import { type InputFault, InputRefusal } from "../../platform/commands/check-input.ts";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { findUnit, reached } from "./find-unit.ts";
import { policyOn } from "./kinds-on.ts";
import { findNamedUnits } from "./sheet/find-units.ts";
import { type KnownRow, planImport } from "./sheet/plan-import.ts";
import { responsibilityTable } from "./sheet/responsibility-table.ts";
import { toFault } from "./sheet/sheet-fault.ts";

/** Imports of one campaign come one after another: what they add is held against what is on record. */
const lockImports = prepare<{ campaign: string }, unknown>(
  (a) => sql`select pg_advisory_xact_lock(hashtextextended(${a.campaign}::text, 11))`,
);

const selectKnown = prepare<{ campaign: string; units: readonly string[] }, KnownRow>(
  (a) => sql`select unit, kind, holder, post, body, lower(valid) as first_day, upper(valid) - 1 as last_day
    from responsibility where campaign = ${a.campaign}::uuid and unit = any(${a.units}::text[]) and not isempty(valid)`,
);

const insertAll = prepare<
  { campaign: string; rows: string; office: string | undefined; by: string; at: Date },
  unknown
>(
  (
    a,
  ) => sql`insert into responsibility (campaign, id, unit, pos, kind, holder, post, body, office, valid, set_by, set_at)
    select ${a.campaign}::uuid, id, unit, pos, kind, holder, post, body, ${a.office}::text, daterange(first_day, last_day, '[]'),
      ${a.by}::uuid, ${a.at}::timestamptz
    from jsonb_to_recordset(${a.rows}::jsonb) as given(id uuid, unit text, pos bigint, kind text, holder text, post text, body text,
      first_day date, last_day date)`,
);

/** Takes in a sheet of responsibilities, all of it or nothing: the answer names every cell that is wrong. */
export const importResponsibilities = handleCommand(
  spec,
  async ({ parts, tx, actor, campaign, body, at, now, record }) => {
    const { office } = body;
    const today = siteDay(now);
    tx.write(lockImports({ campaign }));
    const [policy, ofOffice] = await Promise.all([
      policyOn(parts, tx, campaign, today, today),
      office === undefined ? undefined : tx.askOne(findUnit({ unit: office })),
    ]);
    if (office !== undefined) reached(ofOffice, actor, "responsibility.write", campaign);
    if (policy === undefined) return refuse("policy_not_in_force", { day: today });
    const kinds = responsibilityKinds(policy);
    const file = { name: body.file, bytes: Buffer.from(body.sheet, "base64") };
    const { data, failures } = readOneTable(file, responsibilityTable(kinds));
    const faults: InputFault[] = failures.map(toFault);
    if (data === undefined) throw new InputRefusal(faults);

    const written = data.columns.get("unit") ?? [];
    const { find, units } = await findNamedUnits(tx, reach(actor, "responsibility.write", campaign), [
      ...new Set(written.filter((cell) => cell !== "")),
    ]);
    const unitOf = written.map((cell, row) => {
      if (cell === "") return undefined;
      const found = find(cell);
      if ("id" in found) return units.get(found.id);
      const place = placeOf(data, row, "unit");
      const { code, expected } = found;
      faults.push(toFault(failure(code, { ...place, found: cellOf(data, "unit", row), expected })));
      return undefined;
    });
    const named = [...new Set(unitOf.flatMap((unit) => unit?.id ?? []))];
    const plan = planImport(data, unitOf, kinds, await tx.ask(selectKnown({ campaign, units: named })));
    faults.push(...plan.faults);
    if (faults.length > 0) throw new InputRefusal(faults);

    const answer = { added: plan.added.length, unchanged: plan.unchanged };
    if (body.only_plan || answer.added === 0) return answer;
    const rows = plan.added.map((row) => ({ ...row, id: randomUUID() }));
    tx.write(insertAll({ campaign, rows: JSON.stringify(rows), office, by: actor.account, at }));
    for (const { id, unit, pos, ...change } of rows)
      record({ kind: "responsibility.set", noun: "responsibility", subject: id, unit, pos, change });
    record({
      kind: "responsibility.imported",
      noun: "responsibility",
      subject: campaign,
      change: { file: body.file, office, ...answer },
    });
    return answer;
  },
);
