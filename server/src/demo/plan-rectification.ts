/** From handed over to closed, on the days that the simulation says: exits, rectification, acceptance, close-out. */
import { pictureOf } from "./picture-names.ts";
import { type County, headOf, photoOf } from "./plan-handing-over.ts";
import { OFFICE, unitAccount } from "./posts.ts";
import { eventOf, type Life, type LifeEvent } from "./problem-lives.ts";
import { type StepName, stepTime } from "./site-times.ts";

const APPROVER = "示例市行动办公室主任";

/** Everything after the hand-over but the documents' own steps. */
export function planRectification(county: County, life: Life): void {
  for (const event of life.events) PLAN_OF[event.event]?.(county, life, event);
}

const PLAN_OF: Readonly<Record<string, (county: County, life: Life, event: LifeEvent) => void>> = {
  reassigned: planReassignment,
  extended: (county, life, event) => planExit(county, life, event, "extension", { due: event.to }),
  deferred: (county, life, event) => planExit(county, life, event, "deferral", { until: event.to }),
  rectification_started: (county, life, { day }) => move(county, life, day, "start", "start-rectification"),
  acceptance_requested: (county, life, { day }) =>
    move(county, life, day, "request", "request-acceptance", { rectification: "已清理到位，请予验收。" }),
  returned: (county, life, { day, note }) =>
    judge(county, life, day, "return", "return-problems", { reason: note }),
  accepted: planAcceptance,
  closed: (county, life, { day }) =>
    county.timetable.addProblem(day, "close", county.id, life.id, {
      command: "close-problems",
      account: OFFICE.closer,
      body: {},
    }),
};

/** Who puts it right: the village, or the town where it was handed to that instead. */
function responsible({ world }: County, life: Life): string {
  const { unit } = life.problem;
  return unitAccount(eventOf(life, "reassigned") === undefined ? unit : world.townOf(unit).id);
}

function move(
  county: County,
  life: Life,
  day: string,
  step: StepName,
  command: string,
  body: object = {},
): void {
  const account = responsible(county, life);
  county.timetable.addProblem(day, step, account, life.id, { command, account, body: { ...body } });
}

function judge(county: County, life: Life, day: string, step: StepName, command: string, body: object): void {
  const account = headOf(county);
  const key = `${county.id} ${JSON.stringify(body)}`;
  county.timetable.addProblem(day, step, key, life.id, { command, account, body: { ...body } });
}

/** The head sees that it is done, and says so with a picture (D-1b). */
function planAcceptance(county: County, life: Life, { day }: LifeEvent): void {
  county.timetable.addPhoto(day, "result", {
    evidence: photoOf(life, "after"),
    problem: life.id,
    stage: "after",
    picture: pictureOf(life.problem, "after"),
    account: headOf(county),
    at: stepTime("result", day),
    retakes: photoOf(life, "before"),
  });
  judge(county, life, day, "accept", "accept-problems", { step: "accepted" });
}

/** The wrong addressee: the county asks that the town has it, the office decides. */
function planReassignment(county: County, life: Life, { day, note }: LifeEvent): void {
  const { problem } = life;
  const to = county.world.townOf(problem.unit).id;
  const due = problem.channel === "warning" ? { due: problem.deadline } : {};
  planRequest(
    county,
    life,
    day,
    { exit: "reassignment", ask: "reassign", decide: "reassigned" },
    unitAccount(county.id),
    {
      asked: { reason: note, to },
      decided: due,
    },
  );
}

function planExit(
  county: County,
  life: Life,
  { day, note }: LifeEvent,
  exit: "extension" | "deferral",
  wish: object,
): void {
  planRequest(county, life, day, { exit, ask: "exit", decide: "decide" }, responsible(county, life), {
    asked: { reason: note, ...wish },
    decided: {},
  });
}

function planRequest(
  { timetable }: County,
  { id, name }: Life,
  day: string,
  { exit, ask, decide }: { exit: string; ask: StepName; decide: StepName },
  account: string,
  { asked, decided }: { asked: object; decided: object },
): void {
  const problems = [{ problem: id }];
  timetable.add(day, ask, {
    key: `${name} ${day}`,
    command: `request-${exit}`,
    account,
    at: stepTime(ask, day),
    body: { problems, ...asked },
  });
  timetable.add(day, decide, {
    key: `${exit} ${name} ${day}`,
    command: "decide-request",
    account: OFFICE.head,
    at: stepTime(decide, day),
    body: { problems, exit, approved: true, approver: APPROVER, reason: "情况属实，同意", ...decided },
  });
}
