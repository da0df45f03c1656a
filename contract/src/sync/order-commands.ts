/** A batch as chains that have nothing to do with each other: within one, what makes something comes before what builds on it. */
import { madeBy, neededBy, type RecordName } from "./phone-commands.ts";

export interface Ordered {
  readonly id: string;
  readonly name: string;
  readonly body: unknown;
}

/** Records that many commands name and none changes: they tie nothing together. */
const SHARED: readonly RecordName["noun"][] = ["round", "task"];

/**
 * Chains run side by side, the commands of one after each other. The order of the batch stays wherever nothing speaks against it; the same
 * command twice is in one chain.
 */
export function chainCommands<C extends Ordered>(commands: readonly C[]): readonly (readonly C[])[] {
  const makers = new Map<string, number>();
  const chainOf = commands.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (chainOf[at] !== at) at = chainOf[at] as number;
    return at;
  };
  const seen = new Map<string, number>();
  const tie = (key: string, index: number) => {
    const before = seen.get(key);
    if (before === undefined) seen.set(key, index);
    else chainOf[root(index)] = root(before);
  };
  for (const [index, { id, name, body }] of commands.entries()) {
    tie(id.toLowerCase(), index);
    for (const { id: made } of madeBy(name, body)) {
      if (!makers.has(made)) makers.set(made, index);
      tie(made, index);
    }
    for (const { noun, id: needed } of neededBy(name, body)) if (!SHARED.includes(noun)) tie(needed, index);
  }
  const chains = new Map<number, C[]>();
  const placed = new Set<number>();
  const place = (index: number): void => {
    if (placed.has(index)) return;
    placed.add(index);
    const command = commands[index] as C;
    for (const { id } of neededBy(command.name, command.body)) {
      const maker = makers.get(id);
      if (maker !== undefined) place(maker);
    }
    const chain = chains.get(root(index));
    if (chain === undefined) chains.set(root(index), [command]);
    else chain.push(command);
  };
  for (const index of commands.keys()) place(index);
  return [...chains.values()];
}
