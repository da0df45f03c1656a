import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { divide } from "../number/arithmetic.ts";
import type { fromInteger } from "../number/fraction.ts";
import { parseFraction } from "../number/parse-fraction.ts";
import { runTables } from "../testing/run-tables.ts";
import { assessment, indicator, indicators, PERIODS, part } from "../testing/small-blocks.ts";
import { fromFractions } from "../vector/make.ts";
import { rankUnits, sizeAround } from "./rank-units.ts";

const value = (text: string) => {
  if (text === "-") return "not_inspected" as const;
  const [n = "", d] = text.split("/");
  return d === undefined ? parseFraction(n) : divide(parseFraction(n), parseFraction(d));
};
const values = (text: string) => fromFractions(text.split(" ").map(value));

function rank(
  text: string,
  rest: {
    readonly breaks?: readonly string[];
    readonly lowestFirst?: boolean;
    readonly dense?: boolean;
    readonly pool?: readonly number[];
    readonly out?: readonly number[];
  } = {},
): { rank: string; fromEnd: string; sharing: string; size: string } {
  const column = values(text);
  const ranked = rankUnits({
    value: column,
    tieBreaks: (rest.breaks ?? []).map(values),
    takesPart: Uint8Array.from(column.n, (_, unit) => (rest.out?.includes(unit) ? 0 : 1)),
    pool: Int32Array.from(rest.pool ?? Array.from(column.n, () => 0)),
    pools: 2,
    lowestFirst: rest.lowestFirst ?? false,
    dense: rest.dense ?? false,
  });
  const join = (numbers: Int32Array): string => [...numbers].join(" ");
  return {
    rank: join(ranked.rank),
    fromEnd: join(ranked.fromEnd),
    sharing: join(ranked.sharing),
    size: join(ranked.rank.map((_, unit) => sizeAround(ranked, unit))),
  };
}

describe("ranks", () => {
  it("share a place where the fractions are equal; the place from the end has its own ties", () => {
    assert.deepEqual(rank("5 7 5 9 1"), {
      rank: "3 2 3 1 5",
      fromEnd: "2 4 2 5 1",
      sharing: "2 1 2 1 1",
      size: "5 5 5 5 5",
    });
    assert.deepEqual(rank("1/3 0.3333333333333333 2/6 1").rank, "2 4 2 1");
    assert.deepEqual(rank("1 1 1").fromEnd, "1 1 1");
  });

  it("are dense where the policy says so, from either end", () => {
    const { rank: places, fromEnd } = rank("9 7 7 5", { dense: true });
    assert.deepEqual([places, fromEnd], ["1 2 2 3", "3 2 2 1"]);
  });

  it("put the lowest first where the policy says so", () => {
    assert.equal(rank("5 7 5 9", { lowestFirst: true }).rank, "1 3 1 4");
  });

  it("decide between equals by further values, highest first; none stands after any, none and none stay equal", () => {
    assert.equal(rank("5 5 5 6", { breaks: ["1 3 2 0"] }).rank, "4 2 3 1");
    assert.equal(rank("5 5 5 5", { breaks: ["- 3 - 1"], lowestFirst: true }).rank, "3 1 3 2");
    assert.equal(rank("5 5 5 5", { breaks: ["- 3 - 3", "2 1 1 1"] }).rank, "3 1 4 1");
  });

  it("leave out who has no value or takes no part, and keep pools apart", () => {
    assert.deepEqual(rank("5 - 7 9", { out: [3] }), {
      rank: "2 0 1 0",
      fromEnd: "1 0 2 0",
      sharing: "1 0 1 0",
      size: "2 0 2 0",
    });
    assert.deepEqual(rank("5 6 7 8 9", { pool: [0, 1, 0, 1, -1] }), {
      rank: "2 2 1 1 0",
      fromEnd: "1 1 2 2 0",
      sharing: "1 1 1 1 0",
      size: "2 2 2 2 0",
    });
  });

  it("agree with counting the better ones, over values of any denominator", () => {
    const all = Array.from({ length: 60 }, (_, i) => `${(i * 37) % 11}/${1 + ((i * 7) % 9)}`);
    const { rank: places } = rank(all.join(" "));
    const exact = all.map((text) => value(text) as ReturnType<typeof fromInteger>);
    const expected = exact.map(
      (one) => 1 + exact.filter((other) => other.n * one.d > one.n * other.d).length,
    );
    assert.equal(places, expected.join(" "));
  });
});

describe("ranks of an assessment", () => {
  const units =
    "id | name | kind | track\na | 甲 | village | x\nb | 乙 | village | x\nd | 丁 | village | y\ne | 戊 | village |";
  const facts = {
    numbers:
      "unit | period | indicator | value | source\na | 2019-04 | v | 80.004 | s\nb | 2019-04 | v | 80.001 | s\nd | 2019-04 | v | 70 | s\ne | 2019-04 | v | 60 | s",
    problems: "unit | day\na | 2019-04-05\nb | 2019-04-05\nb | 2019-04-06",
  };
  const ranked = (rank: string, field = "rank"): string[] => {
    const run = runTables({
      campaign: "2019-04-01/2019-04-30",
      units,
      policy:
        PERIODS +
        'pools: { by_track: { label: 组, by: "unit.track", clause: C1 }, x: { label: 甲组, where: "unit.track == \'x\'", clause: C1 } }\n' +
        indicators(
          indicator("v", "from: numbers, value: value, combine: last"),
          indicator("n", "from: problems"),
        ) +
        assessment([part("p", "value: v, absent: unranked", 100)], `ranks: { k: { ${rank} } }`),
      facts,
    });
    return ["a", "b", "d", "e"].map((unit) => run.value(`r.k.${field}`, unit, "2019-04"));
  };
  const none = "(not_inspected)";

  it("in pools by a text or by a condition; who is in none has no place", () => {
    assert.deepEqual(ranked(""), ["1", "2", "3", "4"]);
    assert.deepEqual(ranked("pool: by_track"), ["1", "2", "1", none]);
    assert.deepEqual(ranked("pool: x"), ["1", "2", none, none]);
    assert.deepEqual(ranked("pool: by_track", "size"), ["2", "2", "1", none]);
  });

  it("of another value, lowest first, without some, on the printed score", () => {
    assert.deepEqual(ranked('by: "n", order: lowest_first'), ["3", "4", "1", "1"]);
    assert.deepEqual(ranked('exclude: "n == 2"'), ["1", none, "2", "3"]);
    assert.deepEqual(ranked("on: printed"), ["1", "1", "3", "4"]);
    assert.deepEqual(ranked('on: printed, tie_break: ["n"]'), ["2", "1", "3", "4"]);
  });

  it("know their pool: mean, ends, whether all are equal", () => {
    assert.deepEqual(ranked("pool: by_track", "mean").slice(0, 3), ["80.0025", "80.0025", "70"]);
    assert.deepEqual(ranked("pool: by_track", "min").slice(0, 3), ["80.001", "80.001", "70"]);
    assert.deepEqual(ranked("pool: by_track", "max").slice(0, 3), ["80.004", "80.004", "70"]);
    assert.deepEqual(ranked("pool: by_track", "all_equal").slice(0, 3), ["false", "false", "true"]);
    assert.deepEqual(ranked("on: printed, pool: by_track", "all_equal").slice(0, 3), [
      "true",
      "true",
      "true",
    ]);
    assert.deepEqual(ranked("pool: by_track, on: printed", "tied").slice(0, 3), ["true", "true", "false"]);
  });
});
