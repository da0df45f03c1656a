import type { FactsOf } from "@cunjing/documents";
import type { DocumentContext } from "./document-context.ts";
import { committeeOf } from "./issuers.ts";
import { type PlannedDocument, planned } from "./planned-document.ts";
import { foundInPeriod } from "./problem-facts.ts";
import { teamNames } from "./teams.ts";

/** 现场交办单: one for each problem that was handed over on the spot (S1-18). */
export function planSlips(context: DocumentContext, entry: string): readonly PlannedDocument[] {
  const problems = foundInPeriod(context).filter(
    ({ channel, team }) => channel === "on_the_spot" && team !== "",
  );
  return problems.map((problem) =>
    planned(
      "dispatch-slip",
      `${context.units.path(problem.unit)}（${problem.id}）`,
      (): FactsOf<"dispatch-slip"> => ({
        issuer: teamNames(context, problem.team).body,
        addressees: [committeeOf(context, problem.unit)],
        serial: problem.id,
        day: problem.day,
        place: `${context.units.path(problem.unit)}${problem.place}`,
        problem: `${problem.category}：${problem.description}`,
        demand: "立即整改到位，举一反三，落实日常保洁责任。",
        limit: problem.dueDay === problem.day ? "当日18时前" : `${problem.dueDay}前`,
      }),
      { entry },
    ),
  );
}
