/** Schemas of what is made from an assessment. */
import { z } from "zod";
import type { BriefingFacts } from "../kinds/briefing.ts";
import type { CountyCheckFacts } from "../kinds/county-check.ts";
import type { CriticismBulletinFacts } from "../kinds/criticism-bulletin.ts";
import type { PraiseBulletinFacts } from "../kinds/praise-bulletin.ts";
import type { RankingBulletinFacts } from "../kinds/ranking-bulletin.ts";
import type { RankedPool, RankedUnit } from "../kinds/ranking-rows.ts";
import type { PrintedPeriod } from "../text/print-period.ts";
import { anyText, body, contact, day, entry, listedProblem, official, text } from "./fact-values.ts";

const period: z.ZodType<PrintedPeriod> = z.strictObject({
  cadence: z.enum(["week", "ten-day", "month", "quarter", "half-year", "year", "campaign"]),
  first: day,
  last: day,
  part: z.enum(["上旬", "中旬", "下旬"]).exactOptional(),
  ordinal: z.int().exactOptional(),
});

const rankedUnit: z.ZodType<RankedUnit> = z.strictObject({
  unit: text,
  rank: z.int().min(0),
  score: anyText,
  parts: z.array(z.strictObject({ label: text, value: text, full: text.exactOptional(), clause: anyText })),
  change: z.int().exactOptional(),
  note: text.exactOptional(),
});

const rankedPool: z.ZodType<RankedPool> = z.strictObject({
  name: text,
  units: z.array(rankedUnit),
  note: text.exactOptional(),
});

export const rankingBulletinSchema: z.ZodType<RankingBulletinFacts> = z.strictObject({
  ...official,
  campaign: text,
  period,
  grounds: text,
  overview: z.array(text),
  practices: z.array(entry),
  problemGroups: z.array(
    z.strictObject({ title: text, lead: text.exactOptional(), problems: z.array(listedProblem) }),
  ),
  listed: z.array(listedProblem).exactOptional(),
  lists: z.array(z.strictObject({ label: text, units: z.array(text), clause: anyText })).exactOptional(),
  demands: z.array(entry),
  pools: z.array(rankedPool).min(1, { error: "没有排名" }),
  display: z.enum(["all", "first-and-last-three", "no-scores"]),
  explain: z.boolean(),
  chainHead: z.strictObject({ digest: text, block: z.int(), day }).exactOptional(),
});

export const countyCheckSchema: z.ZodType<CountyCheckFacts> = z.strictObject({
  issuer: body,
  addressees: z.tuple([body]),
  campaign: text,
  period,
  serial: text,
  result: rankedUnit,
  poolSize: z.int().min(1),
  problems: z.array(listedProblem).exactOptional(),
  sentOn: day,
  answerBy: day,
  answerTime: text,
  contact,
});

const point = z.strictObject({ title: text, text: anyText });
export const briefingSchema: z.ZodType<BriefingFacts> = z.strictObject({
  issuer: body,
  addressees: z.tuple([body]),
  subject: text,
  state: text,
  points: z.tuple([point, point, point]),
  wanted: text,
  day,
  contact,
});

export const criticismBulletinSchema: z.ZodType<CriticismBulletinFacts> = z.strictObject({
  ...official,
  campaign: text,
  period: text,
  grounds: text,
  units: z.array(z.strictObject({ unit: text, causes: z.array(text).min(1) })).min(1, { error: "没有单位" }),
  demands: z.array(entry),
});

export const praiseBulletinSchema: z.ZodType<PraiseBulletinFacts> = z.strictObject({
  ...official,
  campaign: text,
  period: text,
  grounds: text,
  rule: text,
  units: z.array(z.strictObject({ unit: text, reason: text })).min(1, { error: "没有单位" }),
  tieNote: text.exactOptional(),
  hope: text,
});
