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
    const end = (): void => {
      clearTimeout(timer);
      worker.off("message", answered).off("error", failed).off("exit", ended);
      worker.unref();
    };
    const answered = (answer: PolicyAnswers[T["kind"]]): void => {
      end();
      resolve(answer);
    };
    const failed = (error: Error): void => {
      end();
      kept = undefined;
      void worker.terminate();
      reject(error);
    };
    const ended = (code: number): void =>
      failed(new Error(`the thread that reads policies ended with ${code}`));
    const timer = setTimeout(() => failed(new Error(`a policy was not read within ${MOST_MS} ms`)), MOST_MS);
    worker.on("message", answered).on("error", failed).on("exit", ended);
    worker.postMessage(task);
  });
}

const start = (): Worker =>
  new Worker(new URL("./policy-worker.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
