/** To whom a document goes: what a draft keeps and what becomes its distribution list (主送、抄送、抄报). */
import { type BodyKind, type BodyLevel, bodyLevelOf } from "@cunjing/contract";
import type { Body } from "@cunjing/documents";
import { sql } from "kysely";
import { refuse } from "../../platform/commands/refusal.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { prepare } from "../../platform/statements/prepare.ts";

export interface Addressed {
  readonly role: "main" | "copy" | "report";
  readonly unit: string;
  readonly body: BodyKind;
  readonly level: BodyLevel;
  readonly name: string;
}

/** As a drafter says it: without body and name it is the unit's own office. */
export interface SaidRecipient {
  readonly role: Addressed["role"];
  readonly unit: string;
  readonly body?: BodyKind | undefined;
  readonly name?: string | undefined;
}

interface UnitRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly parent_kind: string | null;
  /** Path without the root: 甲县乙镇某村. */
  readonly path: string;
  /** The organ set up as its office, where there is one. */
  readonly organ_name: string | null;
  readonly organ_body: BodyKind | null;
  readonly organ_level: BodyLevel | null;
}

const selectUnits = prepare<{ campaign: string; units: readonly string[] }, UnitRow>(
  (
    a,
  ) => sql`select u.id, u.name, u.kind, p.kind as parent_kind, o.name as organ_name, o.body as organ_body, o.level as organ_level,
      unit_path(u.id) as path
    from unit u left join unit p on p.id = u.parent
    left join lateral (select * from organ o where o.campaign = ${a.campaign}::uuid and o.unit = u.id and o.team is null and o.pool is null
      order by o.name limit 1) o on true
    where u.id = any (${a.units}::text[])`,
);

/** Departments and organs that stand at a unit have its level; a leader is addressed by post. */
function toAddressed(said: SaidRecipient, unit: UnitRow, campaignTitle: string): Addressed {
  const level = unit.organ_level ?? bodyLevelOf(unit.kind, unit.parent_kind);
  const { role } = said;
  if (said.body !== undefined && said.name !== undefined)
    return { role, unit: unit.id, body: said.body, level, name: said.name };
  if (unit.organ_name !== null && unit.organ_body !== null)
    return {
      role,
      unit: unit.id,
      body: said.body ?? unit.organ_body,
      level,
      name: said.name ?? unit.organ_name,
    };
  if (level === "village") {
    const committee = unit.kind === "community" ? "居民委员会" : "村民委员会";
    return {
      role,
      unit: unit.id,
      body: said.body ?? "village",
      level,
      name: said.name ?? `${unit.path}${committee}`,
    };
  }
  return {
    role,
    unit: unit.id,
    body: said.body ?? "leading_group_office",
    level,
    name: said.name ?? `${unit.name}${campaignTitle}办`,
  };
}

/**
 * The distribution list of a draft, 主送 first, then 抄送, then 抄报, each in the order in which it was said.
 * @param campaignTitle as offices below are named after it: 城乡环境整治百日攻坚行动
 * @throws a refusal `not_found` for a unit that is not there
 */
export async function addressAll(
  tx: Transaction,
  campaign: string,
  said: readonly SaidRecipient[],
  campaignTitle: string,
): Promise<readonly Addressed[]> {
  if (said.length === 0) return [];
  const rows = await tx.ask(selectUnits({ campaign, units: [...new Set(said.map(({ unit }) => unit))] }));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const all = said.map((one) => {
    const unit = byId.get(one.unit);
    return unit === undefined ? refuse("not_found", {}) : toAddressed(one, unit, campaignTitle);
  });
  return (["main", "copy", "report"] as const).flatMap((role) => all.filter((one) => one.role === role));
}

export const toBody = ({ body, level, name }: Addressed): Body => ({ kind: body, level, name });
