import { printRate } from "../documents/count-problems.ts";
import { countDocuments, type DemoReport } from "./demo-report.ts";

/** The README of the demonstration's folder: what stands where, and how to make it again. In Chinese, for the office. */
export function demoReadme(report: DemoReport): string {
  const { counts, periods, sheets, seed, digest } = report;
  const { problems } = counts;
  const { written, called } = countDocuments(report);
  return `# 示例市城乡环境百日攻坚行动（模拟数据·非正式公文）

地名、数据都是编造的；办法取自新乡市2019年百日攻坚行动督查考评办法。种子 \`${seed}\`，结果摘要 \`${digest.slice(0, 16)}\`：
同一种子每次得到同样的文件。

| 文件夹 | 里面是什么 |
|---|---|
| 核对排名表/ | ${sheets.sheets} 张办公室常见的排名表（故意有错），\`核对结果.txt\` 逐个写明错在哪里、应是多少；另有一张真实通报，核对无误 |
| 办法.yaml | 写成数据的考评办法，逐条注明条款和待定事项 |
| 数据/ | 一百天的记录，一种记录一张 CSV：这就是办公室自己要准备的全部 |
| 结果/ | 旬、月、全程的得分和排名（XLSX、CSV），名单、处理建议 |
| 公文/ | 一个时段一个文件夹，内有通报、通知、警示、台账、核对单等；每个文件夹的 \`目录.csv\` 写明有哪些、缺哪些、为什么 |

## 一百天里

- 考评单位 ${counts.units} 个，乡镇（街道）${counts.towns} 个，村（社区）${counts.villages} 个；检查 ${counts.inspections} 次（不含自查）。
- 发现问题 ${problems.found} 个，销号 ${problems.closed} 个，整改率 ${printRate(problems)}。销号：检查方验收通过；整改率：销号数÷发现数。
- 未销号 ${problems.open} 个，其中逾期 ${problems.overdue} 个，批准缓办 ${problems.deferred} 个；回头看发现反弹 ${problems.reopened} 个。
- 处理建议（按规则提出，由有权机关决定）：${counts.measures.map(({ label, count }) => `${label} ${count} 项`).join("，")}。

## 公文

写出 ${written} 件；下列时段按办法共应有 ${called} 件，为节省时间每种只印几件。

| 时段 | 写出 | 应有 |
|---|---|---|
${periods.map(({ folder, documents }) => `| ${folder} | ${kindsOf(documents.written.map(({ kind }) => kind))} | ${Object.values(documents.called).reduce((sum, count) => sum + count, 0)} |`).join("\n")}

\`内部/\` 下的文件（呈阅件、约谈通知、问责建议函、会议材料、发文处理笺）不外发。印章处留空；联系电话、会场等须由人填写。

## 换成自己的

在本文件夹里即可试：

\`\`\`
cunjing explain 办法.yaml --data 数据 --period 2019-05-x2 --unit 甲县      # 这个分从哪里来
cunjing documents 办法.yaml --data 数据 --period 2019-05-x2 --out 公文-5月中旬   # 这一旬应有的全部公文
cunjing template --out 我的数据                                          # 空表，有下拉和批注
\`\`\`
`;
}

/** 旬查情况通报2、督办通知3 */
function kindsOf(kinds: readonly string[]): string {
  return [...Map.groupBy(kinds, (kind) => kind)].map(([kind, all]) => `${kind}${all.length}`).join("、");
}
