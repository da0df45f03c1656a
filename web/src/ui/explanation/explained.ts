/** What an explanation's tree is made of, and how its nodes are found again while it is folded and unfolded. */
import { parseFraction, printParts } from "@cunjing/engine";
import type { Answer } from "../../api/types.ts";

/** A node as the server says it; `children` are nodes again, which OpenAPI cannot say (contract: explain-assessment-result). */
export interface Explained extends Omit<Answer<"explain-assessment-result">["explanation"], "children"> {
  readonly children: readonly Explained[];
  /** As the bulletin prints it, where that is known. */
  readonly printed?: string;
}

export const asExplained = ({ explanation }: Answer<"explain-assessment-result">): Explained =>
  explanation as Explained;

/** Its place in the tree: "0.2.1", which no other node has; ids repeat (a rule of the policy may count in two parts). */
export const pathBelow = (path: string, at: number): string => `${path}.${at}`;

/**
 * Paths of the nodes on the way to the first one that is asked for, so that it is seen without a click.
 * @returns undefined where there is none
 */
export function pathTo(node: Explained, is: (node: Explained) => boolean, path = "0"): string[] | undefined {
  if (is(node)) return [path];
  for (const [at, child] of node.children.entries()) {
    const below = pathTo(child, is, pathBelow(path, at));
    if (below !== undefined) return [path, ...below];
  }
  return undefined;
}

/**
 * The score as the server prints it, and its parts in as many decimals as let a reader add them up to it.
 * @param printed the score's text, such as "74.23"
 */
export function withPrinted(tree: Explained, printed: string): Explained {
  const exactOf = ({ exact, value }: Explained) => parseFraction(exact ?? value ?? "0");
  const parts = tree.children.filter(({ kind, value }) => kind === "part" && value !== null);
  const places = printed.split(".")[1]?.length ?? 0;
  const texts = printParts(parts.map(exactOf), exactOf(tree), places).parts;
  const textOf = new Map(parts.map((part, at) => [part, texts[at]]));
  const children = tree.children.map((child) => {
    const text = textOf.get(child);
    return text === undefined ? child : { ...child, printed: text };
  });
  return { ...tree, printed, children };
}

/**
 * What a reader sees of a node's children without asking: a formula that only says again what the part above it says is passed over, since its
 * indicator comes next anyway.
 */
export const shownChildren = (node: Explained): readonly Explained[] =>
  node.children.flatMap((child) =>
    child.kind === "formula" && child.children.length === 1 && node.children.length === 1
      ? [...child.children]
      : [child],
  );
