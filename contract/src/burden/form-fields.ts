/** What a command asks of the person who sends it, read from its spec: nobody declares a second time how long a form is (D-1e). */
import { z } from "zod";
import type { CommandSpec } from "../api/specs.ts";

/**
 * `known`: made or filled in by the program, or what the screen was about; `chosen` from what is offered; `typed`.
 */
export type Filling = "known" | "chosen" | "typed";

export interface FormField {
  /** "problems.base" */
  readonly name: string;
  readonly filling: Filling;
  /** Whether the form can be sent without it. */
  readonly optional: boolean;
  /** The longest text that it takes; null for what is not typed. */
  readonly longest: number | null;
}

interface Shape {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly $ref?: string;
}

/** What a device says of a file or of its own place in the queue; nobody types it. */
const FROM_DEVICE = new Set(["base", "bytes", "media", "position", "sha256", "taken_at"]);

/** A unit's id, a word of a list: they are chosen, never typed. */
const CHOSEN_PATTERNS = new Set(["^[\\w.-]{1,64}$", "^[a-z][a-z0-9_]{0,63}$"]);

/** The fields of a command's body, in its order; a list of things counts as one of them. */
export function formFields({ body }: CommandSpec): readonly FormField[] {
  const shape = z.toJSONSchema(body, { io: "input", unrepresentable: "any" }) as Shape;
  return fieldsOf(shape, "");
}

function fieldsOf({ properties = {}, required = [] }: Shape, within: string): readonly FormField[] {
  return Object.entries(properties).flatMap(([key, shape]): readonly FormField[] => {
    const name = within === "" ? key : `${within}.${key}`;
    const optional = !required.includes(key);
    if (FROM_DEVICE.has(key)) return [{ name, filling: "known", optional, longest: null }];
    const inner = shape.type === "array" ? (shape.items ?? {}) : shape;
    if (inner.properties !== undefined)
      return fieldsOf(inner, name).map((field) => ({ ...field, optional: optional || field.optional }));
    const filling = fillingOf(inner, shape);
    return [{ name, filling, optional, longest: filling === "typed" ? (inner.maxLength ?? null) : null }];
  });
}

function fillingOf(inner: Shape, outer: Shape): Filling {
  if (inner.format === "uuid" || "default" in outer) return "known";
  const one = inner.anyOf?.find(({ type }) => type !== "null") ?? inner;
  if (one.enum !== undefined || "const" in one || one.type === "boolean") return "chosen";
  if (one.format === "date" || one.format === "date-time") return "chosen";
  if (one.pattern !== undefined && CHOSEN_PATTERNS.has(one.pattern)) return "chosen";
  return one.type === "string" || one.type === "number" || one.type === "integer" ? "typed" : "chosen";
}
