/** What a command that waits is about, from its body: the problem, inspection or words that tell its sender which one it was. */
import type { Answer } from "../../../api/types.ts";

export type Held = Answer<"list-held">["held"][number];

export interface HeldThing {
  readonly problem?: string;
  readonly inspection?: string;
  /** What its sender wrote: the finding. */
  readonly words?: string;
}

/**
 * Bodies are what phones sent and may hold anything: what is not as expected is left out.
 * @param body the command's own, of any of the phones' commands
 */
export function thingOf(name: string, body: unknown): HeldThing {
  const { problem, problems, inspection, description } = fieldsOf(body);
  const first: unknown = Array.isArray(problems) ? problems[0] : undefined;
  // What it would make is not there to be opened.
  const isNew = name === "find-problem" || name === "enter-inspection";
  return {
    ...named("problem", isNew ? undefined : (problem ?? fieldsOf(first).problem)),
    ...named("inspection", isNew ? undefined : inspection),
    ...named("words", description),
  };
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

const named = <Name extends string>(name: Name, value: unknown): { readonly [N in Name]?: string } =>
  typeof value === "string" ? ({ [name]: value } as { readonly [N in Name]: string }) : {};

/** What it waits for, each kind once: a problem that has not moved so far is waited for by its revision, not by itself. */
export const awaitedKinds = (awaits: Held["awaits"]) => [
  ...new Set(awaits.map(({ noun, revision }) => (revision === undefined ? noun : ("revision" as const)))),
];
