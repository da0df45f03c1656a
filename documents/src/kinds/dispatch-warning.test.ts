import assert from "node:assert/strict";
import { test } from "node:test";
import { dispatchWarningExample } from "../examples/dispatch-examples.ts";
import { dispatchWarning } from "./dispatch-warning.ts";

test("B7: the warning is annex 4, word for word", () => {
  const document = dispatchWarning.compose(dispatchWarningExample);
  assert.equal(document.title, "关于对甲县人居环境整治工作的督办警示");
  assert.deepEqual(document.addressees, ["甲县城乡环境整治百日攻坚行动办"]);
  assert.deepEqual(
    document.body.map((block) => (block.type === "paragraph" ? block.text : block.type)),
    [
      "5月15日，市城乡环境整治百日攻坚行动第二督查组对你县乙镇东某村、西某村坑塘治理情况进行了督导检查，发现如下问题：",
      "1.东某村村北坑塘东侧积存生活垃圾约3方；",
      "2.西某村坑塘水体发黑，岸边有建筑垃圾；",
      "3.两村均未落实坑塘保洁责任人。",
      "接到《督办警示》后，请于5月25日前将上述坑塘垃圾和水体问题整改到位，同时将完成情况和责任领导（县级）、具体责任人（科级）反馈至市城乡环境整治百日攻坚行动第二组（联系电话0000-0000000）。",
      "甲县要针对此类问题，举一反三、全面排查，彻底整治，长效管理，防止反弹。",
      "第二督查组将对该督办警示的整改落实情况进行跟踪督查，对到期未整改到位的责任单位和责任人进行责任追究。",
    ],
  );
  assert.deepEqual(document.signature, {
    organ: "市城乡环境整治百日攻坚行动第二督查组",
    day: "2019-05-16",
    sealed: false,
  });
  assert.deepEqual(document.head, { type: "none", serial: "督办警示第3号（同一问题第2次）" });
});

test("one problem ends in a full stop, whatever mark it came with", () => {
  const document = dispatchWarning.compose({ ...dispatchWarningExample, problems: ["路边有垃圾一堆；"] });
  const [, problem] = document.body;
  assert.equal(problem?.type === "paragraph" ? problem.text : "", "1.路边有垃圾一堆。");
});
