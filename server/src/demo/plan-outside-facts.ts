/** What the city's office enters from outside: residents' reports, media, weekly reports that arrived, surveys, funds, figures, findings. */
import { ENTERED_TABLES, MOST_FACTS } from "@cunjing/contract";
import type { Tables } from "@cunjing/simulation";
import { demoId } from "./demo-id.ts";
import type { World } from "./made-up-world.ts";
import { OFFICE } from "./posts.ts";
import { timeOn } from "./site-times.ts";
import type { Act } from "./timetable.ts";

const SOURCES: Readonly<Record<string, string>> = {
  feedback: "12345热线转办单、意见箱登记",
  media: "宣传部门舆情日报",
  reports: "市行动办公室收文登记",
  surveys: "电话调查记录",
  funds: "财政部门拨付文件",
  published_tables: "市“敢转争”办公室督导报告",
  numbers: "各县（市、区）月报",
  mobilisations: "各县（市、区）报表",
  findings: "市行动办公室会议纪要",
};

/** The hour at which the desk enters the day's post. */
const ENTERED = 18 * 60;

/** One command a kind and day; facts of a period are entered on its last day, or on the last day of the campaign. */
export function planOutsideFacts(world: World): Act[] {
  return ENTERED_TABLES.flatMap(({ name, columns }) => {
    const rows = (world.tables[name as keyof Tables] ?? []) as readonly Readonly<Record<string, string>>[];
    const dated = columns.some(({ id }) => id === "day");
    // A report that never came is no fact: that it is missing follows from what was due.
    const said = rows.filter(({ delivered }) => delivered !== "");
    const days = Map.groupBy(said, (row) => dayOf(world, row));
    return [...days].flatMap(([day, some]) =>
      cut(some).map(
        (facts, nth): Act => ({
          key: `${name} ${day} ${nth}`,
          command: "enter-facts",
          account: OFFICE.desk,
          at: timeOn(day, ENTERED),
          body: {
            kind: name,
            source: SOURCES[name] ?? name,
            facts: facts.map((row) => toFact(name, row, dated ? row.day : undefined)),
          },
        }),
      ),
    );
  });
}

function cut<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / MOST_FACTS) }, (_, nth) =>
    rows.slice(nth * MOST_FACTS, (nth + 1) * MOST_FACTS),
  );
}

/** Its own day; the day on which a report came; of a month's figures the month's last day. */
function dayOf({ last }: World, { day, delivered, period = "" }: Readonly<Record<string, string>>): string {
  if (day !== undefined) return day;
  if (delivered !== undefined) return delivered.slice(0, 10);
  const month = /^\d{4}-\d\d$/.test(period) ? lastOfMonth(period) : last;
  return month < last ? month : last;
}

const lastOfMonth = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);

/** The fact's id on the server. @param row as the simulation has it */
export const outsideId = (kind: string, row: Readonly<Record<string, string>>): string =>
  demoId("fact", `${kind} ${row.id ?? Object.values(row).join(" ")}`);

function toFact(kind: string, row: Readonly<Record<string, string>>, day: string | undefined) {
  const { id: _, unit, day: __, problem, ...cells } = row;
  const filled = Object.entries(cells).filter(([, cell]) => cell !== "");
  return {
    fact: outsideId(kind, row),
    unit,
    ...(day === undefined ? {} : { day }),
    cells: {
      ...Object.fromEntries(filled),
      ...(problem === undefined || problem === "" ? {} : { problem: demoId("problem", problem) }),
    },
  };
}
