import assert from "node:assert/strict";
import { test } from "node:test";
import { isDue, type PeriodLine } from "../../ui/period-line.ts";
import { type Edition, isUnderWay, nextStep, periodBefore, standing, underWayFirst } from "./standing.ts";

const edition = (assessment: string, state: string): Edition => ({ assessment, state }) as Edition;
const line = (cadence: string, first_day: string, last_day: string, ...editions: Edition[]): PeriodLine =>
  ({
    cadence,
    period: first_day,
    title: first_day,
    first_day,
    last_day,
    complete: true,
    scores: [],
    editions,
  }) as PeriodLine;

const x1 = line("xun", "2019-05-01", "2019-05-08", edition("b", "computing"), edition("a", "issued"));
const x3 = line("xun", "2019-04-19", "2019-04-30", edition("c", "failed"));
const month = line("month", "2019-04-01", "2019-04-30", edition("m", "issued"));
const x2 = line("xun", "2019-04-09", "2019-04-18", edition("e", "provisional"), edition("d", "issued"));

test("the newest edition stands for a period; one that is over without any waits", () => {
  assert.equal(standing(x1)?.assessment, "b");
  assert.equal(isDue(x1), false);
  assert.equal(isDue(line("xun", "2019-05-09", "2019-05-18")), true);
  assert.equal(isDue({ ...line("xun", "2019-05-19", "2019-05-28"), complete: false }), false);
});

test("compared is with the last period of the same calendar that has figures", () => {
  assert.equal(periodBefore([x1, x3, month, x2], x1)?.assessment, "e");
  assert.equal(periodBefore([x1, x3, month, x2], x2), undefined);
});

test("what is under way stands first, a correction and a failed computation among it; the rest stays as it was", () => {
  const due = line("xun", "2019-05-09", "2019-05-18");
  assert.deepEqual([x1, x3, month, x2, due].filter(isUnderWay), [x1, x3, x2]);
  assert.deepEqual(underWayFirst([due, month, x1, x3, x2]), [x1, x3, x2, due, month]);
});

test("the row has the reader's own next step, or says whose turn it is not", () => {
  const offered = (...moves: string[]) => moves.map((move) => ({ move, label: move, gives_up: null }));
  const step = (state: Edition["state"], moves: Edition["moves"]) => nextStep({ state, moves });
  assert.deepEqual(step("submitted", offered("sign", "send_back")), { move: "sign", isOwn: true });
  assert.deepEqual(step("submitted", offered("recall")), { move: "sign", isOwn: false });
  const submit = { move: "submit", label: "呈签", gives_up: "sign" };
  assert.deepEqual(step("reviewed", [submit]), { move: "submit", isOwn: false });
  assert.deepEqual(step("in_check", offered("answer_sheet", "object")), {
    move: "answer_sheet",
    isOwn: true,
  });
  assert.equal(step("computing", offered("withdraw")), undefined);
  assert.equal(step("issued", []), undefined);
});
