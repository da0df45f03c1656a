/** Chains side by side, so many at a time in the whole process: a push of one phone leaves connections for everybody else. */

/** Of the sixteen connections of a process. */
const AT_ONCE = 10;
/** Of one push. */
const OF_ONE = 8;

let free = AT_ONCE;
const waiting: (() => void)[] = [];

async function take(): Promise<void> {
  if (free > 0) {
    free -= 1;
    return;
  }
  await new Promise<void>((resolve) => waiting.push(resolve));
}

function give(): void {
  const next = waiting.shift();
  if (next === undefined) free += 1;
  else next();
}

/** Runs `work` for each of each chain: those of a chain in order, chains side by side. */
export async function runSideBySide<T>(
  chains: readonly (readonly T[])[],
  work: (one: T) => Promise<void>,
): Promise<void> {
  const left = chains.values();
  const run = async (): Promise<void> => {
    for (const chain of left) {
      for (const one of chain) {
        await take();
        try {
          await work(one);
        } finally {
          give();
        }
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(OF_ONE, chains.length) }, run));
}
