/** Says why a printed rank is wrong by pointing at the row that shows it. */
import type { Phrase } from "@cunjing/contract";
import { compare, type Fraction } from "@cunjing/engine";
import type { RankedRow, Ranking } from "./judge-ranks.ts";

type Scored = RankedRow & { readonly score: Fraction };
interface Witness {
  readonly row: Scored;
  /** Its own printed rank is right, so the reader can hold on to it. */
  readonly firm: boolean;
}

/** The sentence for the row `at`, whose rank is wrong; `show` prints a score. */
export function explainRank(
  rows: readonly RankedRow[],
  at: number,
  ranking: Ranking,
  show: (score: Fraction) => string,
): Phrase {
  const row = rows[at] as Scored;
  const right = ranking.right[at]?.first ?? 0;
  const { unit, score, printed } = row;
  const mine = show(score);
  if (printed === null) {
    return {
      zh: `${unit} ${mine} 分没有名次；应为第${right}`,
      en: `${unit}, ${mine} points, has no rank; it is ${right}`,
    };
  }
  const others = witnesses(rows, at, ranking);
  const twin = pick(others, ({ row: other }) => equal(other, row) && other.printed !== printed);
  if (twin !== undefined && ranking.ties !== "ordinal") {
    return {
      zh: `${unit}与${twin.unit}同为 ${mine} 分，却分列第${printed}、第${twin.printed}；应并列第${right}`,
      en: `${unit} and ${twin.unit} both have ${mine} points but rank ${printed} and ${twin.printed}; both are ${right}`,
    };
  }
  const shared = pick(others, ({ row: other }) => other.printed === printed && !equal(other, row));
  if (shared !== undefined) {
    const [zh, en] = isAhead(shared, row, ranking) ? ["低于", "fewer than"] : ["高于", "more than"];
    const words =
      ranking.direction === "highest_first"
        ? [zh, en]
        : [zh === "低于" ? "高于" : "低于", en === "fewer than" ? "more than" : "fewer than"];
    return {
      zh: `${unit} ${mine} 分${words[0]}${shared.unit} ${show(shared.score)} 分，却并列第${printed}；应为第${right}`,
      en: `${unit}, ${mine} points, has ${words[1]} ${shared.unit}, ${show(shared.score)}, but shares rank ${printed}; it is ${right}`,
    };
  }
  const passed = pick(
    others,
    ({ row: other }) => (other.printed ?? 0) > 0 && isReversed(row, other, ranking),
  );
  if (passed !== undefined) {
    const behind = isAhead(passed, row, ranking);
    const than =
      behind === (ranking.direction === "highest_first") ? ["低于", "fewer than"] : ["高于", "more than"];
    return {
      zh: `${unit} ${mine} 分${than[0]}${passed.unit} ${show(passed.score)} 分，名次却在其${behind ? "前" : "后"}（第${printed}、第${passed.printed}）；应为第${right}`,
      en: `${unit}, ${mine} points, has ${than[1]} ${passed.unit}, ${show(passed.score)}, but ranks ${behind ? "before" : "after"} it (${printed}, ${passed.printed}); it is ${right}`,
    };
  }
  return explainByCount(rows, at, ranking, mine, right);
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
    (other, index) =>
      index !== at && inPool(other, row, ranking) && other.score !== null && equal(other as Scored, row),
  );
  const better = ranking.direction === "highest_first" ? ["更高", "more"] : ["更低", "fewer"];
  const tie =
    same.length === 0
      ? ""
      : `与${same
          .map((other) => other.unit)
          .slice(0, 3)
          .join("、")}同分，`;
  const kinds = ranking.ties === "dense" ? ["种得分", "score(s)"] : ["个单位得分", "unit(s) with"];
  return {
    zh: `${row.unit} ${mine} 分，${tie}前面有 ${right - 1} ${kinds[0]}${better[0]}，应为第${right}，表中为第${row.printed}`,
    en: `${row.unit}, ${mine} points: ${right - 1} ${kinds[1]} ${better[1]} points come before it, so it is ${right}, not ${row.printed}`,
  };
}

function witnesses(rows: readonly RankedRow[], at: number, ranking: Ranking): Witness[] {
  const row = rows[at];
  return rows.flatMap((other, index) =>
    row !== undefined && index !== at && other.score !== null && inPool(other, row, ranking)
      ? [{ row: other as Scored, firm: !ranking.wrong.has(index) }]
      : [],
  );
}

/** A witness whose own rank is right, else any. */
function pick(others: readonly Witness[], fits: (witness: Witness) => boolean): Scored | undefined {
  const fitting = others.filter(fits);
  return (fitting.find((witness) => witness.firm) ?? fitting[0])?.row;
}

function inPool(a: RankedRow, b: RankedRow, ranking: Ranking): boolean {
  return !ranking.grouped || a.group === b.group;
}

function equal(a: Scored, b: Scored): boolean {
  return compare(a.score, b.score) === 0;
}

/** Whether `a` deserves a place before `b`. */
function isAhead(a: Scored, b: Scored, ranking: Ranking): boolean {
  const order = compare(a.score, b.score);
  return ranking.direction === "highest_first" ? order > 0 : order < 0;
}

function isReversed(row: Scored, other: Scored, ranking: Ranking): boolean {
  if (equal(row, other) || row.printed === null || other.printed === null) return false;
  return isAhead(other, row, ranking) === row.printed < other.printed && row.printed !== other.printed;
}
