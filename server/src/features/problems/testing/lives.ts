/** Problems brought to where a test wants them, by the commands that people send. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import type { PersonaName } from "../../../testing/personas.ts";
import type { Answer, Site } from "../../../testing/site.ts";
import { storePhoto } from "../../../testing/store-photo.ts";

type Result = Record<string, unknown>;
interface When {
  readonly at?: string;
}

export interface Lives {
  /** Sends a command and insists that it is done. */
  readonly do: (who: PersonaName, name: string, body: object, when?: When) => Promise<Result>;
  readonly find: (unit?: string, more?: object, when?: When) => Promise<string>;
  readonly dispatch: (
    problems: readonly string[],
    more?: object,
    when?: When & { readonly who?: PersonaName },
  ) => Promise<string>;
  /** Found and handed over to its county by a notice. */
  readonly handOver: (unit?: string, more?: object) => Promise<{ problem: string; dispatch: string }>;
  /** From dispatched to closed by the chain of the tests' policy. */
  readonly close: (problem: string, when?: When) => Promise<void>;
}

export const on = (problem: string, more: object = {}) => ({ problems: [{ problem }], ...more });

export function livesOn(site: Site): Lives {
  const send = async (who: PersonaName, name: string, body: object, when: When = {}) => {
    const answer: Answer = await site.command(who, name, body, when);
    assert.equal(answer.status, 200, `${name}: ${JSON.stringify(answer.body)}`);
    return answer.body.result as Result;
  };
  const teamOf = (unit: string): PersonaName => (unit.endsWith("_b") ? "teamB" : "teamA");
  const find = async (unit = "village_a1", more: object = {}, when: When = {}) => {
    const problem = randomUUID();
    const body = { problem, unit, category: "rubbish", description: "路边积存生活垃圾", ...more };
    await send(teamOf(unit), "find-problem", body, when);
    await storePhoto(site, problem, "before");
    return problem;
  };
  const dispatch: Lives["dispatch"] = async (problems, more = {}, { who = "teamA", ...when } = {}) => {
    const id = randomUUID();
    const body = {
      dispatch: id,
      problems: problems.map((problem) => ({ problem })),
      channel: "notice",
      ...more,
    };
    await send(who, "dispatch-problems", body, when);
    return id;
  };
  return {
    do: send,
    find,
    dispatch,
    async handOver(unit = "village_a1", more = {}) {
      const problem = await find(unit, more);
      const county = unit.endsWith("_b") ? "county_b" : "county_a";
      return { problem, dispatch: await dispatch([problem], { receiver: county }, { who: teamOf(unit) }) };
    },
    async close(problem, when = {}) {
      const [row] = await site.see<{ unit: string }>("select unit from problem where id = $1", [problem]);
      const village =
        row?.unit === "village_b" ? "villageB" : row?.unit === "village_a1" ? "villageA1" : "countyA";
      await send(village, "request-acceptance", on(problem), when);
      await storePhoto(site, problem, "after");
      await send(
        "poolLead",
        "accept-problems",
        on(problem, { step: "accepted", stand_in_reason: "代验" }),
        when,
      );
      await send("office", "close-problems", on(problem, { stand_in_reason: "办公室销号" }), when);
    },
  };
}
