/** What every process below the primary does alike: says when it is ready, ends in order, and ends with its primary. */
import type { Logger } from "pino";

/** From a signal to the end: what is under way by then is cut off, and its command can be sent again. */
export const ENDS_WITHIN_MS = 10_000;

export interface Ready {
  readonly ready: true;
}

export const isReady = (message: unknown): message is Ready =>
  typeof message === "object" && message !== null && (message as Partial<Ready>).ready === true;

/** To the primary, and to whoever reads the log. */
export function tellReady(log: Logger): void {
  log.info("ready");
  process.send?.({ ready: true } satisfies Ready);
}

/** On SIGTERM or SIGINT: `stop`, then the end, within ENDS_WITHIN_MS whatever `stop` does. A second signal changes nothing. */
export function stopOnSignal(log: Logger, stop: () => Promise<void>): void {
  let stopping = false;
  const end = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => {
      log.warn("not everything ended in time");
      process.exit(1);
    }, ENDS_WITHIN_MS).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, "stopping failed");
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
}

/** A primary that was killed cannot tell anybody: its channel closes, and nobody is left who would start us again. */
export function endWithPrimary(): void {
  process.once("disconnect", () => process.exit(1));
}

/** A fault that nobody caught leaves a process in an unknown state: it ends, and the primary starts another. */
export function endOnFault(log: Logger): void {
  const end = (error: unknown) => {
    log.fatal({ err: error }, "a fault that nobody caught");
    process.exit(70);
  };
  process.on("uncaughtException", end);
  process.on("unhandledRejection", end);
}
