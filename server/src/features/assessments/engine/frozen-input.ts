/** Everything that a computation is made from: with the same input it gives the same bytes, on any machine. */
import type { DecisionChoices } from "@cunjing/engine";

export interface FrozenInput {
  /** The policy's text and what it is called in messages. */
  readonly policy: { readonly text: string; readonly file: string };
  readonly decisions: DecisionChoices;
  readonly period: string;
  readonly cadence: string;
  /** The period's last day: nothing later counts. */
  readonly until: string;
  /** As it is stored (freeze/manifest.ts). */
  readonly manifest: string;
  /** The slices that it names, by digest. */
  readonly slices: ReadonlyMap<string, Uint8Array>;
}
