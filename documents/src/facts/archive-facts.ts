/** Schemas of what is made from a unit's records as they stand. */
import { z } from "zod";
import type { ContrastAlbumFacts } from "../kinds/contrast-album.ts";
import { LEDGER_FIELDS, type LedgerRow } from "../kinds/ledger-fields.ts";
import type { ProblemLedgerFacts } from "../kinds/problem-ledger.ts";
import type { VillageArchiveFacts } from "../kinds/village-archive.ts";
import type { WallChartFacts } from "../kinds/wall-chart.ts";
import { anyText, body, day, image, pair, text } from "./fact-values.ts";

export const villageArchiveSchema: z.ZodType<VillageArchiveFacts> = z.strictObject({
  issuer: body,
  village: text,
  asOf: day,
  particulars: z.array(pair),
  history: anyText,
  funds: z.array(
    z.strictObject({
      level: text,
      source: text,
      year: text,
      amount: text,
      use: anyText,
      document: anyText,
    }),
  ),
  survey: text,
  spots: z.array(
    z.strictObject({
      number: text,
      place: anyText,
      category: anyText,
      content: text,
      deadline: day,
      closedOn: day.exactOptional(),
      before: image.exactOptional(),
      after: image.exactOptional(),
    }),
  ),
  works: z.array(z.strictObject({ day, what: text, document: anyText })),
  results: z.array(pair),
  acceptance: text,
  upkeep: z.array(z.strictObject({ item: text, content: text, since: day })),
  checks: z.array(z.strictObject({ day, by: text, result: text })),
});

export const contrastAlbumSchema: z.ZodType<ContrastAlbumFacts> = z.strictObject({
  issuer: body,
  title: text,
  note: text,
  groups: z.array(
    z.strictObject({
      unit: text,
      pairs: z.array(
        z.strictObject({
          unit: text,
          spot: anyText,
          problemNumber: anyText,
          what: text,
          beforeOn: day,
          afterOn: day.exactOptional(),
          before: image.exactOptional(),
          after: image.exactOptional(),
        }),
      ),
    }),
  ),
});

/** Every column is text; those that every problem has are wanted. */
const WANTED = new Set([
  "number",
  "source",
  "foundOn",
  "finder",
  "unit",
  "spot",
  "category",
  "severity",
  "stock",
]);
const ALSO_WANTED = new Set(["description", "channel", "responsibleUnit", "deadline"]);
const ledgerRow = z.strictObject(
  Object.fromEntries(
    LEDGER_FIELDS.filter(({ key }) => key !== "serial").map(({ key }) => [
      key,
      WANTED.has(key) || ALSO_WANTED.has(key) ? anyText : anyText.exactOptional(),
    ]),
  ),
) as unknown as z.ZodType<LedgerRow>;

export const problemLedgerSchema: z.ZodType<ProblemLedgerFacts> = z.strictObject({
  issuer: body,
  campaign: text,
  scope: text,
  asOf: day,
  rows: z.array(ledgerRow),
  summary: z.array(pair),
  columns: z.enum(["all", "printed"]),
});

export const wallChartSchema: z.ZodType<WallChartFacts> = z.strictObject({
  issuer: body,
  village: text,
  leader: anyText,
  asOf: day,
  spots: z.array(
    z.strictObject({
      number: text,
      place: anyText,
      problem: text,
      responsible: anyText,
      deadline: day,
      state: z.enum(["待整改", "整改中", "申请验收", "已销号", "退回", "缓办"]),
      closedOn: day.exactOptional(),
    }),
  ),
  totals: z.strictObject({ found: text, closed: text, open: text }),
});
