import type { BodyKind, Relation } from "./body.ts";
import type { PowerGroup } from "./power-groups.ts";

/**
 * One line of the table of who may write what to whom.
 * Sources: 中办发〔2012〕14号 articles 14 to 16; 整治形式主义为基层减负若干规定 item 1; requirements D-7.
 * Absent fields fit everything.
 */
export interface PowerRule {
  readonly id: string;
  readonly groups?: readonly PowerGroup[];
  readonly issuers?: readonly BodyKind[];
  readonly addressees?: readonly BodyKind[];
  readonly relations?: readonly Relation[];
  readonly allowed: boolean;
  readonly chinese: string;
  readonly english: string;
  /** What to do instead; refusals only. */
  readonly way?: { readonly chinese: string; readonly english: string };
}
