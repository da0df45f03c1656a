/** The tree of an explanation: rank ← score ← part ← indicator ← facts, with the clause at each node. */
export interface Explanation {
  readonly kind:
    | "rank"
    | "grade"
    | "score"
    | "part"
    | "line"
    | "formula"
    | "indicator"
    | "fact"
    | "list"
    | "note";
  /** Id in the policy, or `table:id` of a fact. */
  readonly id: string;
  readonly label: string;
  /** The value in decimal text, or text of another type; null where it is absent. */
  readonly value: string | null;
  /** "n/d" where the decimal text is not the whole value. */
  readonly exact?: string;
  readonly full?: string;
  readonly clause: readonly string[];
  /** How the value follows from the children, in words or as a formula with its values put in. */
  readonly how?: string;
  readonly absent?: { readonly kind: string; readonly action?: string };
  readonly children: readonly Explanation[];
  /** Facts that are not listed one by one. */
  readonly more?: number;
}
