/** The engine in a thread of its own: requests and other jobs go on while a province is computed. */
import { Worker } from "node:worker_threads";
import type { AssessAnswers, AssessTask, AssessTold } from "./assess-tasks.ts";

export interface AssessThread {
  /**
   * @param hear what the task tells before it ends
   * @throws Error where the task failed, or the thread ended
   */
  ask<T extends AssessTask>(
    task: T,
    hear?: (told: AssessTold[T["kind"] & keyof AssessTold]) => void,
  ): Promise<AssessAnswers[T["kind"]]>;
  /** Starts it, so that its program is there when the first task comes. */
  warm(): void;
  /** Ends the thread; what it was doing is rejected. */
  close(): Promise<void>;
}

interface Waiting {
  hear(told: unknown): void;
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

interface Message {
  readonly id: number;
  readonly told?: unknown;
  readonly answer?: unknown;
  readonly fault?: string;
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
    made.unref();
    made.on("message", ({ id, told, answer, fault }: Message) => {
      const one = waiting.get(id);
      if (told !== undefined) {
        one?.hear(told);
        return;
      }
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
    ask: (task, hear = () => {}) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        worker.ref();
        const id = ++asked;
        waiting.set(id, { hear: hear as Waiting["hear"], resolve: resolve as Waiting["resolve"], reject });
        worker.postMessage({ id, task });
      }),
    warm() {
      worker ??= start();
    },
    async close() {
      const ending = worker;
      worker = undefined;
      fail(new Error("the engine's thread was closed"));
      await ending?.terminate();
    },
  };
}
