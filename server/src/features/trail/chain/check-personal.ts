/** Values about a person beside the events that hold their salted digests: there and right, or erased with a record of it. */
import type { TrailFinding } from "@cunjing/contract";
import { sql } from "kysely";
import { digestPersonal } from "../../../platform/commands/digest-personal.ts";
import type { Transaction } from "../../../platform/commands/transaction.ts";
import { prepare } from "../../../platform/statements/prepare.ts";
import { type Expected, finding } from "./compare-events.ts";
import type { EventToday } from "./read-sealed-events.ts";

interface Kept {
  readonly event: string;
  readonly name: string;
  readonly salt: Buffer | null;
  readonly value: string | null;
  readonly is_copy_right: boolean;
  readonly is_erased: boolean;
  readonly is_recorded: boolean;
}

/** `e` is looked for by its receipt too: events are parted by it. */
const selectKept = prepare<{ ids: readonly string[]; receipts: readonly string[] }, Kept>(
  (a) => sql`select p.event_id::text as event, p.name, p.salt, p.value, p.erased_at is not null as is_erased,
      (p.campaign, p.noun, p.subject, p.unit, p.pos, p.sealed_by) is not distinct from
        (e.campaign, e.noun, e.subject, e.unit, e.pos, e.sealed_by) as is_copy_right,
      p.erased_at is not null and exists (
        select from event x where x.campaign is null and x.kind = 'personal.erased' and x.command = p.erased_by
          and x.at = p.erased_at and x.change -> 'values' @> jsonb_build_array(jsonb_build_array(p.event_id, p.name))
      ) as is_recorded
    from unnest(${a.ids}::bigint[], ${a.receipts}::text[]) listed (id, receipt)
    join event_personal p on p.event_id = listed.id
    left join event e on e.id = listed.id and e.received_at = timestamptz 'epoch' + (listed.receipt || ' s')::interval`,
);

export interface PersonalChecked {
  readonly findings: readonly TrailFinding[];
  readonly erased: number;
}

/** Of the events that a block lists and that are there. */
export async function checkPersonal(
  tx: Transaction,
  expected: readonly Expected[],
  found: readonly EventToday[],
): Promise<PersonalChecked> {
  const digests = new Map(found.map((row) => [row.id, digestsOf(row.change)]));
  const kept = Map.groupBy(
    await tx.ask(
      selectKept({
        ids: expected.map(({ id }) => id),
        receipts: expected.map(({ received_at }) => received_at),
      }),
    ),
    ({ event }) => event,
  );
  const findings = expected.flatMap((one) =>
    compareKept(one, digests.get(one.id) ?? {}, kept.get(one.id) ?? []),
  );
  const erased = [...kept.values()].flat().filter((one) => one.is_erased && one.is_recorded).length;
  return { findings, erased };
}

/** What the event itself says of the values that hang on it (platform/commands/write-events.ts). */
function digestsOf(change: string): Readonly<Record<string, string>> {
  if (!change.includes('"personal"')) return {};
  const { personal } = JSON.parse(change) as { personal?: unknown };
  return typeof personal === "object" && personal !== null ? (personal as Record<string, string>) : {};
}

function compareKept(
  one: Expected,
  digests: Readonly<Record<string, string>>,
  rows: readonly Kept[],
): TrailFinding[] {
  const byName = new Map(rows.map((row) => [row.name, row]));
  const said = Object.entries(digests).flatMap(([name, digest]): TrailFinding[] => {
    const row = byName.get(name);
    if (row === undefined) return [finding("personal_missing", one, name)];
    if (row.is_erased && !row.is_recorded) return [finding("personal_erased_unrecorded", one, name)];
    const isRight = row.is_copy_right && (row.is_erased || isValue(row, digest));
    return isRight ? [] : [finding("personal_changed", one, name)];
  });
  const added = rows.filter(({ name }) => digests[name] === undefined);
  return [...said, ...added.map(({ name }) => finding("personal_added", one, name))];
}

const isValue = ({ salt, value }: Kept, digest: string): boolean =>
  salt !== null && value !== null && digestPersonal(salt, value) === digest;
