/** The list of responsibilities as it is filed with the office above (S1-22): posts and days, no telephone, no account. */
import { canonicalJson, digestOf } from "@cunjing/engine";

export interface FiledHolding {
  readonly unit: string;
  readonly unit_name: string;
  readonly kind: string;
  readonly holder: string;
  readonly post: string | null;
  readonly body: string | null;
  readonly first_day: string | null;
  readonly last_day: string | null;
}

/** Two lists are the same list where their digests are: whatever order the rows came in. */
export function fileList(holdings: readonly FiledHolding[]): {
  readonly content: readonly FiledHolding[];
  readonly digest: string;
} {
  const content = holdings.toSorted(
    (a, b) => order(keyOf(a), keyOf(b)) || order(canonicalJson(a as never), canonicalJson(b as never)),
  );
  return { content, digest: digestOf(content as never) };
}

export interface FiledChange {
  readonly before: FiledHolding;
  readonly after: FiledHolding;
}

export interface FiledComparison {
  readonly added: readonly FiledHolding[];
  readonly removed: readonly FiledHolding[];
  /** The same holder of the same unit, with another post, body, name or days. */
  readonly changed: readonly FiledChange[];
  readonly unchanged: number;
}

/** What became of an earlier list, in the order of units, kinds and holders. */
export function compareLists(
  before: readonly FiledHolding[],
  after: readonly FiledHolding[],
): FiledComparison {
  const old = Map.groupBy(before, keyOf);
  const now = Map.groupBy(after, keyOf);
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort(order);
  const added: FiledHolding[] = [];
  const removed: FiledHolding[] = [];
  const changed: FiledChange[] = [];
  let unchanged = 0;
  for (const key of keys) {
    // A holder may have held a unit twice, on different days: rows that are the same cancel out, the rest are paired in order.
    const [left, right] = withoutEqual(old.get(key) ?? [], now.get(key) ?? []);
    unchanged += (old.get(key)?.length ?? 0) - left.length;
    const pairs = Math.min(left.length, right.length);
    for (let at = 0; at < pairs; at += 1)
      changed.push({ before: left[at] as FiledHolding, after: right[at] as FiledHolding });
    removed.push(...left.slice(pairs));
    added.push(...right.slice(pairs));
  }
  return { added, removed, changed, unchanged };
}

function withoutEqual(before: readonly FiledHolding[], after: readonly FiledHolding[]) {
  const left = [...before];
  const right = after.filter((row) => {
    const at = left.findIndex((one) => canonicalJson(one as never) === canonicalJson(row as never));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [left, right] as const;
}

const keyOf = ({ unit, kind, holder }: FiledHolding): string => `${unit}\n${kind}\n${holder}`;

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
