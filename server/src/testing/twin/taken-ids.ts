import { randomUUID } from "node:crypto";
import type { PersonaName } from "../personas.ts";
import { OPEN, type SEALED } from "./twin-ids.ts";

const visit = { unit: "village_a1", kind: "joint", given: { score: "90", full_mark: "100" } };
const found = { unit: "village_a1", description: "路边垃圾" };
const photo = { problem: OPEN.problem, stage: "claim", sha256: "2".repeat(64), bytes: 9 };
const plan = {
  title: "督查",
  kind: "team",
  first_day: "2019-05-20",
  last_day: "2019-05-21",
  scope: { kind: "list", units: ["village_a1"] },
};
const draw = { title: "抽取", source: "当众掷骰", rule: "next_villages", period: "2019-05" };
/** Commands that make something under an id of the sender's choice, each with a body that would be done but for it. */
export const TAKEN: [PersonaName, string, keyof typeof SEALED, (id: string) => object][] = [
  ["poolLead", "enter-inspection", "inspection", (inspection) => ({ ...visit, inspection })],
  ["teamA", "find-problem", "problem", (problem) => ({ ...found, problem })],
  ["countyA", "find-problem", "problem", (problem) => ({ ...found, problem })],
  ["teamA", "find-problem", "evidence", (id) => ({ ...found, problem: randomUUID(), photos: [id] })],
  ["countyA", "add-evidence", "evidence", (evidence) => ({ ...photo, evidence })],
  ["villageA1", "add-evidence", "evidence", (evidence) => ({ ...photo, evidence })],
  ["poolLead", "plan-round", "round", (round) => ({ ...plan, round })],
  ["poolLead", "publish-seed", "draw", (id) => ({ ...draw, draw: id })],
];
