/** What is wrong with a policy's cadences, all of it at once; `definePeriods` refuses the first. */
import type { CadenceDefinition, CadenceDefinitions, DayRange, PeriodKind } from "./cadence.ts";
import { checkRounds } from "./check-rounds.ts";
import { CALENDAR_CUTS } from "./cut-rule.ts";

export interface CadenceFault {
  readonly cadence: string;
  /** The field of the definition that is at fault. */
  readonly field: string;
  readonly zh: string;
  readonly en: string;
}

type Field = Exclude<keyof CadenceDefinition, "kind" | "label" | "within">;
const FIELDS: Readonly<Record<PeriodKind, readonly Field[]>> = {
  week: ["starts_on", "belongs_to", "first", "last"],
  ten_day: ["cut", "belongs_to", "first", "last", "only"],
  half_month: ["cut", "belongs_to", "first", "last", "only"],
  month: ["cut", "belongs_to", "first", "last", "only", "made_of"],
  quarter: ["first", "last", "only", "made_of"],
  half_year: ["first", "last", "only", "made_of"],
  year: ["first", "last", "made_of"],
  campaign: [],
  rounds: ["rounds"],
};
const ALL_FIELDS = [...new Set(Object.values(FIELDS).flat())];

/** From short to long: a cadence is made of a shorter one, hence never of itself. */
const LENGTHS: readonly PeriodKind[] = [
  "week",
  "ten_day",
  "half_month",
  "month",
  "quarter",
  "half_year",
  "year",
];
const POSITIONS: Partial<Record<PeriodKind, number>> = {
  ten_day: 3,
  half_month: 2,
  month: 12,
  quarter: 4,
  half_year: 2,
};

/** @param campaign its first and last day, or null for a policy without one */
export function checkCadences(definitions: CadenceDefinitions, campaign: DayRange | null): CadenceFault[] {
  return Object.entries(definitions).flatMap(([cadence, definition]) =>
    [
      ...checkFields(definition),
      ...checkCut(definition),
      ...checkMadeOf(definition, definitions),
      ...checkNumbers(definition),
      ...checkRounds(definition, campaign),
      ...checkCampaign(definition, campaign),
    ].map((fault) => ({ cadence, ...fault })),
  );
}

export type FieldFault = Omit<CadenceFault, "cadence">;

function checkFields(definition: CadenceDefinition): FieldFault[] {
  const allowed = FIELDS[definition.kind];
  return ALL_FIELDS.filter((field) => definition[field] !== undefined && !allowed.includes(field)).map(
    (field) => ({
      field,
      zh: `${definition.kind} 类周期没有 ${field} 这一项`,
      en: `a cadence of kind ${definition.kind} has no ${field}`,
    }),
  );
}

function checkCut({ kind, cut, belongs_to, made_of }: CadenceDefinition): FieldFault[] {
  const faults: FieldFault[] = [];
  const isCutKind = kind === "ten_day" || kind === "half_month" || kind === "month";
  if (cut !== undefined && isCutKind) {
    const size = CALENDAR_CUTS[kind].length;
    // The 28th exists in every month: an earlier cut beyond the 27th would leave February a window without days.
    const good =
      cut.length === size &&
      cut.every(
        (day, i) => Number.isInteger(day) && day > (cut[i - 1] ?? 0) && day <= (i < size - 1 ? 27 : 31),
      );
    if (!good) {
      faults.push({
        field: "cut",
        zh: `cut 应为 ${size} 个递增的日子，除最后一个外不大于 27，现为 [${cut.join(", ")}]`,
        en: `cut takes ${size} ascending days of the month, all but the last at most 27; found [${cut.join(", ")}]`,
      });
    }
    if (made_of !== undefined) {
      faults.push({ field: "cut", zh: "cut 与 made_of 只能写一个", en: "either cut or made_of, not both" });
    }
  }
  if (isCutKind && belongs_to === "month_of_first_day" && (cut?.at(-1) ?? 31) > 27) {
    faults.push({
      field: "belongs_to",
      zh: "最后一个截止日大于 27 时，窗口可能从 1 日开始，不能按第一天归月",
      en: "with a last cut beyond the 27th a window may begin on the 1st, and cannot belong to the month of its first day",
    });
  }
  return faults;
}

function checkMadeOf(definition: CadenceDefinition, definitions: CadenceDefinitions): FieldFault[] {
  const { kind, made_of, first, last } = definition;
  if (made_of === undefined || !FIELDS[kind].includes("made_of")) return [];
  const part = definitions[made_of];
  if (part === undefined) {
    return [{ field: "made_of", zh: `没有名为 ${made_of} 的周期`, en: `there is no cadence ${made_of}` }];
  }
  const faults: FieldFault[] = [];
  if (LENGTHS.indexOf(part.kind) < 0 || LENGTHS.indexOf(part.kind) >= LENGTHS.indexOf(kind)) {
    faults.push({
      field: "made_of",
      zh: `${kind} 不能由 ${part.kind} 组成，只能由更短的周期组成`,
      en: `a ${kind} cannot be made of a ${part.kind}, only of something shorter`,
    });
  }
  if ((part.within ?? "campaign") !== (definition.within ?? "campaign")) {
    faults.push({
      field: "made_of",
      zh: `within 应与所组成的 ${made_of} 一致`,
      en: `within must be that of ${made_of}, which it is made of`,
    });
  }
  for (const [field, rule] of [
    ["first", first],
    ["last", last],
  ] as const) {
    if (rule !== "full") continue;
    faults.push({
      field,
      zh: `由 ${made_of} 组成的周期，起止随其组成部分，不能写 full`,
      en: `what is made of ${made_of} begins and ends with it, and cannot be full`,
    });
  }
  return faults;
}

function checkNumbers({ kind, only, starts_on }: CadenceDefinition): FieldFault[] {
  const faults: FieldFault[] = [];
  const size = POSITIONS[kind];
  if (only !== undefined && size !== undefined) {
    const good =
      only.length > 0 && only.every((n, i) => Number.isInteger(n) && n > (only[i - 1] ?? 0) && n <= size);
    if (!good) {
      faults.push({
        field: "only",
        zh: `only 应为 1 到 ${size} 之间递增的序号，现为 [${only.join(", ")}]`,
        en: `only takes ascending numbers from 1 to ${size}; found [${only.join(", ")}]`,
      });
    }
  }
  if (starts_on !== undefined && !(Number.isInteger(starts_on) && starts_on >= 1 && starts_on <= 7)) {
    faults.push({
      field: "starts_on",
      zh: `starts_on 应为 1（星期一）到 7（星期日），现为 ${starts_on}`,
      en: `starts_on is 1 (Monday) to 7 (Sunday); found ${starts_on}`,
    });
  }
  return faults;
}

function checkCampaign({ kind, within }: CadenceDefinition, campaign: DayRange | null): FieldFault[] {
  if (kind !== "campaign") return [];
  if (campaign === null) {
    return [
      {
        field: "kind",
        zh: "政策没有写明行动的起止日期",
        en: "the policy has no campaign with a first and last day",
      },
    ];
  }
  if (within !== "always") return [];
  return [
    { field: "within", zh: "全程即行动本身，不能写 always", en: "the campaign is its own bound, not always" },
  ];
}
