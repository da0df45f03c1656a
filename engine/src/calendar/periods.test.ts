import assert from "node:assert/strict";
import { test } from "node:test";
import type { CadenceDefinition, Period } from "./cadence.ts";
import { formatDay, parseDay } from "./day.ts";
import { dayOfCampaign, daysIn, definePeriods } from "./periods.ts";

/** Xinxiang's hundred days: 旬 windows end on the reporting days (S1-19, AMB-2). */
const campaign = { first: "2019-04-09", last: "2019-07-17" };
const xinxiang = definePeriods(
  {
    xun: { kind: "ten_day", cut: [8, 18, 28], belongs_to: "month_of_last_day", first: "clip" },
    month: { kind: "month", made_of: "xun" },
    week: { kind: "week" },
    all: { kind: "campaign" },
    half_year: { kind: "half_year", within: "always" },
  },
  campaign,
);
const show = (period: Period | undefined): string =>
  period === undefined ? "-" : `${period.id} ${formatDay(period.first)}..${formatDay(period.last)}`;
const one = (definition: CadenceDefinition, first = "2018-01-01", last = "2021-12-31") =>
  definePeriods({ it: definition }, { first, last });
const ids = (periods: readonly Period[]): string[] => periods.map(({ id }) => id);

test("the hundred days have ten ten-day periods; only the last is clipped", () => {
  assert.deepEqual(xinxiang.of("xun").map(show), [
    "2019-04-x2 2019-04-09..2019-04-18",
    "2019-04-x3 2019-04-19..2019-04-28",
    "2019-05-x1 2019-04-29..2019-05-08",
    "2019-05-x2 2019-05-09..2019-05-18",
    "2019-05-x3 2019-05-19..2019-05-28",
    "2019-06-x1 2019-05-29..2019-06-08",
    "2019-06-x2 2019-06-09..2019-06-18",
    "2019-06-x3 2019-06-19..2019-06-28",
    "2019-07-x1 2019-06-29..2019-07-08",
    "2019-07-x2 2019-07-09..2019-07-17",
  ]);
  assert.deepEqual(
    xinxiang
      .of("xun")
      .filter(({ clipped }) => clipped)
      .map(({ id }) => id),
    ["2019-07-x2"],
  );
});

test("months that are made of ten-day periods run 29 to 28 and belong to the month of their last day", () => {
  assert.deepEqual(xinxiang.of("month").map(show), [
    "2019-04 2019-04-09..2019-04-28",
    "2019-05 2019-04-29..2019-05-28",
    "2019-06 2019-05-29..2019-06-28",
    "2019-07 2019-06-29..2019-07-17",
  ]);
  const may = xinxiang.byId("month", "2019-05")!;
  assert.deepEqual(ids(xinxiang.parts(may, "xun")), ["2019-05-x1", "2019-05-x2", "2019-05-x3"]);
  const july = xinxiang.byId("month", "2019-07")!;
  assert.deepEqual(ids(xinxiang.parts(july, "xun")), ["2019-07-x1", "2019-07-x2"]);
  assert.deepEqual(xinxiang.parts(july, "xun").map(daysIn), [10, 9]);
});

test("titles are those of official Chinese, with the days printed", () => {
  const title = (cadence: string, id: string) => xinxiang.byId(cadence, id)!;
  assert.equal(title("xun", "2019-05-x2").title, "5月中旬（5月9日—18日）");
  assert.equal(title("xun", "2019-05-x1").full_title, "2019年5月上旬（4月29日—5月8日）");
  assert.equal(title("month", "2019-04").title, "4月（4月9日—28日）");
  assert.equal(title("week", "2019-w18").title, "第18周（4月29日—5月5日）");
  assert.equal(title("week", "2019-w29").full_title, "2019年第29周（7月15日—17日）");
  assert.equal(title("all", "campaign").full_title, "全程（2019年4月9日—7月17日）");
  assert.equal(title("half_year", "2020-s2").full_title, "2020年下半年");
  assert.equal(one({ kind: "month" }).byId("it", "2019-05")!.title, "5月");
  assert.equal(one({ kind: "quarter" }).byId("it", "2019-q2")!.full_title, "2019年第二季度");
  assert.equal(one({ kind: "year" }).byId("it", "2019")!.title, "2019年");
  assert.equal(one({ kind: "half_month" }).byId("it", "2019-02-h2")!.title, "2月下半月（2月16日—28日）");
  const newYear = one({ kind: "ten_day", cut: [8, 18, 28] }).byId("it", "2020-01-x1")!;
  assert.equal(newYear.title, "1月上旬（2019年12月29日—2020年1月8日）");
});

test("periods are found by day, by id and by order", () => {
  const on = (day: string) => show(xinxiang.containing("xun", parseDay(day)));
  assert.equal(on("2019-04-29"), "2019-05-x1 2019-04-29..2019-05-08");
  assert.equal(on("2019-04-08"), "-");
  assert.equal(on("2019-07-17"), "2019-07-x2 2019-07-09..2019-07-17");
  assert.equal(on("2019-07-18"), "-");
  const first = xinxiang.byId("xun", "2019-04-x2")!;
  assert.equal(xinxiang.previous(first), undefined);
  assert.equal(xinxiang.next(first, 9)?.id, "2019-07-x2");
  assert.equal(xinxiang.next(first, 10), undefined);
  assert.equal(xinxiang.previous(xinxiang.byId("month", "2019-05")!)?.id, "2019-04");
  assert.equal(xinxiang.previous(first, 0), first);
  assert.deepEqual(ids(xinxiang.find("2019-05")), ["2019-05"]);
  for (const id of ["2019-05-x4", "2019-13-x1", "2019-05-x0", "2019-04-x1", "2019-w54", "nonsense"]) {
    assert.deepEqual(xinxiang.find(id), [], id);
  }
});

test("what is not bound by the campaign goes on after it, and asks for a range", () => {
  const after = { first: parseDay("2019-07-18"), last: parseDay("2020-12-31") };
  assert.deepEqual(ids(xinxiang.of("half_year", after)), ["2019-s2", "2020-s1", "2020-s2"]);
  assert.throws(() => xinxiang.of("half_year"), { code: "unbounded" });
  assert.throws(() => xinxiang.of("fortnight"), { code: "unknown_cadence", message: /xun、month/ });
  const standing = definePeriods({ quarter: { kind: "quarter" } }, null);
  assert.equal(standing.previous(standing.byId("quarter", "2023-q1")!)?.id, "2022-q4");
  assert.throws(() => standing.of("quarter"), { code: "unbounded" });
});

test("a window that the campaign's first or last day cuts is clipped, dropped or kept whole", () => {
  const cut = (first: CadenceDefinition["first"], last: CadenceDefinition["last"]) =>
    one({ kind: "month", first, last }, "2019-04-09", "2019-06-17").of("it").map(show);
  assert.deepEqual(cut("clip", "clip"), [
    "2019-04 2019-04-09..2019-04-30",
    "2019-05 2019-05-01..2019-05-31",
    "2019-06 2019-06-01..2019-06-17",
  ]);
  assert.deepEqual(cut("drop", "clip"), ["2019-05 2019-05-01..2019-05-31", "2019-06 2019-06-01..2019-06-17"]);
  assert.deepEqual(cut("full", "drop"), ["2019-04 2019-04-01..2019-04-30", "2019-05 2019-05-01..2019-05-31"]);
  assert.deepEqual(
    one({ kind: "month", first: "drop" }, "2019-04-01", "2019-05-31")
      .of("it")
      .map(({ clipped }) => clipped),
    [false, false],
    "a month that begins with the campaign is not cut",
  );
  const made = definePeriods(
    { xun: { kind: "ten_day", first: "drop", last: "drop" }, month: { kind: "month", made_of: "xun" } },
    { first: "2019-04-09", last: "2019-06-17" },
  );
  assert.deepEqual(made.of("month").map(show), [
    "2019-04 2019-04-11..2019-04-30",
    "2019-05 2019-05-01..2019-05-31",
    "2019-06 2019-06-01..2019-06-10",
  ]);
  assert.equal(
    made.containing("month", parseDay("2019-04-10")),
    undefined,
    "a dropped part is no part of the month",
  );
});

test("February: cuts beyond its end mean its end, and what follows the 28th begins the next window", () => {
  const february = (cut: number[], year: string) =>
    one({ kind: "ten_day", cut })
      .of("it", { first: parseDay(`${year}-02-20`), last: parseDay(`${year}-03-05`) })
      .map(show);
  assert.deepEqual(february([8, 18, 28], "2019"), [
    "2019-02-x3 2019-02-19..2019-02-28",
    "2019-03-x1 2019-03-01..2019-03-08",
  ]);
  assert.deepEqual(february([8, 18, 28], "2020"), [
    "2020-02-x3 2020-02-19..2020-02-28",
    "2020-03-x1 2020-02-29..2020-03-08",
  ]);
  assert.deepEqual(february([8, 18, 30], "2019"), [
    "2019-02-x3 2019-02-19..2019-02-28",
    "2019-03-x1 2019-03-01..2019-03-08",
  ]);
  assert.deepEqual(february([10, 20, 31], "2020"), [
    "2020-02-x2 2020-02-11..2020-02-20",
    "2020-02-x3 2020-02-21..2020-02-29",
    "2020-03-x1 2020-03-01..2020-03-10",
  ]);
});

test("a month may end on any day, and be named by its last day or its first", () => {
  const may = (belongs_to: CadenceDefinition["belongs_to"]) =>
    show(one({ kind: "month", cut: [25], belongs_to }).byId("it", "2019-05"));
  assert.equal(may("month_of_last_day"), "2019-05 2019-04-26..2019-05-25");
  assert.equal(may("month_of_first_day"), "2019-05 2019-05-26..2019-06-25");
  const xun = one({ kind: "ten_day", cut: [5, 15, 25], belongs_to: "month_of_first_day" });
  assert.deepEqual(
    ["x1", "x2", "x3"].map((x) => show(xun.byId("it", `2019-05-${x}`))),
    [
      "2019-05-x1 2019-05-06..2019-05-15",
      "2019-05-x2 2019-05-16..2019-05-25",
      "2019-05-x3 2019-05-26..2019-06-05",
    ],
  );
});

test("quarters and years are made of whatever their months are made of", () => {
  const system = definePeriods(
    {
      xun: { kind: "ten_day", cut: [8, 18, 28] },
      month: { kind: "month", made_of: "xun" },
      quarter: { kind: "quarter", made_of: "month" },
      week: { kind: "week" },
      weeks: { kind: "month", made_of: "week" },
      year: { kind: "year" },
    },
    null,
  );
  const q2 = system.byId("quarter", "2019-q2")!;
  assert.equal(show(q2), "2019-q2 2019-03-29..2019-06-28");
  assert.equal(q2.title, "第二季度（3月29日—6月28日）");
  assert.equal(system.parts(q2, "xun").length, 9);
  assert.deepEqual(ids(system.parts(q2, "month")), ["2019-04", "2019-05", "2019-06"]);
  assert.equal(show(system.byId("weeks", "2019-05")), "2019-05 2019-04-29..2019-05-26");
  assert.deepEqual(ids(system.parts(system.byId("weeks", "2019-05")!, "week")), [
    "2019-w18",
    "2019-w19",
    "2019-w20",
    "2019-w21",
  ]);
  const year = system.byId("year", "2019")!;
  assert.equal(system.parts(year, "week").length, 52, "a week belongs to the year of its last day");
  assert.equal(system.parts(year, "week")[0]?.id, "2019-w01");
});

test("`only` leaves periods out, and the one before is the one before of those that are left", () => {
  const rounds = one({ kind: "ten_day", only: [1, 3] }, "2023-01-01", "2023-12-31");
  assert.equal(rounds.of("it").length, 24);
  assert.equal(rounds.containing("it", parseDay("2023-05-15")), undefined);
  assert.equal(rounds.previous(rounds.byId("it", "2023-05-x3")!)?.id, "2023-05-x1");
  assert.equal(rounds.previous(rounds.byId("it", "2023-05-x1")!)?.id, "2023-04-x3");
  assert.equal(rounds.next(rounds.byId("it", "2023-12-x3")!), undefined);
  assert.equal(rounds.byId("it", "2023-05-x2"), undefined);
  const unbounded = definePeriods({ it: { kind: "month", only: [6, 12] } }, null);
  assert.equal(unbounded.previous(unbounded.byId("it", "2023-06")!)?.id, "2022-12");
});

test("rounds are named, irregular, and may not be held", () => {
  const system = definePeriods(
    {
      covert: {
        kind: "rounds",
        rounds: [
          { name: "r2", label: "第二轮", first: "2019-06-10", last: "2019-06-14", held: false },
          { name: "r1", label: "第一轮", first: "2019-05-06", last: "2019-05-10" },
          { name: "r3", first: "2019-07-01", last: "2019-07-01" },
        ],
      },
      month: { kind: "month" },
    },
    campaign,
  );
  assert.deepEqual(system.of("covert").map(show), [
    "round:r1 2019-05-06..2019-05-10",
    "round:r2 2019-06-10..2019-06-14",
    "round:r3 2019-07-01..2019-07-01",
  ]);
  assert.deepEqual(
    system.of("covert").map(({ held }) => held),
    [true, false, true],
  );
  assert.equal(system.byId("covert", "round:r1")?.title, "第一轮（5月6日—10日）");
  assert.equal(system.previous(system.byId("covert", "round:r3")!)?.id, "round:r2");
  assert.equal(system.containing("covert", parseDay("2019-06-01")), undefined);
  assert.deepEqual(ids(system.parts(system.byId("month", "2019-06")!, "covert")), ["round:r2"]);
  assert.deepEqual(definePeriods({ none: { kind: "rounds" } }, null).of("none"), []);
});

test("the campaign counts its days", () => {
  assert.equal(dayOfCampaign(campaign, parseDay("2019-04-09")), 1);
  assert.equal(dayOfCampaign(campaign, parseDay("2019-07-17")), 100);
  assert.equal(dayOfCampaign(campaign, parseDay("2019-07-18")), null);
  assert.throws(() => definePeriods({}, { first: "2019-07-17", last: "2019-04-09" }), {
    code: "bad_cadence",
  });
});
