/** Bad input is answered once and whole: every place that is wrong, what was found there and what would be right. */
import { failure } from "@cunjing/contract";
import type { z } from "zod";
import { Refusal } from "./refusal.ts";

/** One place of a request that is wrong. */
export interface InputFault {
  /** "problems.3.category"; empty: the whole. */
  readonly at: string;
  readonly found: string;
  readonly expected: string;
}

export class InputRefusal extends Refusal {
  readonly faults: readonly InputFault[];

  constructor(faults: readonly InputFault[]) {
    super(failure("body_wrong", { count: faults.length }));
    this.faults = faults;
  }
}

const SHOWN = 60;

/** @throws {InputRefusal} with all faults */
export function checkInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const checked = schema.safeParse(input);
  if (checked.success) return checked.data;
  throw new InputRefusal(
    checked.error.issues.map(({ path, message }) => ({
      at: path.map(String).join("."),
      found: show(valueAt(input, path)),
      expected: message,
    })),
  );
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );
}

function show(value: unknown): string {
  if (value === undefined) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
