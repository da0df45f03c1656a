/**
 * One answer for all processes: the primary asks each of them, and whichever worker was asked for the metrics asks the primary.
 * Outside a cluster (tests) the process answers for itself.
 */
import cluster from "node:cluster";
import { AggregatorRegistry, collectDefaultMetrics, type Registry } from "prom-client";

const ASK = "cunjing:metrics";
/** A little longer than the library itself waits for a process. */
const WITHIN_MS = 6_000;

interface Asked {
  readonly ask: typeof ASK;
  readonly id: number;
}
interface Answered extends Asked {
  /** null: a process did not answer in time, as one that is just being started again. */
  readonly text: string | null;
}

const isFor = (message: unknown): message is Asked =>
  typeof message === "object" && message !== null && (message as Partial<Asked>).ask === ASK;

/** In a worker: lets the primary read this registry, with Node's own figures (event loop, memory, processor) beside it. */
export function joinMetrics(registry: Registry): void {
  collectDefaultMetrics({ register: registry });
  new AggregatorRegistry();
  AggregatorRegistry.setRegistries([registry]);
}

/** In the primary: answers the workers' questions with the sum over all processes. */
export function answerMetrics(): void {
  const all = new AggregatorRegistry();
  cluster.on("message", async (worker, message: unknown) => {
    if (!isFor(message)) return;
    const text = await all.clusterMetrics().catch(() => null);
    if (worker.isConnected()) worker.send({ ...message, text }, () => {});
  });
}

let asked = 0;

/** The metrics of all processes, in the text format of Prometheus; null where they did not all answer in time. */
export function readMetrics(registry: Registry): Promise<string | null> {
  if (!cluster.isWorker) return registry.metrics();
  const id = ++asked;
  return new Promise((resolve) => {
    const hear = (message: unknown) => {
      if (isFor(message) && message.id === id) end((message as Answered).text);
    };
    const end = (text: string | null) => {
      clearTimeout(timer);
      process.off("message", hear);
      resolve(text);
    };
    const timer = setTimeout(() => end(null), WITHIN_MS);
    process.on("message", hear);
    process.send?.({ ask: ASK, id } satisfies Asked);
  });
}
