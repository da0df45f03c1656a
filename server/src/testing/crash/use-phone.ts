/** What people do on their phones, each by its role: with what the phone shows, right or overtaken, before and after it was sent. */
import { randomUUID } from "node:crypto";
import type { PersonaName } from "../personas.ts";
import type { TorturedPhone } from "./tortured-phone.ts";

interface ProblemRow {
  readonly unit: string;
  readonly case: { readonly state: string; readonly revision: number };
}

/** What colleagues tell each other by word of mouth: visits and problems that no server may have heard of yet. */
export interface Spoken {
  readonly inspections: { readonly id: string; readonly unit: string }[];
  readonly problems: { readonly id: string; readonly unit: string }[];
}

const UNITS: Partial<Record<PersonaName, readonly string[]>> = {
  teamA: ["village_a1", "village_a2", "village_c"],
  teamA2: ["village_a1", "village_a2", "village_c"],
  teamB: ["village_b"],
  office: ["village_a1", "village_b"],
  poolLead: ["village_a2", "village_b"],
};
export const COVERT_ROUND = "00000000-0000-4000-8000-00000000f00d";

const anyOf = <T>(all: readonly T[]): T | undefined => all[Math.floor(Math.random() * all.length)];
const chance = (share: number): boolean => Math.random() < share;

export function usePhone(phone: TorturedPhone, spoken: Spoken): void {
  const { who } = phone;
  const units = UNITS[who];
  if (who === "covert") inspectInSecret(phone);
  else if (units === undefined) putRight(phone);
  else {
    const unit = anyOf(units) as string;
    const deeds = [inspect, inspect, inspect, handOver, handOver, verify, verify, find, find, find];
    anyOf(deeds)?.(phone, unit, spoken);
  }
}

function find(phone: TorturedPhone, unit: string, spoken: Spoken, inspection?: string): void {
  const problem = randomUUID();
  phone.do("find-problem", {
    problem,
    unit,
    description: "村口垃圾未清",
    ...(inspection === undefined ? {} : { inspection }),
  });
  spoken.problems.push({ id: problem, unit });
}

function inspect(phone: TorturedPhone, unit: string, spoken: Spoken): void {
  const told = anyOf(spoken.inspections.slice(-6));
  // A colleague's visit, of which this phone and perhaps the server know nothing: held until it has come.
  if (told !== undefined && chance(0.5)) {
    find(phone, told.unit, spoken, told.id);
    return;
  }
  const inspection = randomUUID();
  phone.do("enter-inspection", {
    inspection,
    unit,
    kind: "leader",
    given: { score: "80", full_mark: "100" },
    problems: [{ problem: randomUUID(), description: "路边积存垃圾" }],
  });
  spoken.inspections.push({ id: inspection, unit });
  if (chance(0.5)) find(phone, unit, spoken, inspection);
}

function inspectInSecret(phone: TorturedPhone): void {
  if (chance(0.7)) return;
  phone.do("enter-inspection", {
    inspection: randomUUID(),
    unit: "village_a1",
    round: COVERT_ROUND,
    given: { score: "60", full_mark: "100" },
    problems: [{ problem: randomUUID(), description: "暗访发现垃圾" }],
  });
}

const dispatch = (phone: TorturedPhone, problem: string, base: number): string =>
  phone.do("dispatch-problems", { dispatch: randomUUID(), problems: [{ problem, base }], channel: "notice" });

function handOver(phone: TorturedPhone, _: string, spoken: Spoken): void {
  const told = anyOf(spoken.problems.slice(-6));
  const seen = anyOf(phone.rows<ProblemRow>("problem").filter((row) => row.case.state === "found"));
  if (told !== undefined && chance(0.3)) dispatch(phone, told.id, 1);
  else if (seen !== undefined) dispatch(phone, seen.id, seen.case.revision);
}

function verify(phone: TorturedPhone): void {
  const seen = anyOf(
    phone.rows<ProblemRow>("problem").filter((row) => row.case.state === "acceptance_requested"),
  );
  if (seen === undefined) return;
  const problems = [{ problem: seen.id, base: seen.case.revision }];
  if (chance(0.2)) phone.do("return-problems", { problems, reason: "仍有积存" });
  else phone.do("accept-problems", { problems, step: "accepted" });
}

/** Two steps in a row, the second on what the first will have made of it. */
function putRight(phone: TorturedPhone): void {
  const seen = anyOf(phone.rows<ProblemRow>("problem").filter((row) => row.case.state === "dispatched"));
  if (seen === undefined) return;
  const { revision } = seen.case;
  phone.do("start-rectification", { problems: [{ problem: seen.id, base: revision }], plan: "清运" });
  phone.do("request-acceptance", {
    problems: [{ problem: seen.id, base: revision + 1 }],
    rectification: "已清运",
  });
}
