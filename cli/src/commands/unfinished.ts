/**
 * Folders and files that are being written: removed when the command is interrupted. The handler is there only as long as
 * something is unfinished, because a handler would also keep Ctrl-C waiting through a long computation that writes nothing.
 */
import { rmSync } from "node:fs";

const unfinished = new Set<string>();
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Remembers a path until the returned function is called. */
export function markUnfinished(path: string): () => void {
  if (unfinished.size === 0) for (const signal of signals()) process.on(signal, stop);
  unfinished.add(path);
  return () => {
    unfinished.delete(path);
    if (unfinished.size === 0) for (const signal of signals()) process.off(signal, stop);
  };
}

function stop(signal: NodeJS.Signals): void {
  for (const path of unfinished) rmSync(path, { recursive: true, force: true });
  process.exit(SIGNALS[signal as keyof typeof SIGNALS]);
}

function signals(): (keyof typeof SIGNALS)[] {
  return Object.keys(SIGNALS) as (keyof typeof SIGNALS)[];
}
