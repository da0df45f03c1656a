/** Records of a few days in the shape of the demonstration: what documents are drafted from, with pictures. */
import { createHash, randomUUID } from "node:crypto";
import { drawExamplePicture } from "@cunjing/documents";
import { TEAMS } from "../../../testing/personas.ts";
import type { Site } from "../../../testing/site.ts";
import { storePhoto } from "../../../testing/store-photo.ts";
import { followStandard } from "../../inspections/testing/with-standard.ts";
import { type Lives, on } from "../../problems/testing/lives.ts";

export interface RecordedCampaign {
  readonly round: string;
  readonly inspection: string;
  /** A notice to 甲县, received and answered in part. */
  readonly notice: string;
  readonly slip: string;
  readonly warning: string;
  readonly closed: string;
  readonly extended: string;
  readonly deferred: string;
}

/** Where the pictures of problems are taken; the words are those of a bulletin. */
const SEEN = [
  ["village_a1", "村北坑塘东侧", "坑塘边积存生活垃圾约3方，水面有漂浮物", "rubbish"],
  ["village_a1", "村口道路两侧", "建筑垃圾成堆，占用路肩约6米", "orderly"],
  ["village_a2", "村委会西侧巷道", "污水漫溢路面，异味明显", "sewage"],
  ["village_c", "村内主街", "柴草杂物乱堆乱放，挤占道路", "no_clutter"],
] as const;

/** A derived size of a photo, as the job would leave it. */
async function showPhoto(site: Site, problem: string, stage: "before" | "after"): Promise<void> {
  const bytes = Buffer.from(drawExamplePicture(stage));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const key = `screen/${stage}/${sha256.slice(0, 16)}`;
  await site.parts.files.put(
    key,
    { sha256, bytes: bytes.length },
    (async function* () {
      yield bytes;
    })(),
  );
  await site.see("update evidence set state = 'derived', screen = $3 where problem = $1 and stage = $2", [
    problem,
    stage,
    key,
  ]);
}

export async function recordCampaign(site: Site, lives: Lives): Promise<RecordedCampaign> {
  await followStandard(site);
  const round = randomUUID();
  await lives.do("office", "plan-round", {
    round,
    title: "五月中旬督查",
    kind: "team",
    first_day: "2019-05-16",
    last_day: "2019-05-18",
    standard: "village_check",
    teams: [TEAMS.team_a.id],
    scope: { kind: "list", units: ["village_a1", "village_a2", "village_c"] },
  });
  const approval = { round, organ: "市领导小组办公室", organ_code: "示督计" };
  const approved = await site.command("officeDeputy", "approve-round", approval, { ifMatch: 1 });
  if (approved.status !== 200) throw new Error(JSON.stringify(approved.body));
  const inspection = randomUUID();
  await lives.do("teamA", "enter-inspection", {
    inspection,
    unit: "village_a1",
    kind: "team",
    round,
    standard: "village_check",
    items: [
      { item: "heap", count: "2", note: "村北坑塘、村口" },
      { item: "ditch", count: "1" },
    ],
    note: "村内主街整洁，保洁员在岗；坑塘周边需要重点整治。",
  });
  const problems: string[] = [];
  for (const [unit, place, description, category] of SEEN) {
    const more = { place, description, category, severity: "prominent" };
    const problem = await lives.find(unit, unit === "village_a1" ? { ...more, inspection } : more);
    await showPhoto(site, problem, "before");
    problems.push(problem);
  }
  const [one, two, three, four] = problems as [string, string, string, string];
  const notice = await lives.dispatch([one, three, four], { receiver: "county_a", contact: "0000-0000001" });
  const slip = await lives.dispatch([two], {
    channel: "on_the_spot",
    receiver: "village_a1",
    slip: "示督计〔2019〕1号-a-07",
  });
  await lives.do("countyA", "sign-dispatch", { step: randomUUID(), dispatch: notice });
  await lives.do(
    "villageA1",
    "request-acceptance",
    on(one, { rectification: "清运垃圾3方，平整岸坡40米，确定坑塘保洁员1名。" }),
  );
  await lives.do("countyA", "answer-dispatch", {
    step: randomUUID(),
    dispatch: notice,
    problems: [one],
    text: "村北坑塘垃圾已清运完毕，落实了保洁责任。",
    leader_post: "甲县人民政府分管副县长",
    person_post: "甲镇镇长",
  });
  await storePhoto(site, one, "after");
  await lives.do("poolLead", "accept-problems", on(one, { step: "accepted", stand_in_reason: "代验" }));
  await lives.do("office", "close-problems", on(one, { stand_in_reason: "办公室销号" }));
  await showPhoto(site, one, "after");
  await lives.do(
    "countyA",
    "request-extension",
    on(three, { reason: "连日降雨，机械无法进场。", due: "2019-06-02" }),
  );
  const deferred = await lives.find("village_a2", {
    place: "村东排水沟",
    description: "沟渠淤积，需清淤并铺设管道",
    category: "sewage",
  });
  await lives.dispatch([deferred], { receiver: "county_a" });
  await lives.do(
    "countyA",
    "request-deferral",
    on(deferred, { reason: "管网列入第三季度建设计划，建成前无法根治。", until: "2019-09-30" }),
  );
  const warned = await lives.find("village_c", {
    place: "村南坑塘",
    description: "水体发黑，岸边有建筑垃圾",
    category: "sewage",
    severity: "serious",
  });
  await lives.dispatch([warned], { receiver: "county_a" });
  const warning = randomUUID();
  await lives.do("teamA", "warn-problems", {
    dispatch: warning,
    problems: [{ problem: warned }],
    receiver: "county_a",
    due: "2019-05-25",
    contact: "0000-0000001",
  });
  return { round, inspection, notice, slip, warning, closed: one, extended: three, deferred };
}
