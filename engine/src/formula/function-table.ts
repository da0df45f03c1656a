/** The functions that formulas may call. A new one is a file of functions/ with its test, and a line here. */
import type { FormulaFunction } from "./function.ts";
import { abs } from "./functions/abs.ts";
import { ceil } from "./functions/ceil.ts";
import { contains } from "./functions/contains.ts";
import { daysBetween } from "./functions/days-between.ts";
import { defaultTo } from "./functions/default.ts";
import { floor } from "./functions/floor.ts";
import { max } from "./functions/max.ts";
import { min } from "./functions/min.ts";
import { pointsShort } from "./functions/points-short.ts";
import { present } from "./functions/present.ts";
import { round } from "./functions/round.ts";
import { startsWith } from "./functions/starts-with.ts";
import { steps } from "./functions/steps.ts";

export type FunctionTable = ReadonlyMap<string, FormulaFunction>;

export const FUNCTIONS: FunctionTable = new Map(
  [
    ...[min, max, abs, round, floor, ceil],
    ...[present, defaultTo],
    ...[pointsShort, steps],
    ...[daysBetween, contains, startsWith],
  ].map((entry) => [entry.name, entry]),
);
