/** Who joins a list and who leaves it between two runs. */
import type { ListResult } from "../results/types.ts";

export interface ListChange {
  readonly list: string;
  readonly label: string;
  readonly kind: ListResult["kind"];
  readonly change: "joined" | "left";
}

export interface ListMember {
  readonly policy: string;
  readonly period: string;
  readonly unit: string;
  readonly unit_name: string;
  readonly list: string;
  readonly label: string;
  readonly kind: ListResult["kind"];
}

/** Every membership of a run. */
export function membersOf(lists: readonly ListResult[]): readonly ListMember[] {
  return lists.flatMap(({ policy, period, list, label, kind, members }) =>
    members.map(({ unit, unit_name }) => ({ policy, period, unit, unit_name, list, label, kind })),
  );
}

export function memberKey({ policy, period, unit, list }: ListMember): string {
  return JSON.stringify([policy, period, unit, list]);
}
