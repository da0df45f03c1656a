import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { hintedEvidence } from "./evidence-hints.ts";

export const readEvidenceHints = defineRead({
  name: "read-evidence-hints",
  noun: "evidence",
  summary: { zh: "一张照片的核实提示", en: "Hints about one photo" },
  verb: "evidence.read",
  scope: "campaign",
  path: "/evidence/:evidence/hints",
  query: z.strictObject({ evidence: uuid }),
  answer: hintedEvidence.extend({ notice: z.string() }),
  failures: ["not_found"],
});
