import type { Column } from "../model/blocks.ts";
import { printShortDay } from "../text/print-day.ts";

/** A problem as documents list it. */
export interface ListedProblem {
  readonly number: string;
  /** Unit path without the root: 甲县乙镇某村. */
  readonly unit: string;
  /** Spot inside the unit: 村北坑塘东侧. */
  readonly spot: string;
  readonly description: string;
  /** Category as the policy names it: 垃圾堆放. */
  readonly category?: string;
  readonly foundOn: string;
  /** Day by which it is to be put right. */
  readonly deadline?: string;
}

export const PROBLEM_COLUMNS: readonly Column[] = [
  { title: "序号", width: 11, align: "center" },
  { title: "单位", width: 26, align: "left" },
  { title: "点位", width: 26, align: "left" },
  { title: "问题描述", width: 50, align: "left" },
  { title: "发现日期", width: 20, align: "center" },
  { title: "整改期限", width: 20, align: "center" },
];

export const problemRow = (problem: ListedProblem, index: number): string[] => [
  String(index + 1),
  problem.unit,
  problem.spot,
  problem.category === undefined ? problem.description : `${problem.category}：${problem.description}`,
  printShortDay(problem.foundOn),
  problem.deadline === undefined ? "" : printShortDay(problem.deadline),
];

/** One problem in running text: 甲县乙镇某村村北坑塘东侧，垃圾堆放约两方. */
export const problemSentence = (problem: ListedProblem): string =>
  `${problem.unit}${problem.spot}，${problem.description}`;
