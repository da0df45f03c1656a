/**
 * One answer for all processes: the primary asks each of them, and whichever worker was asked for the metrics asks the primary.
 * Outside a cluster (tests) the process answers for itself.
 */
import cluster from "node:cluster";
import { AggregatorRegistry, collectDefaultMetrics, type Registry } from "prom-client";

const ASK = "cunjing:metrics";
const WITHIN_MS = 5_000;

interface Asked {
  readonly ask: typeof ASK;
  readonly id: number;
}
interface Answered extends Asked {
  readonly text: string;
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
    const text = await all.clusterMetrics().catch(() => "");
    if (worker.isConnected()) worker.send({ ...message, text });
  });
}

let asked = 0;

/** The metrics of all processes, in the text format of Prometheus. @throws Error where the primary does not answer in time */
export function readMetrics(registry: Registry): Promise<string> {
  if (!cluster.isWorker) return registry.metrics();
  const id = ++asked;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(() => reject(new Error("no metrics from the primary"))), WITHIN_MS);
    const hear = (message: unknown) => {
      if (isFor(message) && message.id === id) end(() => resolve((message as Answered).text));
    };
    const end = (settle: () => void) => {
      clearTimeout(timer);
      process.off("message", hear);
      settle();
    };
    process.on("message", hear);
    process.send?.({ ask: ASK, id } satisfies Asked);
  });
}
