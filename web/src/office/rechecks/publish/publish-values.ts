/** What the form of a random re-check holds, and the command that it becomes. */
import type { UnitKind } from "@cunjing/contract";
import type { Body } from "../../../api/types.ts";
import { type SourceValues, sourceOf } from "../../../draw/source-values.ts";
import type { PickedUnit } from "../../../ui/unit-picker.tsx";

export interface PublishValues extends SourceValues {
  /** The policy's draw; undefined: a share of the office's own. */
  readonly rule?: string;
  readonly period?: string;
  readonly from?: string;
  readonly to?: string;
  readonly units?: readonly PickedUnit[];
  readonly which: "prominent" | "all";
  readonly amount: "share" | "count";
  readonly share?: string;
  readonly count?: number | null;
  readonly strata?: UnitKind;
  readonly minimum?: number | null;
}

type Publishing =
  | { readonly operation: "publish-seed"; readonly body: Body<"publish-seed"> }
  | { readonly operation: "publish-recheck-seed"; readonly body: Body<"publish-recheck-seed"> };

/** What stays empty is left out; fields of the rule that was not chosen are not sent. */
export function publishingOf(values: PublishValues, draw: string): Publishing {
  const { rule, period, from, to, units, which, amount, share, count, strata, minimum } = values;
  const said = { draw, ...sourceOf(values) };
  if (rule !== undefined)
    return {
      operation: "publish-seed",
      body: { ...said, rule, ...(period === undefined ? {} : { period }) },
    };
  const [area] = units ?? [];
  return {
    operation: "publish-recheck-seed",
    body: {
      ...said,
      ...(from === undefined ? {} : { from }),
      to: to ?? "",
      ...(area === undefined ? {} : { unit: area.unit }),
      all: which === "all",
      ...(amount === "share" ? { share: share?.trim() ?? "" } : { count: count ?? 1 }),
      ...(strata === undefined ? {} : { strata }),
      ...(minimum === undefined || minimum === null ? {} : { minimum }),
    },
  };
}
