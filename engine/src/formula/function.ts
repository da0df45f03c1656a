/** What a function of formulas is: one file of functions/ each. */
import type { Fraction } from "../number/fraction.ts";
import type { Room } from "../vector/room.ts";
import type { ValueType, Vector } from "../vector/types.ts";
import type { Bilingual } from "./error.ts";

export interface FormulaFunction {
  /** As formulas call it. */
  readonly name: string;
  /** As `policy show` prints it. */
  readonly label: string;
  readonly doc: Bilingual;
  readonly parameters: readonly Parameter[];
  /** `same`: the type of the parameters whose type is `same`. */
  readonly result: ValueType | "same";
  /** Shown in the documentation, and run as tests. */
  readonly examples: readonly Example[];
  /**
   * One vector an argument, in the order of the parameters; those left out at the end are missing.
   * The checker has seen to their number and types, and to literal ones being scalars.
   */
  readonly apply: (args: readonly Vector[], room: Room) => Vector;
}

export interface Parameter {
  readonly name: string;
  /** `any`: every type. `same`: any type, but one and the same for all such parameters. */
  readonly type: ValueType | "any" | "same";
  readonly optional?: true;
  /** The last parameter may be given any number of times. */
  readonly repeats?: true;
  /** Must be written out in the formula, and be one of these. */
  readonly literal?: LiteralRule;
}

export interface LiteralRule {
  readonly says: Bilingual;
  readonly holds: (value: Fraction | string) => boolean;
}

export interface Example {
  readonly formula: string;
  /** A number as "3.5" or "1/3", true, false, a text in its own characters, or "absent: <kind>". */
  readonly gives: string;
}

/** `round(value, places?, mode?)` */
export function signatureOf({ name, parameters }: FormulaFunction): string {
  const shown = parameters.map((parameter) => {
    if (parameter.repeats) return `${parameter.name}, …`;
    return parameter.optional ? `${parameter.name}?` : parameter.name;
  });
  return `${name}(${shown.join(", ")})`;
}
