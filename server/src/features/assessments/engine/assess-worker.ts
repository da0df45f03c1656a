// The program of the engine's thread (assess-thread.ts): one task at a time, answered in order.
import { parentPort } from "node:worker_threads";
import { type AssessTask, makeAssessor } from "./assess-tasks.ts";

const { obey } = makeAssessor();

parentPort?.on("message", ({ id, task }: { id: number; task: AssessTask }) => {
  try {
    const answer = obey(task, (told) => parentPort?.postMessage({ id, told }));
    parentPort?.postMessage({ id, answer });
  } catch (error) {
    parentPort?.postMessage({ id, fault: error instanceof Error ? error.message : String(error) });
  }
});
