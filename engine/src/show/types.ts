/** A policy as numbered Chinese text: chapters of articles, each line with the clauses that it comes from. */

/** What the engine cannot know of itself: the Chinese words for the built-in tables, their columns and their choices. */
export interface Vocabulary {
  table(kind: string): string | undefined;
  column(kind: string, column: string): string | undefined;
  choice(kind: string, column: string, value: string): string | undefined;
}

export interface ShownLine {
  /** 1 for （一）, 2 for 1., 3 for （1）; 0 for a line of the article itself. */
  readonly depth: 0 | 1 | 2 | 3;
  readonly text: string;
  readonly clause: readonly string[];
}

/** 第几条: one rule of the policy. */
export interface ShownArticle {
  readonly heading: string;
  readonly clause: readonly string[];
  readonly lines: readonly ShownLine[];
}

export interface ShownChapter {
  readonly heading: string;
  readonly articles: readonly ShownArticle[];
}

export interface ShownPolicy {
  readonly title: string;
  /** Who issued it, when, and which version this is. */
  readonly preamble: readonly string[];
  readonly chapters: readonly ShownChapter[];
  /** The source's own phrases, by clause. */
  readonly clauses: readonly { readonly id: string; readonly text: string; readonly carried_by?: string }[];
}
