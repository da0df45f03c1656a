import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { DerivedPhoto, PhotoCopy } from "./derive-photo.ts";
import type { Mask } from "./make-public-copy.ts";
import { PHOTO_LIMITS, type PhotoLimits } from "./photo-limits.ts";
import { type Refused, refuse } from "./photo-refusal.ts";
import { useOf } from "./worker-use.ts";

/** What a worker process is asked. */
export type PhotoTask =
  | { readonly kind: "derive"; readonly bytes: Uint8Array; readonly limits: PhotoLimits }
  | { readonly kind: "copy"; readonly bytes: Uint8Array; readonly masks: readonly Mask[] };

/** What a worker process answers. */
export type PhotoAnswer =
  | { readonly ok: true; readonly made: DerivedPhoto | Refused | ({ readonly kind: "copy" } & PhotoCopy) }
  | { readonly ok: false; readonly fault: string };

/** Worker processes that decode photos, so that a hostile one can crash, hang or swell nothing but its worker. */
export interface PhotoWorkers {
  /** Derives a photo (derive-photo.ts), refused with `time-limit` or `memory-limit` when it takes too much, `damaged` when the decoder dies of it. */
  derive(bytes: Uint8Array): Promise<DerivedPhoto | Refused>;
  /** Makes a public copy (make-public-copy.ts) of a screen copy of our own making. */
  makePublicCopy(screen: Uint8Array, masks: readonly Mask[]): Promise<PhotoCopy>;
  /** Ends the workers; what they were doing is not answered but rejected. */
  close(): void;
}

/** How many workers, and what each may use for one photo. */
export interface WorkerBounds {
  readonly count: number;
  /** Milliseconds of processor time, so that a busy machine makes no photo unreadable. A 50-megapixel HEIC takes two to three seconds. */
  readonly timeLimit: number;
  /** Resident bytes of a worker. A 50-megapixel HEIC needs about 700 MB. */
  readonly memoryLimit: number;
  readonly limits: PhotoLimits;
}

const USUAL_BOUNDS: WorkerBounds = {
  count: 2,
  timeLimit: 20_000,
  memoryLimit: 1_500_000_000,
  limits: PHOTO_LIMITS,
};

/** A worker that waits for something and computes nothing gets so many times its limit by the clock. */
const CLOCK_FACTOR = 15;
const LOOKS_EVERY_MS = 100;

/** A task in the queue. */
interface Waiting {
  readonly task: PhotoTask;
  resolve(answer: PhotoAnswer | "time-limit" | "memory-limit" | "died"): void;
  reject(error: Error): void;
}

/** Starts worker processes; each starts at its first task and is replaced when it ends. */
export function startPhotoWorkers(wanted: Partial<WorkerBounds> = {}): PhotoWorkers {
  const bounds = { ...USUAL_BOUNDS, ...wanted };
  const queue: Waiting[] = [];
  const idle: (ChildProcess | null)[] = Array.from({ length: bounds.count }, () => null);
  const busy = new Map<ChildProcess, Waiting>();
  let closed = false;

  function next(): void {
    while (idle.length > 0 && queue.length > 0) {
      const waiting = queue.shift();
      if (waiting) give(idle.pop() ?? startWorker(), waiting);
    }
  }

  function give(worker: ChildProcess, waiting: Waiting): void {
    busy.set(worker, waiting);
    const finish = (answer: Parameters<Waiting["resolve"]>[0]): void => {
      if (busy.get(worker) !== waiting) return;
      busy.delete(worker);
      clearInterval(watch);
      worker.removeAllListeners();
      const dead = typeof answer === "string";
      if (dead) worker.kill("SIGKILL");
      if (!closed) idle.push(dead ? null : worker);
      // While nothing is asked a worker keeps no program alive.
      if (!dead) rest(worker, idle);
      waiting.resolve(answer);
      next();
    };
    const started = performance.now();
    const before = useOf(worker.pid);
    const watch = setInterval(async () => {
      const [{ processor }, now] = await Promise.all([before, useOf(worker.pid)]);
      const late = performance.now() - started > bounds.timeLimit * CLOCK_FACTOR;
      if (late || now.processor - processor > bounds.timeLimit) finish("time-limit");
      else if (now.resident > bounds.memoryLimit) finish("memory-limit");
    }, LOOKS_EVERY_MS);
    worker.removeAllListeners();
    worker.once("message", (answer) => finish(answer as PhotoAnswer));
    worker.once("exit", () => finish("died"));
    worker.once("error", () => finish("died"));
    worker.ref();
    worker.channel?.ref();
    worker.send(waiting.task, (error) => {
      if (error) finish("died");
    });
  }

  function ask(task: PhotoTask): ReturnType<typeof promiseOf> {
    return promiseOf((waiting) => {
      if (closed) return waiting.reject(new Error("the photo workers are closed"));
      queue.push({ task, ...waiting });
      next();
    });
  }

  return {
    async derive(bytes) {
      const answer = await ask({ kind: "derive", bytes, limits: bounds.limits });
      if (answer === "died") return refuse("damaged", "the decoder ended without an answer");
      if (typeof answer === "string") return refuse(answer, "stopped while decoding");
      if (!answer.ok) throw new Error(answer.fault);
      if (answer.made.kind === "copy") throw new Error("a worker answered another question");
      return answer.made;
    },
    async makePublicCopy(screen, masks) {
      const answer = await ask({ kind: "copy", bytes: screen, masks });
      if (typeof answer === "string") throw new Error(`public copy: ${answer}`);
      if (!answer.ok) throw new RangeError(answer.fault);
      if (answer.made.kind !== "copy") throw new Error("a worker answered another question");
      const { bytes, width, height } = answer.made;
      return { bytes, width, height };
    },
    close() {
      closed = true;
      const ended = new Error("the photo workers were closed");
      for (const waiting of [...queue.splice(0), ...busy.values()]) waiting.reject(ended);
      for (const worker of [...idle.splice(0), ...busy.keys()]) worker?.kill("SIGKILL");
    },
  };
}

function promiseOf(
  start: (waiting: Pick<Waiting, "resolve" | "reject">) => void,
): Promise<Parameters<Waiting["resolve"]>[0]> {
  return new Promise((resolve, reject) => start({ resolve, reject }));
}

function startWorker(): ChildProcess {
  return fork(fileURLToPath(import.meta.resolve("./photo-worker.ts")), {
    // Photos cross as bytes, not as text.
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    // It needs neither the program's addresses nor its passwords; a decoder that is taken over finds none.
    env: { PATH: process.env.PATH ?? "" },
    execArgv: ["--max-old-space-size=256"],
  });
}

/** Lets a worker wait without keeping the program alive, and forgets it when it ends meanwhile. */
function rest(worker: ChildProcess, idle: (ChildProcess | null)[]): void {
  worker.unref();
  worker.channel?.unref();
  const forget = (): void => {
    const place = idle.indexOf(worker);
    if (place !== -1) idle[place] = null;
  };
  worker.once("exit", forget);
  worker.once("error", forget);
}
