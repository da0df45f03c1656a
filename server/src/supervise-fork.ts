/** Forks this program once more, as the process that its environment says. */
import cluster from "node:cluster";
import { isReady } from "./serve-process.ts";
import type { Life } from "./supervise-process.ts";

/** @param ready called when the process says that it is */
export function forkProcess(environment: Record<string, string>, ready: () => void): Life {
  const worker = cluster.fork(environment);
  worker.on("message", (message: unknown) => {
    if (isReady(message)) ready();
  });
  const ended = new Promise<string>((resolve) => {
    // Also told of messages that a dying process could not take any more: its end is told by "exit".
    worker.on("error", (error) => {
      if (worker.process.pid === undefined) resolve(error.message);
    });
    worker.once("exit", (status, signal) => resolve(signal ?? `status ${status}`));
  });
  return {
    ended,
    // Not worker.kill(), which would first cut the channel that the process says its last words on.
    kill: (signal) => void worker.process.kill(signal),
  };
}
