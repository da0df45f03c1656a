import { fitWidth } from "./display-width.ts";

export interface ProgressStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

export interface Progress {
  /** `done` of `all` are finished; `what` says what is being done now. */
  update(done: number, all: number, what?: string): void;
  /** Takes the bar away; what was printed elsewhere stays. */
  end(): void;
}

const BAR = 24;
/** A bar that changes more often than this only flickers. */
const PAUSE_MS = 80;

/**
 * A progress bar for long work, on standard error, so that results can be piped. Nothing is written unless a person looks at a
 * terminal, and nothing before the work has taken a moment.
 * @param now milliseconds of a steady clock
 */
export function makeProgress(stream: ProgressStream, label: string, now: () => number): Progress {
  const started = now();
  let drawn = started;
  let isShown = false;
  return {
    update(done, all, what = "") {
      const time = now();
      if (stream.isTTY !== true || time - drawn < PAUSE_MS) return;
      drawn = time;
      isShown = true;
      stream.write(`\r\u001b[K${fitWidth(line(label, done, all, what), (stream.columns ?? 80) - 1)}`);
    },
    end() {
      if (isShown) stream.write("\r\u001b[K");
      isShown = false;
    },
  };
}

function line(label: string, done: number, all: number, what: string): string {
  const share = all === 0 ? 1 : Math.min(1, done / all);
  const filled = Math.round(share * BAR);
  const bar = "█".repeat(filled) + "░".repeat(BAR - filled);
  return `${label} ${bar} ${String(Math.floor(share * 100)).padStart(3)}% ${what}`.trimEnd();
}
