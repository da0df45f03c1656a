/** Hints about all photos of a problem: for whoever is about to accept it. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { hintedEvidence } from "./evidence-hints.ts";

export const readProblemHints = defineRead({
  name: "read-problem-hints",
  noun: "evidence",
  summary: { zh: "验收前的核实提示", en: "Hints about a problem's photos before its acceptance" },
  verb: "evidence.read",
  scope: "campaign",
  path: "/problems/:problem/hints",
  query: z.strictObject({ problem: uuid }),
  answer: z.object({
    notice: z.string(),
    /** In the order in which they were said; the first fifty that have hints or could not be looked at. */
    evidence: z.array(hintedEvidence),
    /** How many photos were looked at without a hint. */
    without_hints: z.int(),
    /** Photos beyond those that were looked at. */
    more: z.boolean(),
  }),
  failures: ["not_found"],
});
