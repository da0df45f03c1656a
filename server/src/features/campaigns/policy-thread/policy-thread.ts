/**
 * Texts of policies are read and checked in a thread of their own: every variant of every decision is gone through, which takes a second for the
 * longest that we know of, and requests go on meanwhile. One text at a time, since two would only take the processor from each other.
 */
import { Worker } from "node:worker_threads";
import type { PolicyAnswers, PolicyTask } from "./policy-tasks.ts";

/** A text that takes longer was not written to be read. */
const MOST_MS = 60_000;
const MOST_MEGABYTES = 512;

let before: Promise<unknown> = Promise.resolve();
/** Kept for the next text, since starting takes longer than a check; while nothing is asked it keeps no program alive. */
let kept: Worker | undefined;

/** @throws Error where the thread failed or took too long */
export function askPolicyThread<T extends PolicyTask>(task: T): Promise<PolicyAnswers[T["kind"]]> {
  const answer = before.then(() => run(task));
  before = answer.catch(() => {});
  return answer;
}

function run<T extends PolicyTask>(task: T): Promise<PolicyAnswers[T["kind"]]> {
  const worker = kept ?? start();
  kept = worker;
  worker.ref();
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      worker.unref();
      finish();
    };
    const fail = (error: Error): void =>
      settle(() => {
        kept = undefined;
        void worker.terminate();
        reject(error);
      });
    const timer = setTimeout(
      () => fail(new Error(`a policy was not read within ${MOST_MS} ms`)),
      MOST_MS,
    ).unref();
    worker.once("message", (answer) => settle(() => resolve(answer)));
    worker.once("error", fail);
    worker.once("exit", (code) => fail(new Error(`the thread that reads policies ended with ${code}`)));
    worker.postMessage(task);
  });
}

const start = (): Worker =>
  new Worker(new URL("./policy-worker.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
