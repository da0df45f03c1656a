/** What was asked of a unit in a week, from counts of the records: how often, how many fields, how long at the least. Of units, never of persons. */
import { secondsOfFields, toMinutes } from "./estimate-minutes.ts";
import type { ResponsibleForm } from "./responsible-forms.ts";

/** What is counted, and the form that each of it asks for; null: it comes to the unit and asks for none of its own. */
export const COUNTED = {
  visits: null,
  dispatches: null,
  problems: null,
  receipt: "sign-dispatch",
  hand_on: "hand-on-dispatch",
  reminder: "remind-dispatch",
  joint_answer: "answer-dispatch",
  rectification_started: "start-rectification",
  acceptance_requested: "request-acceptance",
  extension: "request-extension",
  deferral: "request-deferral",
  reassignment: "request-reassignment",
  photos: "add-evidence",
} as const;

export type Counted = keyof typeof COUNTED;
export type WeekCounts = Readonly<Partial<Record<Counted, number>>>;

/** Reports that fell due in the week, by the policy. */
export interface ReportDue {
  readonly report: string;
  readonly label: string;
  /** 2019-05-10T10:00, local. */
  readonly due: string;
  /** Fields to be filled; null where the policy does not say. */
  readonly fields: number | null;
  /** Known already, beside those to be filled. */
  readonly prefilled: number;
}

/** A report with how many units of an area owe it. */
export interface ReportOwed extends ReportDue {
  readonly units: number;
}

export interface WeekBurden {
  /** Inspections received. */
  readonly visits: number;
  readonly dispatches: number;
  readonly problems: number;
  /** Forms sent in answer, reports not counted. */
  readonly answers: number;
  /** Of the unit and, where those below are counted with it, of each of them. */
  readonly reports: number;
  readonly photos: number;
  readonly fields_asked: number;
  readonly fields_known: number;
  /** At the least; on the basis of `BASIS`. */
  readonly minutes: number;
}

export function weekBurden(
  counts: WeekCounts,
  reports: readonly ReportOwed[],
  forms: readonly ResponsibleForm[],
): WeekBurden {
  const form = new Map(forms.map((one) => [one.command, one]));
  let [answers, asked, known, seconds] = [0, 0, 0, 0];
  for (const [what, command] of Object.entries(COUNTED) as [Counted, string | null][]) {
    const times = counts[what] ?? 0;
    const sent = command === null ? undefined : form.get(command);
    if (times === 0 || sent === undefined) continue;
    if (what !== "photos") answers += times;
    asked += times * sent.asked;
    known += times * sent.known;
    seconds += times * sent.seconds;
  }
  const sum = (of: (report: ReportOwed) => number) =>
    reports.reduce((total, report) => total + report.units * of(report), 0);
  const filled = sum(({ fields }) => fields ?? 0);
  return {
    visits: counts.visits ?? 0,
    dispatches: counts.dispatches ?? 0,
    problems: counts.problems ?? 0,
    answers,
    reports: sum(() => 1),
    photos: counts.photos ?? 0,
    fields_asked: asked + filled,
    fields_known: known + sum(({ prefilled }) => prefilled),
    minutes: toMinutes(seconds + secondsOfFields(filled)),
  };
}
