/** What is wrong with a policy, where, and what would be right. */
import type { Position } from "./located.ts";

export interface PolicyFault {
  /** A stable name of the kind of fault, e.g. `unknown_name`. */
  readonly code: string;
  /** `error` stops every computation; `notice` is worth a look. */
  readonly level: "error" | "notice";
  readonly file: string;
  readonly at: Position;
  /** The place in the policy, e.g. `ladders.last_in_xun.steps.3.of`. */
  readonly path: string;
  readonly message: { readonly zh: string; readonly en: string };
}

export function pathText(path: readonly PropertyKey[]): string {
  return path.map(String).join(".");
}
