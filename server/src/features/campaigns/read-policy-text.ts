/** A policy's text as it comes in: read, checked for what it means, and refused whole with every place by line and column. */
import { createHash } from "node:crypto";
import {
  checkPolicy,
  type DecisionChoices,
  loadPolicy,
  type PolicyFault,
  type PolicySource,
} from "@cunjing/engine";
import { type InputFault, InputRefusal } from "../../platform/commands/check-input.ts";

export interface ReadPolicyText {
  /** The policy's own id. */
  readonly policy: string;
  /** SHA-256 of the text: what it is kept under. */
  readonly digest: string;
  readonly title: string;
  readonly choices: DecisionChoices;
  readonly notices: readonly { line: number; column: number; path: string; message: string }[];
}

export type Chosen = Readonly<Record<string, { value: string; set_by?: string | undefined }>>;

/**
 * @param day from which it is to hold
 * @param post who decides where the sender does not say
 * @throws {InputRefusal} with all faults of the text, or of the decisions
 */
export function readPolicyText(text: string, chosen: Chosen, day: string, post: string): ReadPolicyText {
  const loaded = loadPolicy(text, "policy");
  if ("faults" in loaded) throw new InputRefusal(loaded.faults.map((fault) => faultOf(fault, text)));
  const { source } = loaded;
  const found = checkPolicy(source);
  const errors = found.filter(({ level }) => level === "error");
  if (errors.length > 0) throw new InputRefusal(errors.map((fault) => faultOf(fault, text)));
  const choices = readDecisions(source, chosen, day, post);
  const version = source.at(day, choices);
  if (!("policy" in version)) throw new InputRefusal(version.faults.map((fault) => faultOf(fault, text)));
  return {
    policy: source.id,
    digest: createHash("sha256").update(text).digest("hex"),
    title: version.policy.title,
    choices,
    notices: found.map(({ at, path, message }) => ({
      line: at.line,
      column: at.column,
      path,
      message: message.zh,
    })),
  };
}

/** @throws {InputRefusal} for decisions that the policy does not ask for, and variants that it does not offer */
export function readDecisions(
  source: PolicySource,
  chosen: Chosen,
  day: string,
  post: string,
): DecisionChoices {
  const version = source.at(day);
  const asked = "policy" in version ? version.decisions : [];
  const faults: InputFault[] = [];
  const choices: Record<string, { value: string; set_by: string }> = {};
  for (const [id, { value, set_by = post }] of Object.entries(chosen)) {
    const variants = asked.find((decision) => decision.id === id)?.variants;
    if (variants === undefined) {
      const expected = `办法里有的待定事项：${asked.map((one) => one.id).join("、") || "（没有）"}`;
      faults.push({ at: `decisions.${id}`, found: id, expected });
    } else if (!variants.includes(value)) {
      faults.push({
        at: `decisions.${id}.value`,
        found: value,
        expected: `其中之一：${variants.join("、")}`,
      });
    }
    choices[id] = { value, set_by };
  }
  if (faults.length > 0) throw new InputRefusal(faults);
  return choices;
}

const faultOf = ({ at, path, message }: PolicyFault, text: string): InputFault => ({
  at: `policy:${at.line}:${at.column}${path === "" ? "" : ` ${path}`}`,
  found: text.split("\n")[at.line - 1]?.trim().slice(0, 60) ?? "",
  expected: message.zh,
});
