/** What reads otherwise in one shown policy than in another, phrase by phrase, each with the clauses that it comes from. */
import type { ShownPolicy } from "./types.ts";

export interface ShownPhrase {
  /** 第几条, counted through the whole text; null for a chapter's heading. */
  readonly article: number | null;
  readonly text: string;
  readonly clause: readonly string[];
}

export interface ShownChange {
  /** Headings of the chapter and the article where it stands, as the later text has them, or the earlier one for what is gone. */
  readonly chapter: string;
  readonly heading: string | null;
  /** null: new. */
  readonly was: ShownPhrase | null;
  /** null: gone. */
  readonly is: ShownPhrase | null;
}

interface Placed extends ShownPhrase {
  readonly chapter: string;
  readonly heading: string | null;
  /** Two phrases with one key are the same phrase, wherever they stand. */
  readonly key: string;
}

/**
 * The fewest phrases that are gone or new, in the order of the text; one that took another's place in the same run is one change. Titles,
 * preambles and numbers alone are no difference.
 */
export function compareShown(was: ShownPolicy, is: ShownPolicy): readonly ShownChange[] {
  const [before, after] = [phrasesOf(was), phrasesOf(is)];
  const kept = longestCommon(before, after);
  const changes: ShownChange[] = [];
  let [i, j] = [0, 0];
  for (const [keptI, keptJ] of [...kept, [before.length, after.length] as const]) {
    changes.push(...changesBetween(before.slice(i, keptI), after.slice(j, keptJ)));
    [i, j] = [keptI + 1, keptJ + 1];
  }
  return changes;
}

function phrasesOf({ chapters }: ShownPolicy): readonly Placed[] {
  let article = 0;
  const place = (chapter: string, heading: string | null, depth: number, phrase: ShownPhrase): Placed => ({
    ...phrase,
    chapter,
    heading,
    key: JSON.stringify([depth, phrase.text, phrase.clause]),
  });
  return chapters.flatMap(({ heading: chapter, articles }) => [
    place(chapter, null, -2, { article: null, text: chapter, clause: [] }),
    ...articles.flatMap(({ heading, clause, lines }) => {
      article += 1;
      const number = article;
      return [
        place(chapter, heading, -1, { article: number, text: heading, clause }),
        ...lines.map((line) =>
          place(chapter, heading, line.depth, { article: number, text: line.text, clause: line.clause }),
        ),
      ];
    }),
  ]);
}

/** Index pairs of phrases that both texts have, in order. Policies have some hundreds of phrases: the square of that is little. */
function longestCommon(before: readonly Placed[], after: readonly Placed[]): readonly [number, number][] {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        before[i]?.key === after[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < before.length && j < after.length; ) {
    if (before[i]?.key === after[j]?.key) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

function changesBetween(gone: readonly Placed[], fresh: readonly Placed[]): readonly ShownChange[] {
  return Array.from({ length: Math.max(gone.length, fresh.length) }, (_, n) => {
    const [was, is] = [gone[n], fresh[n]];
    const { chapter, heading } = (is ?? was) as Placed;
    return { chapter, heading, was: phraseOf(was), is: phraseOf(is) };
  });
}

const phraseOf = (placed: Placed | undefined): ShownPhrase | null =>
  placed === undefined ? null : { article: placed.article, text: placed.text, clause: placed.clause };
