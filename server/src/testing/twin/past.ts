/** What happened in the twins: work that everybody sees, a covert round from plan to confirmed scores, and work that goes on after it. */
import { makeJpeg } from "../../features/evidence/fixtures/make-photos.ts";
import { followStandard } from "../../features/inspections/testing/with-standard.ts";
import { PERSONAS, TEAMS } from "../personas.ts";
import type { Twin } from "./open-twins.ts";
import { LATER, OPEN, SEALED, twinId } from "./twin-ids.ts";

const at = (time: string) => new Date(`2019-05-16T${time}:00+08:00`);
const DAYS = { first_day: "2019-05-16", last_day: "2019-05-20" };
const ORGAN = { organ: "市领导小组办公室", organ_code: "示督计" };
const PROBLEM = { category: "rubbish", description: "村口路边积存生活垃圾" };

/** The scene that an open and a sealed photo share: to the uncleared they must not be alike. */
const scene = () => makeJpeg(7, 320, 240);
/** Of the sealed round alone: somebody else may come to upload the same file. */
export const sealedScene = () => makeJpeg(11, 320, 240);

async function plan(twin: Twin, round: string, kind: "team" | "covert", scope: object): Promise<void> {
  const teams = kind === "covert" ? [TEAMS.covert.id] : [TEAMS.team_a.id, TEAMS.team_b.id];
  const title = kind === "covert" ? "暗访" : "督查";
  const body = { round, title, kind, ...DAYS, standard: "village_check", teams, scope };
  await twin.do("office", "plan-round", body);
  await twin.do("officeDeputy", "approve-round", { round, ...ORGAN }, { ifMatch: 1 });
}

async function drawFor(twin: Twin, draw: string, round: string, seed: string): Promise<void> {
  await twin.do("office", "publish-seed", { draw, title: "抽村", round, source: "体彩排列三第 19125 期" });
  await twin.do("office", "draw-units", { draw, seed });
}

const visit = (
  inspection: string,
  round: string,
  unit: string,
  problems: readonly string[],
  heaps: number,
) => ({
  inspection,
  round,
  unit,
  items: [{ item: "heap", count: heaps }],
  problems: problems.map((problem) => ({ problem, ...PROBLEM })),
});

/** In both, before the covert round. */
export async function workOpenly(twin: Twin): Promise<void> {
  twin.site.setNow(at("09:00"));
  await followStandard(twin.site);
  await plan(twin, OPEN.round, "team", { kind: "list", units: ["village_a1", "village_b", "village_c"] });
  await twin.do("office", "assign-tasks", { round: OPEN.round });
  await twin.do(
    "teamA",
    "enter-inspection",
    visit(OPEN.inspection, OPEN.round, "village_a1", [OPEN.problem, OPEN.other], 2),
  );
  await twin.do("teamB", "enter-inspection", visit(twinId("open b"), OPEN.round, "village_b", [OPEN.far], 1));
  await twin.photograph("teamA", OPEN, await scene());
  await twin.do("teamA", "dispatch-problems", {
    dispatch: OPEN.dispatch,
    problems: [{ problem: OPEN.problem }],
    receiver: "county_a",
    channel: "notice",
  });
  await twin.do("countyA", "sign-dispatch", { step: twinId("signed"), dispatch: OPEN.dispatch });
  await plan(twin, OPEN.sample, "team", { kind: "sample", draw: "next_villages", period: "2019-05" });
  await drawFor(twin, OPEN.draw, OPEN.sample, "7 3 1");
  const held = { kind: "main", holder: "post_a1_head", unit: "village_a1" };
  await twin.do("countyA", "set-responsibility", {
    responsibility: OPEN.responsibility,
    ...held,
    office: "county_a",
    first_day: "2019-05-16",
  });
  await twin.do("countyA", "file-responsibilities", {
    file: OPEN.responsibilityFile,
    unit: "village_a1",
    title: "责任清单",
  });
  await twin.do("countyA", "record-visit", { visit: OPEN.visit, ...held, work: "看了整改" });
  const complaint = { complaint: OPEN.complaint, category: "asked_twice", text: "同一张表要报两次" };
  await twin.do("townA", "complain-about-system", complaint, { campaign: null });
  await twin.do("office", "make-team", {
    team: OPEN.team,
    code: "third",
    name: "第三督查小组",
    kind: "area",
  });
  await twin.do(
    "security",
    "open-account",
    { account: OPEN.account, name: "someone", post: "某岗位" },
    { campaign: null },
  );
}

/** In one of them: planned, drawn, assigned, visited, photographed, corrected, confirmed; nothing of it is released. */
export async function workCovertly(twin: Twin): Promise<void> {
  twin.site.setNow(at("10:00"));
  const villages = ["village_a1", "village_b", "village_c"];
  await plan(twin, SEALED.round, "covert", { kind: "list", units: villages });
  await twin.do("office", "assign-tasks", { round: SEALED.round });
  const found = [SEALED.problem, SEALED.other];
  await twin.do("covert", "enter-inspection", visit(SEALED.inspection, SEALED.round, "village_a1", found, 3));
  await twin.do(
    "covert",
    "enter-inspection",
    visit(twinId("sealed b"), SEALED.round, "village_b", [SEALED.far], 0),
  );
  await twin.photograph("covert", SEALED, await scene());
  await twin.photograph("covert", { evidence: SEALED.photo, problem: SEALED.other }, await sealedScene());
  const corrected = { inspection: SEALED.inspection, items: [{ item: "heap", count: 4 }], reason: "数错了" };
  await twin.do("covert", "correct-inspection", corrected, { ifMatch: 1 });
  await twin.do("office", "confirm-inspection", { inspection: SEALED.inspection }, { ifMatch: 2 });
  const tied = {
    problems: found.map((problem) => ({ problem })),
    lineage: twinId("sealed lineage"),
    because: "同一处",
  };
  await twin.do("office", "link-lineage", tied);
  await twin.do("covert", "withdraw-problems", {
    problems: [{ problem: SEALED.far }],
    why: "found_wrongly",
    reason: "看错了",
  });
  await plan(twin, SEALED.sample, "covert", { kind: "sample", draw: "next_villages", period: "2019-05" });
  await drawFor(twin, SEALED.draw, SEALED.sample, "4 4 2");
  const planned = {
    round: twinId("sealed plan"),
    title: "暗访",
    kind: "covert",
    ...DAYS,
    teams: [TEAMS.covert.id],
  };
  await twin.do("office", "plan-round", { ...planned, scope: { kind: "list", units: ["village_a2"] } });
}

/** In both, after it: here a number that was taken, or a village that counts as seen, would show. */
export async function goOnOpenly(twin: Twin): Promise<void> {
  twin.site.setNow(at("11:00"));
  await plan(twin, LATER.round, "team", { kind: "list", units: ["village_a1", "village_a2"] });
  await twin.do(
    "teamA",
    "enter-inspection",
    visit(LATER.inspection, LATER.round, "village_a1", [LATER.problem], 1),
  );
  await plan(twin, LATER.sample, "team", { kind: "sample", draw: "next_villages", period: "2019-05" });
  await drawFor(twin, LATER.draw, LATER.sample, "9 1 6");
  await twin.do("teamB", "find-problem", { problem: LATER.far, unit: "village_b", ...PROBLEM });
  await twin.do(
    "discipline",
    "complain-about-system",
    { complaint: LATER.complaint, category: "other", text: PERSONAS.discipline.post },
    { campaign: null },
  );
  twin.site.setNow(at("12:00"));
}
