// Every kind that is drafted from records, from records in the shape of the demonstration: what it says, and that it can be printed.
// With CUNJING_PAGES=folder the files are left there, to be looked at.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { DRAFTED_KIND_IDS, DRAFTED_KINDS, type DraftedKindId } from "@cunjing/contract";
import { documentKinds } from "@cunjing/documents";
import { PERSONAS, type PersonaName } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";
import { livesOn } from "../problems/testing/lives.ts";
import { fetchFile, type Papers, papersOn } from "./testing/papers.ts";
import { type RecordedCampaign, recordCampaign } from "./testing/recorded-campaign.ts";
import { wordsOfDocx } from "./testing/words-of-docx.ts";

let site: Site;
let papers: Papers;
let records: RecordedCampaign;
before(async () => {
  site = await makeSite();
  papers = await papersOn(site);
  records = await recordCampaign(site, livesOn(site));
});
after(async () => {
  await papers.close();
  await site.close();
});

interface Expected {
  readonly who: PersonaName;
  readonly subject: (records: RecordedCampaign) => string;
  readonly more?: object;
  readonly says: readonly string[];
}

const EXPECTED: Readonly<Partial<Record<DraftedKindId, Expected>>> = {
  "dispatch-notice": {
    who: "office",
    subject: ({ notice }) => notice,
    says: [
      "5月16日，第一督查小组对甲县进行了督查",
      "村北坑塘东侧",
      "农村生活垃圾治理：坑塘边积存",
      "责任领导（县级）",
    ],
  },
  "dispatch-slip": {
    who: "teamA",
    subject: ({ slip }) => slip,
    says: ["示督计〔2019〕1号-a-07", "甲县甲镇甲村一村口道路两侧", "当日整改到位"],
  },
  "dispatch-warning": {
    who: "teamA",
    subject: ({ warning }) => warning,
    says: [
      "市城乡环境百日攻坚行动第一督查组对你县丙镇丙村进行了督导检查",
      "5月27日前",
      "丙镇丙村村南坑塘水体发黑",
      "联系电话0000-0000001",
    ],
  },
  "dispatch-return": {
    who: "countyA",
    subject: ({ notice }) => notice,
    says: [
      "《督办通知》（2019.05.16交办）收悉",
      "甲县人民政府分管副县长",
      "甲镇镇长",
      "已销号",
      "2019年5月16日",
    ],
  },
  "rectification-report": {
    who: "countyA",
    subject: ({ notice }) => notice,
    more: { words: { signer: "签发人" } },
    says: [
      "签发人",
      "涉及问题3个",
      "村北坑塘垃圾已清运完毕，落实了保洁责任。",
      "整改前后对比照片",
      "特此报告",
    ],
  },
  "inspection-record": {
    who: "teamA",
    subject: ({ inspection }) => inspection,
    says: [
      "甲县甲镇甲村一检查记录",
      "五月中旬督查（示督计〔2019〕1号）",
      "垃圾堆",
      "88分（满分100分）",
      "待确认",
      "清理宅院房前屋后",
      "保洁员在岗",
    ],
  },
  "round-plan": {
    who: "office",
    subject: ({ round }) => round,
    says: ["计划编号：示督计〔2019〕1号", "5月16日—18日", "共3个单位", "甲县丙镇丙村", "有权拒绝"],
  },
  "close-out-request": {
    who: "countyA",
    subject: ({ closed }) => closed,
    more: { to: [{ unit: "city" }] },
    says: ["问题销号申请表", "清运垃圾3方", "甲村一第", "村北坑塘东侧"],
  },
  "extension-request": {
    who: "countyA",
    subject: ({ extended }) => extended,
    more: { to: [{ unit: "city" }] },
    says: ["连日降雨", "2019年6月3日", "污水漫溢路面"],
  },
  "deferral-request": {
    who: "countyA",
    subject: ({ deferred }) => deferred,
    more: { to: [{ unit: "city" }] },
    says: ["第三季度建设计划", "2019年9月30日"],
  },
  "acceptance-opinion": {
    who: "office",
    subject: ({ closed }) => closed,
    more: { to: [{ unit: "county_a" }] },
    says: ["验收通过，予以销号", "市农业农村局牵头科室", "不得自行销号"],
  },
  "village-archive": {
    who: "office",
    subject: () => "village_a1",
    says: [
      "甲县甲镇甲村一农村人居环境整治档案",
      "共登记整治点位2处",
      "1号点位（整治后）",
      "第一督查小组（督查）",
      "交办，",
      "销号",
    ],
  },
  "contrast-album": {
    who: "office",
    subject: () => "county_a",
    says: ["甲县整改前后对比", "整改后（2019.5.16）", "由检查方拍摄"],
  },
  "problem-ledger": {
    who: "office",
    subject: () => "county_a",
    says: ["甲县城乡环境百日攻坚行动问题台账", "参考样式", "村北坑塘东侧", "小计：发现6个"],
  },
  "wall-chart": {
    who: "office",
    subject: () => "village_a1",
    says: ["挂图作战表", "已销号：1", "村口道路两侧"],
  },
};

test("every kind that can be drafted is drafted here, or with the assessments", () => {
  const ofAssessments = DRAFTED_KIND_IDS.filter((kind) => DRAFTED_KINDS[kind].noun === "assessment");
  assert.deepEqual([...Object.keys(EXPECTED), ...ofAssessments].sort(), [...DRAFTED_KIND_IDS].sort());
});

for (const kind of DRAFTED_KIND_IDS) {
  const expected = EXPECTED[kind];
  if (expected === undefined) continue;
  const { who, subject, more = {}, says } = expected;
  describe(kind, () => {
    test("is drafted from its record, and its files say it", async () => {
      const document = await papers.draft(kind, subject(records), more, who);
      await papers.render(document);
      const page = await site.read(who, `/documents/${document}`);
      const files = page.body.files as { form: string; state: string; failure: string | null }[];
      assert.deepEqual(
        files.map(({ form, state, failure }) => [form, state, failure]).sort(),
        documentKinds[kind].forms.map((form) => [form, "made", null]).sort(),
      );
      for (const { form } of files) {
        const got = await fetchFile(site, PERSONAS[who].account, `/documents/${document}/files/${form}`);
        assert.equal(got.status, 200);
        keep(`${kind}.${form}`, got.bytes);
        if (form === "docx") {
          const words = wordsOfDocx(got.bytes);
          for (const phrase of says) assert.ok(words.includes(phrase), `${kind} lacks ${phrase}:\n${words}`);
        }
      }
    });
  });
}

test("the routing slip goes round with it and bears what was written on it", async () => {
  const document = await papers.draft("dispatch-notice", records.notice, { countersign: ["示例市水利局"] });
  await papers.do("office", "submit-document", { document }, 1);
  const steps = [
    ["check", "文字、数据已核。", "综合协调组组长"],
    ["secrecy", "不涉及国家秘密、工作秘密。", "保密审查员"],
    ["countersign", "同意。", "示例市水利局"],
    ["review", "拟同意，请主任审定。", "办公室副主任"],
  ] as const;
  for (const [step, text, post] of steps)
    await papers.do("officeDeputy", "give-opinion", {
      opinion: crypto.randomUUID(),
      document,
      step,
      text,
      post,
    });
  await papers.do("officeDeputy", "sign-document", { document }, 2);
  await papers.do("office", "issue-document", { document }, 3);
  await papers.render(document);
  const slip = await fetchFile(
    site,
    PERSONAS.office.account,
    `/documents/${document}/files/docx?part=routing-slip`,
  );
  assert.equal(slip.status, 200, slip.bytes.toString());
  const words = wordsOfDocx(slip.bytes);
  for (const [, text, post] of steps)
    for (const phrase of [text, post]) assert.ok(words.includes(phrase), phrase);
  for (const phrase of [
    "发文处理笺",
    "示百攻办〔2019〕",
    "市行动办主任",
    "同意印发。",
    "市行动办副主任",
    "2019年5月16日",
  ])
    assert.ok(words.includes(phrase), phrase);
  keep("routing-slip.docx", slip.bytes);
  const pdf = await fetchFile(
    site,
    PERSONAS.office.account,
    `/documents/${document}/files/pdf?part=routing-slip`,
  );
  keep("routing-slip.pdf", pdf.bytes);
  const issued = await fetchFile(site, PERSONAS.office.account, `/documents/${document}/files/pdf`);
  keep("dispatch-notice-issued.pdf", issued.bytes);
  // Addressees have the document and never its slip.
  const refused = await fetchFile(
    site,
    PERSONAS.countyA.account,
    `/documents/${document}/files/pdf?part=routing-slip`,
  );
  assert.equal(refused.status, 404);
});

function keep(name: string, bytes: Buffer): void {
  const folder = process.env.CUNJING_PAGES;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), bytes);
}
