/** Scores as trees of parts: ways of scoring, limits, what absence does, gates, and what parts read of each other. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { runTables, type Tables } from "../testing/run-tables.ts";
import { assessment, indicator, indicators, PERIODS, part, UNITS } from "../testing/small-blocks.ts";

const KNOWN = indicators(
  indicator("s", 'from: inspections, value: "score / 100", combine: mean'),
  indicator("q", "from: surveys, value: score, combine: mean"),
  indicator("n", "from: problems"),
);
const FACTS = {
  inspections: "unit | day | score\na | 2019-04-03 | 50\nb | 2019-04-03 | 90\nb | 2019-05-03 | 80",
  surveys: "unit | day | score\nb | 2019-04-03 | 7",
  problems: "unit | day | times\na | 2019-04-05 | 3\nb | 2019-04-05 | 1",
};

/** Scores in April (or another month), `甲 乙 丁`: a number, or the reason why there is none. */
function scores(
  parts: readonly string[],
  rest = "",
  more: Partial<Tables> = {},
  period = "2019-04",
): string[] {
  const run = runTables({
    campaign: "2019-04-01/2019-06-30",
    units: UNITS,
    policy: PERIODS + KNOWN + assessment(parts, rest),
    facts: FACTS,
    ...more,
  });
  return ["a", "b", "d"].map((unit) => {
    const { score, absent } = run.result(unit, period);
    return score?.exact ?? score?.text ?? `(${absent})`;
  });
}

const rest60 = part("y", 'value: "30"', 60);

describe("a part's value", () => {
  it("in every way of scoring", () => {
    assert.deepEqual(scores([part("x", "share: s, absent: zero", 40), rest60]), ["50", "66", "30"]);
    assert.deepEqual(scores([part("x", 'value: "n * 5"', 40), rest60]), ["45", "35", "30"]);
    const deduct = "deduct: { e: { label: 一次, per: n, points: 8 } }";
    assert.deepEqual(scores([part("x", deduct, 40), rest60]), ["46", "62", "70"]);
    assert.deepEqual(scores([part("x", deduct.replace("points: 8", "points: 8, cap: 10"), 40), rest60]), [
      "60",
      "62",
      "70",
    ]);
    const bands =
      'bands: { by: "n", points: [{ from: 3, points: 0 }, { from: 1, to: 3, points: 20 }, { to: 1, points: 40 }] }';
    assert.deepEqual(scores([part("x", bands, 40), rest60]), ["30", "50", "70"]);
    const add = "add: { e: { label: 一次, per: n, points: 2, cap: 5 } }";
    assert.deepEqual(scores([part("x", 'value: "70"', 100), part("b", add)]), ["75", "72", "70"]);
  });

  it("stays within nothing and its full mark, unless it says otherwise", () => {
    const low = 'value: "10 - n * 5"';
    assert.deepEqual(scores([part("x", low, 40), rest60]), ["30", "35", "40"]);
    assert.deepEqual(scores([part("x", `${low}, min: none`, 40), rest60]), ["25", "35", "40"]);
    assert.deepEqual(scores([part("x", `${low}, min: 4, max: 6`, 40), rest60]), ["34", "35", "36"]);
    const high = part("x", 'value: "45", max: none', 40);
    assert.deepEqual(scores([high, part("y", 'value: "60"', 60)])[0], "100");
    assert.deepEqual(scores([high, part("y", 'value: "60"', 60)], "max: none")[0], "105");
  });

  it("is replaced by the first penalty whose condition holds, present or not", () => {
    const replace = `replace: [{ when: "n >= 3", value: "-20", label: 重 }, { when: "n >= 1", value: "0", label: 轻 }]`;
    assert.deepEqual(scores([part("x", `share: s, absent: full, ${replace}`, 40), rest60]), [
      "10",
      "30",
      "70",
    ]);
    const absent = part(
      "x",
      'value: q, absent: unranked, replace: [{ when: "n >= 3", value: "1", label: 重 }]',
      40,
    );
    assert.deepEqual(scores([absent, rest60]), ["31", "37", "(not_inspected)"]);
  });

  it("is rounded where the policy says so, and nowhere else", () => {
    const third = (more: string): string => scores([part("x", `value: "n / 7"${more}`, 40), rest60])[0]!;
    assert.equal(third(""), "213/7");
    assert.equal(third(", round: { to: 1 }"), "30.4");
    assert.equal(third(", round: { to: 1, mode: up }"), "30.5");
  });

  it("may come from another part, before or after it", () => {
    assert.deepEqual(scores([part("x", 'value: "y / 3"', 40), rest60])[0], "40");
    assert.deepEqual(scores([rest60, part("x", 'value: "y / 3"', 40)])[0], "40");
    const nested = part(
      "g",
      `parts: { ${part("i", 'value: "y / 3"', 20)}, ${part("k", 'value: "g.i"', 20)} }`,
      40,
    );
    assert.deepEqual(scores([nested, rest60])[0], "50");
  });

  it("may come from an indicator of its own name", () => {
    assert.deepEqual(scores([part("n", 'value: "n * 2"', 40), part("y", 'value: "n"', 60)])[0], "12");
  });

  it("never from itself", () => {
    const circle = [part("x", 'value: "y"', 40), part("y", 'value: "x"', 60)];
    assert.throws(() => scores(circle), /x → y → x/);
    assert.throws(() => scores([part("x", 'value: "score / 2"', 100)]), /score/);
  });
});

describe("points from ranks", () => {
  const NAMES = "a b c d".split(" ");
  const units = `id | name | kind\n${NAMES.map((id) => `${id} | ${id} | village`).join("\n")}`;
  const problems = (counts: readonly number[]): string =>
    `unit | day | times\n${NAMES.flatMap((id, i) => (counts[i]! > 0 ? [`${id} | 2019-04-03 | ${counts[i]}`] : [])).join("\n")}`;
  const points = (rule: string, counts: readonly number[]): (string | undefined)[] => {
    const first = assessment([part("m", 'value: "n"', 100)], "ranks: { k: { } }").replace("r:", "m1:");
    const second = assessment([part("p", `from_rank: { ${rule} }, absent: zero`, 100)]).replace(
      "assessments: { ",
      "",
    );
    const policy = PERIODS + KNOWN + first.replace(/ }\n$/, `, ${second}`);
    const run = runTables({
      campaign: "2019-04-01/2019-04-30",
      units,
      policy,
      facts: { problems: problems(counts) },
    });
    return NAMES.map((id) => run.result(id, "2019-04", "r").score?.text);
  };

  it("by place, tied units sharing the better place or the mean of the places that they fill", () => {
    const rule = "rank: m1.k, first: 10, step: 2";
    assert.deepEqual(points(`${rule}, ties: share`, [4, 3, 2, 1]), ["10", "8", "6", "4"]);
    assert.deepEqual(points(`${rule}, ties: share`, [4, 2, 2, 1]), ["10", "8", "8", "4"]);
    assert.deepEqual(points(`${rule}, ties: mean`, [4, 2, 2, 1]), ["10", "7", "7", "4"]);
    assert.deepEqual(points(`${rule}, ties: share, last: 7`, [4, 3, 2, 1]), ["10", "8", "7", "7"]);
    assert.deepEqual(points(`${rule}, ties: share, from: end`, [4, 3, 2, 1]), ["4", "6", "8", "10"]);
    assert.deepEqual(points(`${rule}, ties: mean, from: end`, [4, 2, 2, 1]), ["4", "7", "7", "10"]);
  });
});

describe("absence", () => {
  const x = (absent: string): string[] => scores([part("x", `share: s, absent: ${absent}`, 40), rest60]);

  it("does what the part says", () => {
    assert.deepEqual(x("reweight"), ["50", "66", "50"]);
    assert.deepEqual(x("omit"), ["50", "66", "30"]);
    assert.deepEqual(x("full"), ["50", "66", "70"]);
    assert.deepEqual(x("zero"), ["50", "66", "30"]);
    assert.deepEqual(x("{ constant: 2.5 }"), ["50", "66", "32.5"]);
    assert.deepEqual(x("unranked"), ["50", "66", "(not_inspected)"]);
  });

  it("does it kind by kind, and says which kind it was", () => {
    const kinds = "{ not_inspected: zero, round_not_held: unranked }";
    const policy = [part("x", `share: s, absent: ${kinds}`, 40), rest60];
    assert.deepEqual(scores(policy), ["50", "66", "30"]);
    assert.deepEqual(scores(policy, "", {}, "2019-06"), [
      "(round_not_held)",
      "(round_not_held)",
      "(round_not_held)",
    ]);
    assert.deepEqual(scores([part("x", "share: s", 40), rest60]), ["50", "66", "(not_inspected)"]);
  });

  it("carries the latest value forward, and makes none up where there is none before", () => {
    const carried = [part("x", "share: s, absent: carry", 40), rest60];
    assert.deepEqual(scores(carried, "", {}, "2019-04"), ["50", "66", "(not_inspected)"]);
    assert.deepEqual(scores(carried, "", {}, "2019-05"), ["50", "62", "(not_inspected)"]);
    assert.deepEqual(scores(carried, "", {}, "2019-06"), ["50", "62", "(round_not_held)"]);
  });

  it("re-weights parts with a full mark, never a bonus; no bonus stands for a missing score", () => {
    const bonus = part("b", "add: { e: { label: 一次, per: n, points: 2 } }");
    const missing = part("x", "value: q, absent: reweight", 40);
    // 丁 and 甲 have no survey: 30 × 100 ÷ 60, and the bonus on top as it is.
    assert.deepEqual(scores([missing, rest60, bonus]), ["56", "39", "50"]);
    assert.deepEqual(scores([part("x", "value: q, absent: reweight", 100), bonus]), [
      "(not_inspected)",
      "9",
      "(not_inspected)",
    ]);
    assert.deepEqual(
      scores([part("x", 'value: "q / 3", absent: reweight', 40), part("y", 'value: "100 / 7"', 60), bonus]),
      ["626/21", "391/21", "500/21"],
    );
  });

  it("of all parts of a group is the group's own", () => {
    const group = (absent: string): string =>
      part(
        "g",
        `absent: ${absent}, parts: { ${part("i", "share: s, absent: reweight", 30)}, ${part("k", "value: q, absent: reweight", 10)} }`,
        40,
      );
    assert.deepEqual(scores([group("reweight"), rest60]), ["50", "64", "50"]);
    assert.deepEqual(scores([group("zero"), rest60]), ["50", "64", "30"]);
    assert.deepEqual(scores([group("unranked"), rest60]), ["50", "64", "(not_inspected)"]);
  });
});

describe("gates, grades and the printed score", () => {
  const grades =
    "grades: { good: { label: 好, from: 60 }, fair: { label: 中, from: 40, to: 60 }, poor: { label: 差, to: 40 }, veto: { label: 否决 } }";
  const parts = [part("x", "share: s, absent: zero", 40), part("y", 'value: "24"', 60)];
  const graded = (gates: string): string[] => {
    const run = runTables({
      campaign: "2019-04-01/2019-04-30",
      units: UNITS,
      policy:
        PERIODS +
        KNOWN +
        assessment(parts, `${grades}, gates: { g: { label: 门, clause: C1, ${gates} } }, ranks: { k: { } }`),
      facts: FACTS,
    });
    return ["a", "b", "d"].map((unit) => {
      const { score, grade, ranks } = run.result(unit, "2019-04");
      return [score?.text, grade?.id, grade?.gate, ranks[0]?.rank].join(" ");
    });
  };

  it("give the band that the score lies in, the lower end included", () => {
    assert.deepEqual(graded('when: "n > 9", grade: veto'), ["44 fair  2", "60 good  1", "24 poor  3"]);
  });

  it("change the grade while the score stays, lower it at most, or take the unit out of the ranks", () => {
    assert.deepEqual(graded('when: "n >= 1", grade: veto'), ["44 veto g 2", "60 veto g 1", "24 poor  3"]);
    assert.deepEqual(graded('when: "true", grade_at_most: fair'), [
      "44 fair  2",
      "60 fair g 1",
      "24 poor  3",
    ]);
    assert.deepEqual(graded('when: "n == 1", unranked: true'), ["44 fair  1", "60 good  ", "24 poor  2"]);
    assert.deepEqual(graded('when: "n >= 1", score_at_most: 50'), ["44 fair  2", "50 fair  1", "24 poor  3"]);
    assert.deepEqual(graded('when: "k.from_end == 1", grade: veto'), [
      "44 fair  2",
      "60 good  1",
      "24 veto g 3",
    ]);
  });

  it("name a score that lies in no band", () => {
    const run = runTables({
      campaign: "2019-04-01/2019-04-30",
      units: UNITS,
      policy:
        PERIODS +
        KNOWN +
        assessment(parts, "grades: { good: { label: 好, from: 60 }, poor: { label: 差, to: 40 } }"),
      facts: FACTS,
    });
    assert.deepEqual(
      run.notices.map(({ code, message }) => [code, message.zh]),
      [["score_without_grade", "甲村的得分不在任何等次之内"]],
    );
    assert.equal(run.result("a", "2019-04").grade, null);
  });

  it("rescale and round the total", () => {
    assert.deepEqual(scores(parts, "rescale: 30"), ["13.2", "18", "7.2"]);
    assert.deepEqual(scores(parts, "rescale: 30, round: { to: 0 }"), ["13", "18", "7"]);
  });
});
