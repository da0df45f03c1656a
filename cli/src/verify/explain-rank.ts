/** Says why a printed rank is wrong by pointing at the row that shows it. */
import type { Phrase } from "@cunjing/contract";
import type { Fraction } from "@cunjing/engine";
import type { RankedRow, Ranking } from "./judge-ranks.ts";

type Scored = RankedRow & { readonly score: Fraction };

/** The sentence for the row `at`, whose rank is wrong; `show` prints a score. */
export function explainRank(
  rows: readonly RankedRow[],
  at: number,
  ranking: Ranking,
  show: (score: Fraction) => string,
): Phrase {
  const { unit, score, printed } = rows[at] as Scored;
  const right = ranking.right[at]?.first ?? 0;
  const mine = show(score);
  if (printed === null) {
    return {
      zh: `${unit} ${mine} 分没有名次；应为第${right}`,
      en: `${unit}, ${mine} points, has no rank; it is ${right}`,
    };
  }
  // Within a pool the right rank orders rows as their scores do, and is the same for equal scores: no fractions are compared.
  const place = (other: number) => ranking.right[other]?.first ?? 0;
  const rankOf = (other: number) => rows[other]?.printed ?? 0;
  const twin = findWitness(
    rows,
    at,
    ranking,
    (other) => place(other) === right && rankOf(other) > 0 && rankOf(other) !== printed,
  );
  if (twin !== undefined && ranking.ties !== "ordinal") {
    return {
      zh: `${unit}与${twin.unit}同为 ${mine} 分，却分列第${printed}、第${twin.printed}；应并列第${right}`,
      en: `${unit} and ${twin.unit} both have ${mine} points but rank ${printed} and ${twin.printed}; both are ${right}`,
    };
  }
  const than = (isBehind: boolean) =>
    isBehind === (ranking.direction === "highest_first") ? ["低于", "fewer than"] : ["高于", "more than"];
  const shared = findWitness(
    rows,
    at,
    ranking,
    (other) => rankOf(other) === printed && place(other) !== right,
  );
  if (shared !== undefined) {
    const [zh, en] = than(placeOfRow(rows, shared, ranking) < right);
    return {
      zh: `${unit} ${mine} 分${zh}${shared.unit} ${show(shared.score)} 分，却并列第${printed}；应为第${right}`,
      en: `${unit}, ${mine} points, has ${en} ${shared.unit}, ${show(shared.score)}, but shares rank ${printed}; it is ${right}`,
    };
  }
  const passed = findWitness(
    rows,
    at,
    ranking,
    (other) => rankOf(other) > 0 && (place(other) - right) * (rankOf(other) - printed) < 0,
  );
  if (passed === undefined) return explainByCount(rows, at, ranking, mine, right);
  const isBehind = placeOfRow(rows, passed, ranking) < right;
  const [zh, en] = than(isBehind);
  return {
    zh: `${unit} ${mine} 分${zh}${passed.unit} ${show(passed.score)} 分，名次却在其${isBehind ? "前" : "后"}（第${printed}、第${passed.printed}）；应为第${right}`,
    en: `${unit}, ${mine} points, has ${en} ${passed.unit}, ${show(passed.score)}, but ranks ${isBehind ? "before" : "after"} it (${printed}, ${passed.printed}); it is ${right}`,
  };
}

function explainByCount(
  rows: readonly RankedRow[],
  at: number,
  ranking: Ranking,
  mine: string,
  right: number,
): Phrase {
  const row = rows[at] as Scored;
  const same = rows.filter(
    (other, index) => index !== at && inPool(other, row, ranking) && ranking.right[index]?.first === right,
  );
  const better = ranking.direction === "highest_first" ? ["更高", "more"] : ["更低", "fewer"];
  const names = same.slice(0, 3).map((other) => other.unit);
  const tie = same.length === 0 ? "" : `与${names.join("、")}同分，`;
  const kinds = ranking.ties === "dense" ? ["种得分", "score(s)"] : ["个单位得分", "unit(s) with"];
  return {
    zh: `${row.unit} ${mine} 分，${tie}前面有 ${right - 1} ${kinds[0]}${better[0]}，应为第${right}，表中为第${row.printed}`,
    en: `${row.unit}, ${mine} points: ${right - 1} ${kinds[1]} ${better[1]} points come before it, so it is ${right}, not ${row.printed}`,
  };
}

/** A row of the same pool that fits: one whose own rank is right, so that the reader can hold on to it, else any. */
function findWitness(
  rows: readonly RankedRow[],
  at: number,
  ranking: Ranking,
  fits: (other: number) => boolean,
): Scored | undefined {
  const row = rows[at] as Scored;
  let any: Scored | undefined;
  for (let other = 0; other < rows.length; other += 1) {
    const one = rows[other];
    if (other === at || one === undefined || one.score === null || !fits(other) || !inPool(one, row, ranking))
      continue;
    if (!ranking.wrong.has(other)) return one as Scored;
    any ??= one as Scored;
  }
  return any;
}

function placeOfRow(rows: readonly RankedRow[], row: RankedRow, ranking: Ranking): number {
  return ranking.right[rows.indexOf(row)]?.first ?? 0;
}

function inPool(a: RankedRow, b: RankedRow, ranking: Ranking): boolean {
  return !ranking.grouped || a.group === b.group;
}
