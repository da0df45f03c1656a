/** 报送、职责、抽取、交办、销号: how the work goes on. */
import type { Limit } from "../calendar/limit.ts";
import { toShortText } from "../number/print.ts";
import type { Policy } from "../policy/schema/policy.ts";
import type { ShowContext } from "./context.ts";
import { article, entries, joined, line, noteLine } from "./lines.ts";
import type { ShownArticle } from "./types.ts";
import { HOLIDAYS, SHARE_ROUNDINGS, WEEKDAYS } from "./words.ts";

/** A limit as a policy writes it, or as the calendar counts it. */
type ShownLimit = Limit & { readonly as_stated?: boolean | undefined };
type Due = NonNullable<Policy["reports"]>[string]["due"];
type Draw = NonNullable<Policy["draws"]>[string];

const EXHAUSTED: Readonly<Record<string, string>> = {
  rest_first: "没抽过的先抽，抽完再从头轮",
  reset: "抽完一遍后全部重新参加",
  refuse: "没抽过的不够时不抽",
  with_replacement: "抽过的照常参加",
};
const SEVERITIES: Readonly<Record<string, string>> = {
  ordinary: "一般问题",
  prominent: "突出问题",
  serious: "严重问题",
};
const PHOTOS: Readonly<Record<string, string>> = {
  inspector: "影像由检查方拍摄",
  necessary: "须附整改影像",
  optional: "整改影像自愿",
};

export function showReports(context: ShowContext): ShownArticle[] {
  return entries(context.policy.reports).map(([, report]) =>
    article(report.label, report.clause, [
      line(
        0,
        `${context.every(report.every)}由${context.kinds(report.of)}报送${report.to}，${dueWords(report.due)}。`,
        report.due.clause ?? report.clause,
      ),
      report.fields === undefined
        ? null
        : line(0, `须填${report.fields}项，另有${report.prefilled ?? 0}项由系统预填。`, report.clause),
      noteLine(report.note),
    ]),
  );
}

export function dueWords(due: Due): string {
  const after = due.after_period;
  return joined(
    due.weekday && `${WEEKDAYS[due.weekday]}`,
    due.days_of_month && `每月${due.days_of_month.join("、")}日`,
    due.day && (due.day === "first" ? "期初" : "期末"),
    after &&
      `期末后${after.workdays === undefined ? (after.days === undefined ? "" : `${after.days}天`) : `${after.workdays}个工作日`}`,
    due.time && `${due.time}前`,
    HOLIDAYS[due.holiday],
    due.no_workday === "waive" && "整期无工作日的免报",
  );
}

export function limitWords(limit: ShownLimit): string {
  return joined(
    limit.same_day && "当日",
    limit.workdays && `${limit.workdays}个工作日`,
    limit.days && `${limit.days}天`,
    limit.office_hours && `${toShortText(limit.office_hours)}个工作时`,
    limit.hours && `${typeof limit.hours === "number" ? limit.hours : toShortText(limit.hours)}小时`,
    limit.as_stated && "以文书写明的为准",
    limit.holiday && HOLIDAYS[limit.holiday],
  );
}

export function showDuties(context: ShowContext): ShownArticle[] {
  return entries(context.policy.duties).map(([, duty]) =>
    article(duty.label, duty.clause, [
      line(
        0,
        `${joined(
          `${duty.who}${context.every(duty.every)}${duty.at_least === undefined ? "（次数原文未写）" : `不少于${toShortText(duty.at_least)}${duty.measure ?? "次"}`}`,
          duty.soft && "原则要求，不作处理依据",
          duty.from && `以${context.table(duty.from)}记录计，不另行打卡`,
        )}。`,
        duty.clause,
      ),
      noteLine(duty.note),
    ]),
  );
}

export function showDraws(context: ShowContext): ShownArticle[] {
  return entries(context.policy.draws).map(([, draw]) =>
    article(draw.label, draw.clause, [
      line(0, `${drawWords(context, draw)}。`, draw.clause),
      noteLine(draw.note),
    ]),
  );
}

function drawWords(context: ShowContext, draw: Draw): string {
  const formula = (text: string): string => context.formula(text, { facts: draw.from });
  const size =
    draw.share === undefined
      ? `${draw.count ?? ""}个`
      : `${toShortText({ n: draw.share.n * 100n, d: draw.share.d })}%`;
  return joined(
    `${context.every(draw.every)}从${draw.from === undefined ? context.kinds(draw.of ?? []) : `${context.table(draw.from)}记录`}中随机抽取${size}`,
    draw.where && `限${formula(draw.where)}的`,
    draw.strata && `按${formula(draw.strata)}分层`,
    draw.per === "stratum" && "每层分别抽取",
    draw.share && SHARE_ROUNDINGS[draw.rounding ?? "ceil"],
    draw.minimum && `至少${draw.minimum}个`,
    draw.compulsory &&
      `${formula(draw.compulsory)}的必查${draw.compulsory_counts === false ? "，不占名额" : "，占名额"}`,
    EXHAUSTED[draw.exhausted ?? "rest_first"],
  );
}

export function showChannels(context: ShowContext): ShownArticle[] {
  return entries(context.policy.channels).map(([, channel]) =>
    article(channel.label, channel.clause, [
      line(
        0,
        `${
          joined(
            channel.severity && `用于${SEVERITIES[channel.severity]}`,
            channel.limit && `整改期限：${limitWords(channel.limit)}`,
            channel.document && `用${context.document(channel.document)}`,
            channel.warns && "每次计为一次警示",
          ) || "交办方式"
        }。`,
        channel.clause,
      ),
      noteLine(channel.note),
    ]),
  );
}

export function showClosing({ policy, vocabulary }: ShowContext): ShownArticle[] {
  const { closing } = policy;
  if (closing === undefined) return [];
  const step = (id: string): string => vocabulary.choice("problem_events", "event", id) ?? id;
  return [
    article(closing.label, closing.clause, [
      ...closing.steps.map((one) =>
        line(
          1,
          `${step(one.step)}：${one.by}${one.days === undefined ? "" : `，${one.days}天内`}。`,
          one.clause ?? closing.clause,
        ),
      ),
      closing.photos === undefined ? null : line(0, `${PHOTOS[closing.photos]}。`, closing.clause),
      closing.look_back === undefined
        ? null
        : line(0, `销号后第${closing.look_back.join("、")}天回头看。`, closing.clause),
      noteLine(closing.note),
    ]),
  ];
}
