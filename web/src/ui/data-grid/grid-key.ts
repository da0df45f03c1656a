/** What a key means in a grid: the pure half of its keyboard. */
export type GridAct =
  | { readonly act: "move"; readonly to: number; readonly extends: boolean }
  | { readonly act: "open" | "toggle" | "all" | "none" };

interface KeyPressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

interface Where {
  /** The row in focus; -1: the list is empty. */
  readonly at: number;
  readonly count: number;
  /** Rows that are in sight at once. */
  readonly page: number;
  readonly canSelect: boolean;
}

const STEPS: Readonly<Record<string, (where: Where) => number>> = {
  ArrowDown: ({ at }) => at + 1,
  j: ({ at }) => at + 1,
  ArrowUp: ({ at }) => at - 1,
  k: ({ at }) => at - 1,
  PageDown: ({ at, page }) => at + page,
  PageUp: ({ at, page }) => at - page,
  Home: () => 0,
  End: ({ count }) => count - 1,
};

/** undefined: not for the grid. Shift and a step selects on the way. */
export function actOf(pressed: KeyPressed, where: Where): GridAct | undefined {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = pressed;
  if (where.count === 0 || altKey) return undefined;
  const held = ctrlKey || metaKey;
  if (held && key === "a" && where.canSelect) return { act: "all" };
  if (held) return undefined;
  const step = STEPS[key.length === 1 ? key.toLowerCase() : key];
  if (step !== undefined) {
    const to = Math.min(Math.max(step(where), 0), where.count - 1);
    return { act: "move", to, extends: shiftKey && where.canSelect };
  }
  if (key === "Enter") return { act: "open" };
  if (!where.canSelect) return undefined;
  if (key === "x" || key === " ") return { act: "toggle" };
  return key === "Escape" ? { act: "none" } : undefined;
}
