import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleFacts } from "../examples/example-facts.ts";
import { layDocument } from "../layout/lay-document.ts";
import { renderText } from "../text/render-text.ts";
import type { DocumentKind } from "./document-kind.ts";
import { type DocumentKindId, documentKindIds, documentKinds } from "./document-kinds.ts";

const kindOf = (id: DocumentKindId) => documentKinds[id] as unknown as DocumentKind<unknown>;
const textOf = (id: DocumentKindId): string => {
  const laid = layDocument(kindOf(id).compose(exampleFacts[id]), { example: true, draft: false });
  return `${JSON.stringify(laid.head)}\n${new TextDecoder().decode(renderText(laid))}\n${JSON.stringify(laid.imprint)}`;
};

/** What each kind has to say (requirements E9). */
const PHRASES: Readonly<Record<DocumentKindId, readonly string[]>> = {
  "ten-day-bulletin": [
    "5月中旬（5月9日—18日）",
    "总体情况",
    "主要做法",
    "存在问题",
    "下步要求",
    "排名表",
    "问题清单",
    "92%以上",
    "2000余人次",
    "市委办公室",
  ],
  "monthly-bulletin": [
    "2019年5月",
    "排名前三位",
    "得分构成说明",
    "本表列出前三名和后三名",
    "列入黑榜的单位：辛市、平原新区（依据：督查考评办法第六条）",
    "操作记录链第1440块",
    "01234567 89abcdef",
  ],
  "quarterly-bulletin": ["2019年第二季度", "名次"],
  "dispatch-notice": ["督办通知", "限期整改", "联系人：", "整改期限", "5月23日"],
  "dispatch-slip": ["现场交办单", "组长签字", "接收人签字", "一式两份"],
  "dispatch-warning": ["《督办警示》", "同一问题第2次", "责任领导（县级）", "具体责任人（科级）"],
  "dispatch-return": ["督办回执", "责任领导", "不重复报送", "现场验收为准"],
  "round-plan": ["计划编号", "督查分组", "被督查单位名单", "有权拒绝"],
  "inspection-record": ["检查记录", "评分情况", "被检查单位", "扣"],
  "talk-notice": ["约谈通知", "被约谈人", "约谈人", "地点", "依据"],
  "talk-record": ["约谈记录", "陈述和异议", "被约谈人签字"],
  "rectification-report": ["signer", "责任领导", "特此报告", "整改前后对比照片"],
  "close-out-request": ["问题销号申请表", "县级验收意见", "公示"],
  "acceptance-opinion": ["验收意见", "不得自行销号", "此前退回", "× 水面无漂浮物"],
  "extension-request": ["延期理由", "申请延至"],
  "deferral-request": ["缓办原因", "过渡措施", "复查日期"],
  "accountability-proposal": [
    "建议贵单位按照干部管理权限和规定程序",
    "依据条款",
    "不对责任认定和处理方式提出具体意见",
  ],
  "deduction-confirmation": ["70万元", "柒拾万元整", "有异议", "确认"],
  "deduction-letter": ["商请贵局扣减", "不属于行政处罚", "柒拾万元整"],
  "criticism-bulletin": ["予以通报批评", "通报事由", "根据"],
  "praise-bulletin": ["予以通报表扬", "主要事迹"],
  "award-letter": ["奖补资金明细表", "上限", "壹拾伍万元整"],
  "weekly-table": ["周报表", "参考样式", "整改率", "合计"],
  "weekly-bulletin": ["第6期", "整改率", "report"],
  "supervision-report": ["督导开展情况", "发现的问题", "意见建议", "台账"],
  "meeting-agenda": ["议程", "播放突出问题暗访专题片", "按办法在末位县"],
  "meeting-review": ["讲评稿", "本月考评排名"],
  "observation-sites": ["观摩点", "选点理由"],
  "film-list": ["片单", "佐证编号"],
  "meeting-minutes": ["会议纪要", "出席：", "请假：", "列席："],
  briefing: ["请示事项", "批　　示", "1."],
  "routing-slip": ["发文处理笺", "保密审查", "公开属性", "签　　发", "严禁处理国家秘密"],
  "publication-draft": ["公示期为", "异议", "受理单位"],
  "county-check": ["初步结果核对单", "有异议", "督查考评办法第四条", "尚未审定"],
  "problem-ledger": ["问题台账", "参考样式", "整改期限", "小计"],
  "village-archive": [
    "基本情况",
    "资金情况",
    "整治前情况",
    "整治过程",
    "整治后情况",
    "运行管护保障",
    "监督检查",
    "整治时限",
  ],
  "contrast-album": ["整改前后对比", "村北坑塘东侧"],
  "wall-chart": ["挂图作战表", "已销号", "销号（√）"],
  "hand-over-record": ["移交登记单", "不记录谈话、处理和检查的内容"],
  "rules-notice": ["关于印发《", "现印发给你们", "考评对象"],
};

for (const id of documentKindIds) {
  test(`${id} says what it has to say`, () => {
    const text = textOf(id);
    for (const phrase of PHRASES[id]) assert.ok(text.includes(phrase), `${id} lacks ${phrase}`);
    assert.ok(text.includes("模拟数据·非正式公文"));
  });
}

test("the names are the office's own, and none is 整改通知书, which belongs to law enforcement", () => {
  const names = documentKindIds.map((id) => kindOf(id).name);
  assert.equal(new Set(names).size, names.length);
  assert.ok(!names.includes("整改通知书"));
});

test("headings are numbered 一、（一） 1. by the layout, not by the kinds", () => {
  const text = textOf("ten-day-bulletin");
  for (const heading of [
    "一、总体情况",
    "二、主要做法",
    "（一）压实责任。",
    "三、存在问题",
    "（一）垃圾清理不彻底。",
    "四、下步要求",
  ])
    assert.ok(text.includes(heading), heading);
});

test("what is confidential is never for the public", () => {
  for (const id of documentKindIds)
    if (kindOf(id).direction === "public") assert.equal(kindOf(id).confidential, false);
  for (const id of ["talk-notice", "talk-record", "accountability-proposal", "county-check"] as const)
    assert.ok(kindOf(id).confidential, id);
});
