import { percentOf, printMonthDay, printPercentAtLeast } from "@cunjing/documents";
import { parseFraction, toDecimal } from "@cunjing/engine";
import { sql } from "kysely";
import { prepare } from "../../../platform/statements/prepare.ts";
import { choiceOf } from "./campaign-words.ts";
import { type Draft, keptPicture } from "./draft.ts";
import { unfit } from "./read-problem.ts";
import { countProblems, readUnitRecord, type UnitRecord } from "./read-unit.ts";

interface Course {
  readonly problem: string;
  readonly event: string;
  readonly day: string;
}

interface Around {
  readonly responsibilities: readonly {
    readonly kind: string;
    readonly post: string | null;
    readonly body: string | null;
    readonly since: string | null;
  }[];
  readonly visits: readonly { readonly day: string; readonly work: string; readonly kind: string }[];
  readonly inspections: readonly {
    readonly day: string;
    readonly kind: string;
    readonly team: string | null;
    readonly score: string | null;
    readonly full: string | null;
    readonly state: string;
  }[];
  readonly rechecks: readonly { readonly day: string; readonly kind: string; readonly result: string }[];
  readonly events: readonly Course[];
}

/** What stands around a village's problems, in one statement; nothing that is under seal. */
const selectAround = prepare<{ campaign: string; unit: string; day: string }, Around>(
  (a) => sql`select
      coalesce((select jsonb_agg(jsonb_build_object('kind', r.kind, 'post', r.post, 'body', r.body, 'since', lower(r.valid)) order by r.kind, r.holder)
        from responsibility r where r.campaign = ${a.campaign}::uuid and r.unit = ${a.unit} and r.valid @> ${a.day}::date), '[]') as responsibilities,
      coalesce((select jsonb_agg(jsonb_build_object('day', v.day, 'work', v.work, 'kind', v.kind) order by v.day, v.id)
        from visit v where v.campaign = ${a.campaign}::uuid and v.unit = ${a.unit} and v.withdrawn_at is null), '[]') as visits,
      coalesce((select jsonb_agg(jsonb_build_object('day', i.day, 'kind', i.kind, 'team', t.name, 'score', i.score, 'full', i.full_mark, 'state', i.state)
          order by i.day, i.entered_at, i.id)
        from inspection i left join team t on t.id = i.team
        where i.campaign = ${a.campaign}::uuid and i.unit = ${a.unit} and i.state <> 'withdrawn' and i.sealed_by is null), '[]') as inspections,
      coalesce((select jsonb_agg(jsonb_build_object('day', c.done_on, 'kind', c.kind, 'result', c.result) order by c.done_on, c.id)
        from problem_recheck c join unit u on u.id = ${a.unit}
        where c.campaign = ${a.campaign}::uuid and c.pos between u.pos and u.pos_end and c.result is not null and c.sealed_by is null), '[]') as rechecks,
      coalesce((select jsonb_agg(jsonb_build_object('problem', e.problem, 'event', e.event, 'day', e.day) order by e.day, e.revision, e.n)
        from problem_event e join unit u on u.id = ${a.unit}
        where e.campaign = ${a.campaign}::uuid and e.pos between u.pos and u.pos_end and e.sealed_by is null), '[]') as events`,
);

const VILLAGES = ["village", "community", "natural_village", "group"];

/** 一村一档: seven sections from what is recorded already (B9); what no record holds says 无记录, and nobody fills in a form for it. */
export const draftVillageArchive: Draft<"village-archive"> = async (input) => {
  const { tx, campaign, subject, today, words, about } = input;
  const [unit, around] = await Promise.all([
    readUnitRecord(input, "一村一档"),
    tx.askOne(selectAround({ campaign, unit: subject, day: today })),
  ]);
  if (!VILLAGES.includes(unit.kind) || around === undefined)
    return unfit("一村一档", "它不是村（社区）", "it is no village");
  const counts = countProblems(unit.problems, today);
  const rate = percentOf(String(counts.closed), String(counts.found));
  const [first] = unit.problems.map(({ found_on }) => found_on).sort();
  return {
    unit: unit.id,
    pos: unit.pos,
    sealedBy: null,
    to: [],
    fields: ({ issuer }) => ({
      issuer,
      village: unit.path,
      asOf: today,
      particulars: particularsOf(unit),
      history: words.history ?? holdersOf(around),
      funds: [],
      survey:
        first === undefined
          ? "没有登记问题。"
          : `${printMonthDay(first)}首次登记问题，截至${printMonthDay(today)}共登记整治点位${counts.found}处。`,
      spots: unit.problems.map((problem, at) => ({
        number: String(problem.serial ?? at + 1),
        place: problem.place ?? about.wordOf(problem.place_type) ?? "",
        category: about.wordOf(problem.category) ?? "",
        content: problem.description,
        deadline: problem.due_on ?? problem.found_on,
        ...(problem.closed_on === null ? {} : { closedOn: problem.closed_on }),
        ...(problem.before === null ? {} : { before: keptPicture(problem.before) }),
        ...(problem.after === null ? {} : { after: keptPicture(problem.after) }),
      })),
      works: [...coursesOf(unit, around), ...worksOf(around)].sort((a, b) =>
        a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
      ),
      results: [
        { label: "登记点位", value: `${counts.found}处` },
        { label: "验收销号", value: `${counts.closed}处` },
        { label: "整改率（销号÷登记）", value: rate === null ? "—" : printPercentAtLeast(rate) },
        { label: "未销号", value: `${counts.open}处` },
      ],
      acceptance: `${counts.closed}处点位经检查方到现场验收后销号${counts.overdue === 0 ? "" : `；逾期未改${counts.overdue}处`}。`,
      upkeep: [],
      checks: checksOf(around),
    }),
  };
};

const ATTRIBUTES = [
  ["households", "户　数", "户"],
  ["population", "人　口", "人"],
  ["natural_villages", "自然村", "个"],
  ["groups", "村民小组", "个"],
] as const;

function particularsOf({ name, parent_name, attributes }: UnitRecord) {
  const known = ATTRIBUTES.flatMap(([id, label, word]) => {
    const value = attributes[id];
    return value === undefined || value === null || value === "" ? [] : [{ label, value: `${value}${word}` }];
  });
  return [
    { label: "名　称", value: name },
    { label: "所属乡镇（街道）", value: parent_name ?? "" },
    ...known,
  ];
}

/** Posts, never persons. */
function holdersOf({ responsibilities }: Around): string {
  const said = responsibilities.map(
    ({ kind, post, body }) => `${choiceOf("responsibilities", "kind", kind)}：${body ?? ""}${post ?? ""}`,
  );
  return `责任人（职务）：${said.join("；") || "无记录"}。`;
}

/** The course of each spot in one line: 1号点位：4月11日交办，4月12日开始整改，… */
function coursesOf({ problems }: UnitRecord, { events }: Around) {
  return problems.flatMap((problem, at) => {
    const own = events.filter((one) => one.problem === problem.id);
    const day = own[0]?.day;
    const steps = own.map(
      (one) => `${printMonthDay(one.day)}${choiceOf("problem_events", "event", one.event)}`,
    );
    return day === undefined
      ? []
      : [{ day, what: `${problem.serial ?? at + 1}号点位：${steps.join("，")}`, document: "台账" }];
  });
}

const worksOf = ({ visits }: Around) =>
  visits.map(({ day, work, kind }) => ({
    day,
    what: `${choiceOf("responsibilities", "kind", kind)}责任人到村：${work}`,
    document: "工作记录",
  }));

function checksOf({ inspections, rechecks }: Around) {
  const seen = inspections.map(({ day, kind, team, score, full, state }) => {
    const word = choiceOf("inspections", "kind", kind);
    const mark =
      score === null ? "待评分" : `得${printed(score)}分${full === null ? "" : `（满分${printed(full)}分）`}`;
    return {
      day,
      by: team === null ? word : `${team}（${word}）`,
      result: state === "final" ? mark : `${mark}，待确认`,
    };
  });
  const looked = rechecks.map(({ day, kind, result }) => ({
    day,
    by: kind === "draw" ? "随机抽查" : "回头看",
    result: result === "rebound" ? "反弹，重新交办" : "整改成果保持",
  }));
  return [...seen, ...looked].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

const printed = (exact: string): string => toDecimal(parseFraction(exact), 2).replace(/\.?0+$/, "");
