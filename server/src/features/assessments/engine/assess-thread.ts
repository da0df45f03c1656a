/** The engine in a thread of its own: requests and other jobs go on while a province is computed. */
import { Worker } from "node:worker_threads";
import type { AssessAnswers, AssessTask } from "./assess-tasks.ts";

export interface AssessThread {
  /** @throws Error where the task failed, or the thread ended */
  ask<T extends AssessTask>(task: T): Promise<AssessAnswers[T["kind"]]>;
  /** Ends the thread; what it was doing is rejected. */
  close(): Promise<void>;
}

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/** Starts it at the first task; one that ended is replaced at the next. While nothing is asked it keeps no program alive. */
export function openAssessThread(): AssessThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let asked = 0;

  const fail = (error: Error): void => {
    worker = undefined;
    for (const one of waiting.values()) one.reject(error);
    waiting.clear();
  };

  const start = (): Worker => {
    const made = new Worker(new URL("./assess-worker.ts", import.meta.url));
    made.on("message", ({ id, answer, fault }: { id: number; answer?: unknown; fault?: string }) => {
      const one = waiting.get(id);
      waiting.delete(id);
      if (waiting.size === 0) made.unref();
      if (fault === undefined) one?.resolve(answer);
      else one?.reject(new Error(fault));
    });
    made.on("error", fail);
    made.on("exit", (code) => {
      if (worker === made) fail(new Error(`the engine's thread ended with ${code}`));
    });
    return made;
  };

  return {
    ask: (task) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        worker.ref();
        const id = ++asked;
        waiting.set(id, { resolve: resolve as Waiting["resolve"], reject });
        worker.postMessage({ id, task });
      }),
    async close() {
      const ending = worker;
      worker = undefined;
      fail(new Error("the engine's thread was closed"));
      await ending?.terminate();
    },
  };
}
