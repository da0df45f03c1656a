/** The engine's thread as the jobs use it: one for all of them. */
import type { AssessTask, Computed, Refused, Told } from "./engine/assess-tasks.ts";
import { type AssessThread, openAssessThread } from "./engine/assess-thread.ts";

let thread: AssessThread | undefined;
/** Started at the first computation. */
export const assessThread = (): AssessThread => (thread ??= openAssessThread());

type ComputeTask = Omit<Extract<AssessTask, { kind: "compute" }>, "kind">;

export interface Computing {
  /** The refusal, if the engine refuses; otherwise as soon as the engine has them, while it makes their digest. */
  readonly results: Promise<Told | Refused>;
  readonly end: Promise<Computed | Refused>;
}

/** For whoever has something to do with the results before their digest is there. Each promise fails where the other does. */
export function beginComputing(task: ComputeTask): Computing {
  const results = Promise.withResolvers<Told | Refused>();
  const end = assessThread().ask({ kind: "compute", ...task }, results.resolve);
  end.then((answer) => {
    if ("refusal" in answer) results.resolve(answer);
  }, results.reject);
  return { results: results.promise, end };
}

/** Results and digest. @throws Error where the thread failed or ended */
export async function computeInThread(task: ComputeTask): Promise<(Told & Computed) | Refused> {
  const { results, end } = beginComputing(task);
  const [told, ended] = await Promise.all([results, end]);
  if ("refusal" in told) return told;
  return "refusal" in ended ? ended : { ...told, ...ended };
}
