// The program of the thread that reads texts, one after another (policy-thread.ts).
import { parentPort } from "node:worker_threads";
import { obey, type PolicyTask } from "./policy-tasks.ts";

parentPort?.on("message", (task: PolicyTask) => parentPort?.postMessage(obey(task)));
