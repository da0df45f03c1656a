// What is made from a period's result: sheets for the counties' check, briefing, bulletin under the result's own number, praise and criticism.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { PERSONAS, type PersonaName } from "../../testing/personas.ts";
import { type Answer, makeSite, type Site } from "../../testing/site.ts";
import { type AskedJobs, openAskedJobs } from "../assessments/testing/run-asked-jobs.ts";
import { addThirdCounty, inspect } from "../assessments/testing/three-counties.ts";
import { livesOn } from "../problems/testing/lives.ts";
import { fetchFile, ORGANS, type Papers, papersOn } from "./testing/papers.ts";
import { wordsOfDocx } from "./testing/words-of-docx.ts";

let site: Site;
let jobs: AskedJobs;
let papers: Papers;
let assessment: string;
before(async () => {
  site = await makeSite();
  await addThirdCounty(site);
  papers = await papersOn(site);
  jobs = openAskedJobs(site);
  const lives = livesOn(site);
  for (const [unit, day, score] of [
    ["village_b", "2019-05-02", "60"],
    ["village_a1", "2019-05-02", "90"],
    ["village_a2", "2019-05-03", "80"],
    ["county_c", "2019-05-04", "95"],
  ] as const)
    await inspect(site, unit, day, score);
  site.setNow(new Date("2019-05-06T09:00:00+08:00"));
  const at = { at: "2019-05-06T09:00:00+08:00" };
  for (const [unit, place, description] of [
    ["village_a1", "村北坑塘东侧", "坑塘边积存生活垃圾约3方"],
    ["village_b", "村口", "建筑垃圾成堆"],
    ["village_b", "村内主街", "柴草挤占道路"],
  ] as const) {
    const problem = await lives.find(unit, { place, description, severity: "prominent" }, at);
    await lives.dispatch(
      [problem],
      { receiver: unit === "village_b" ? "county_b" : "county_a" },
      {
        who: unit === "village_b" ? "teamB" : "teamA",
      },
    );
  }
  site.setNow(new Date("2019-05-09T09:00:00+08:00"));
  assessment = randomUUID();
  await papers.do("office", "compute-assessment", { assessment, period: "2019-05-x1" });
  await jobs.run();
  await move("office", "send-assessment-for-check");
});
after(async () => {
  await jobs.close();
  await papers.close();
  await site.close();
});

async function move(who: PersonaName, name: string, more: object = {}): Promise<Answer["body"]> {
  const [row] = await site.see<{ revision: number }>("select revision from assessment where id = $1", [
    assessment,
  ]);
  const answer = await site.command(who, name, { assessment, ...more }, { ifMatch: row?.revision ?? 0 });
  assert.equal(answer.status, 200, `${name}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}
async function wordsOf(document: string, name: string): Promise<string> {
  await papers.render(document);
  for (const form of ["pdf", "docx"]) {
    const { bytes } = await fetchFile(site, PERSONAS.office.account, `/documents/${document}/files/${form}`);
    const folder = process.env.CUNJING_PAGES;
    if (folder !== undefined) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${name}.${form}`), bytes);
    }
    if (form === "docx") return wordsOfDocx(bytes);
  }
  return "";
}
const draft = (kind: string, subject: string) =>
  site.command("office", "draft-document", { document: randomUUID(), kind, subject, organ: ORGANS.office });
const says = (words: string, ...phrases: string[]) => {
  for (const phrase of phrases) assert.ok(words.includes(phrase), `lacks ${phrase}:\n${words}`);
};

test("each county's sheet says its own part of the provisional result, line by line; the bulletin has to wait", async () => {
  const document = await papers.draft("county-check", `${assessment}:county_a`);
  says(
    await wordsOf(document, "county-check"),
    "初步结果核对单",
    "5月上旬（4月29日—5月8日）",
    "尚未审定",
    "甲县城乡环境百日攻坚行动办公室",
    "34.00",
    "村北坑塘东侧",
    "有异议",
  );
  const early = await draft("ten-day-bulletin", assessment);
  assert.deepEqual([early.status, early.body.code], [409, "document_record_unfit"]);
  assert.equal((await draft("county-check", `${assessment}:village_a1`)).body.code, "not_found");
  assert.equal((await draft("county-check", assessment)).body.code, "not_found");
});

test("a bulletin is drafted from the reviewed result, bears its number, and is not issued with other figures than it", async () => {
  for (const [who, sheet] of [
    ["countyA", "county_a"],
    ["countyB", "county_b"],
  ] as const)
    await papers.do(who, "answer-check-sheet", { assessment, sheet });
  site.setNow(new Date("2019-05-11T09:00:00+08:00"));
  // After the period's last day: the next bulletin's.
  const [problem] = await site.see<{ id: string }>("select id from problem where unit = 'village_a1'");
  await livesOn(site).close(problem!.id);
  await move("office", "close-assessment-check");
  await move("officeDeputy", "review-assessment");
  const document = await papers.draft("ten-day-bulletin", assessment);
  const drafted = await wordsOf(document, "ten-day-bulletin-draft");
  says(
    drafted,
    "关于5月上旬（4月29日—5月8日）城乡环境百日攻坚行动旬查情况的通报",
    "示百攻办〔2019〕　　号",
    "丙县",
    "名次",
    "村口",
    "新发现问题3个",
    "截至5月8日，累计发现问题3个，经验收销号0个，",
    "未销号3个，其中逾期0个、批准缓办0个",
  );
  const [row] = await site.see<{ distribution: { name: string; role: string }[] }>(
    "select distribution from document where id = $1",
    [document],
  );
  // In the official order, which is never that of the places.
  assert.deepEqual(
    row?.distribution.map(({ name }) => name),
    ["甲县城乡环境百日攻坚行动办公室", "乙县城乡环境百日攻坚行动办", "丙县城乡环境百日攻坚行动办"],
  );
  await papers.sign(document);
  // The organ that signs the result adjusts it afterwards: what the bulletin says is no more the result.
  await move("officeDeputy", "adjust-assessment", {
    adjustment: randomUUID(),
    score_of: "xun_score",
    unit: "county_b",
    change: "1.5",
    reason: "灾后恢复期间",
  });
  await move("office", "submit-assessment");
  await move("officeDeputy", "sign-assessment");
  const early = await site.command(
    "office",
    "issue-document",
    { document },
    { ifMatch: await papers.revision(document) },
  );
  assert.equal(early.body.code, "document_record_unfit");
  const numbered = await move("officeDeputy", "number-assessment", { organ: ORGANS.office });
  const { number } = numbered.result as { number: string };
  const outdated = await site.command(
    "office",
    "issue-document",
    { document },
    { ifMatch: await papers.revision(document) },
  );
  assert.equal(outdated.body.code, "document_outdated");

  await papers.do(
    "officeDeputy",
    "return-document",
    { document, reason: "审定调整后改稿" },
    await papers.revision(document),
  );
  await papers.do("office", "redraft-document", { document }, await papers.revision(document));
  const issued = await papers.issue(document);
  assert.equal(issued.number, number);
  await move("officeDeputy", "issue-assessment");
  says(await wordsOf(document, "ten-day-bulletin"), number, "审定调整+1.50分", "灾后恢复期间", "38.00");
  const register = await site.read("office", `/organs/${ORGANS.office}/numbers?year=2019`);
  const [entry] = register.body.numbers as Record<string, unknown>[];
  assert.deepEqual([entry?.noun, entry?.subject, entry?.number], ["assessment", assessment, number]);
  assert.deepEqual(register.body.missing, []);
  // A second bulletin of the same result gets a number of its own.
  const second = await papers.issue(await papers.draft("ten-day-bulletin", assessment));
  assert.notEqual(second.number, number);
  for (const who of ["countyA", "countyB"] as const)
    assert.equal((await site.read(who, `/documents/${document}`)).status, 200, who);
});

test("a briefing is one page of where things stand and what is to be decided; nothing is praised or criticised that no organ decided", async () => {
  const document = await papers.draft("briefing", assessment, { words: { wanted: "妥否，请批示。" } });
  says(
    await wordsOf(document, "briefing"),
    "呈：市委、市政府分管领导",
    "丙县居首（88.33分）",
    "乙县末位",
    "妥否，请批示。",
  );
  assert.equal((await draft("criticism-bulletin", assessment)).body.code, "document_record_unfit");
  assert.equal((await draft("praise-bulletin", assessment)).body.code, "document_record_unfit");
  const [measure] = await site.see<{ key: string; proposal: Record<string, unknown> }>(
    "select key, proposal from assessment_measure where assessment = $1 and proposal->>'measure' = 'criticism_bulletin'",
    [assessment],
  );
  if (measure === undefined)
    throw new Error("the last of the pool is proposed for criticism once it was found");
  await site.see("update assessment_measure set state = 'accepted' where assessment = $1 and key = $2", [
    assessment,
    measure.key,
  ]);
  const criticism = await papers.draft("criticism-bulletin", assessment);
  says(
    await wordsOf(criticism, "criticism-bulletin"),
    "关于对乙县予以通报批评的通报",
    "通报事由",
    "旬查排序",
  );
});
