/** From the command line to computed results: policies, data, decisions and periods read and checked together, then run. */
import { readdir } from "node:fs/promises";
import { type Failure, failure } from "@cunjing/contract";
import {
  type Graph,
  isRefusal,
  NO_DAY,
  PolicyError,
  type PolicySource,
  type Run,
  runPolicy,
} from "@cunjing/engine";
import { CommandFailed } from "./command-failed.ts";
import type { CommandInput } from "./command-spec.ts";
import { assignChoices, type Choice, parseChoices } from "./decisions.ts";
import { reason } from "./find-policy-files.ts";
import type { CommandIo } from "./io.ts";
import { type Data, loadData } from "./load-data.ts";
import { newestPolicies } from "./newest-policies.ts";
import { orderPolicies } from "./order-policies.ts";
import { checkPeriods, parsePeriods } from "./periods.ts";
import { readDay } from "./read-day.ts";
import { readPolicies } from "./read-policies.ts";
import { withProgress } from "./show-progress.ts";

export interface Question {
  readonly policies: readonly string[];
  readonly data: string;
  readonly choices: readonly Choice[];
  /** Ids; empty: every period. */
  readonly periods: readonly string[];
  readonly until: string | undefined;
}

export interface Computed {
  readonly runs: readonly Run[];
  readonly data: Data;
}

/** The options that commands over results share. @throws {UsageMessage} for what cannot be read */
export function readQuestion(input: CommandInput, command: string): Question {
  return {
    policies: input.arguments,
    data: input.option("data") ?? "",
    choices: parseChoices(input.options("decide"), command),
    periods: parsePeriods(input.options("period"), command),
    until: readDay(input, "until", command),
  };
}

/**
 * @param options everyPeriod: the question's period is only checked, and every period's results are handed over
 * @throws {CommandFailed} with everything that is wrong with policies and data together
 */
export async function computeRuns(
  question: Question,
  io: CommandIo,
  { everyPeriod = false }: { readonly everyPeriod?: boolean } = {},
): Promise<Computed> {
  const read = await readPolicies(question.policies);
  const folder = await checkFolder(question.data);
  if (folder !== undefined) throw new CommandFailed([...read.failures, folder], read.faults);
  const words = { zh: "读取数据", en: "reading data" };
  const loaded = await withProgress(io, words, (progress) =>
    loadData(question.data, read.sources, {
      today: io.today(),
      onFile: (done, all, file) => progress.update(done, all, file),
    }),
  );
  const ordered = orderPolicies(read.sources);
  const chosen = assignChoices(question.choices, read.sources);
  const periods = checkPeriods(question.periods, read.sources);
  const failures = [
    ...read.failures,
    ...ordered.failures,
    ...chosen.failures,
    ...periods,
    ...loaded.failures,
  ];
  const errors = read.faults.filter(({ level }) => level === "error");
  const { data } = loaded;
  if (data === undefined || failures.length + errors.length > 0) throw new CommandFailed(failures, errors);
  const asked = everyPeriod ? { ...question, periods: [] } : question;
  const runs = await runAll(ordered.sources, asked, chosen.of, data, io);
  return { runs: read.sources.flatMap(({ id }) => runs.get(id) ?? []), data };
}

/** A folder that cannot be read has no tables to say anything about. */
async function checkFolder(path: string): Promise<Failure | undefined> {
  try {
    await readdir(path);
    return undefined;
  } catch (error) {
    return failure("path_unreadable", { path, found: reason(error) });
  }
}

async function runAll(
  sources: readonly PolicySource[],
  { periods, until }: Question,
  choices: ReturnType<typeof assignChoices>["of"],
  { units, facts }: Data,
  io: CommandIo,
): Promise<Map<string, Run>> {
  const runs = new Map<string, Run>();
  const others = new Map<string, Graph>();
  const failures: Failure[] = [];
  for (const source of sources) {
    if (until === undefined && isUnbounded(source) && !hasDay(facts)) {
      failures.push(failure("nothing_to_compute", { policy: source.id }));
      continue;
    }
    const words = { zh: `计算 ${source.id}`, en: `computing ${source.id}` };
    const run = await withProgress(io, words, (progress) =>
      attempt(source, failures, () =>
        runPolicy({
          source,
          units,
          facts,
          others,
          choices: choices.get(source.id) ?? {},
          ...(until === undefined ? {} : { until }),
          ...(periods.length === 0 ? {} : { periods }),
          onPeriod: (done, of, period) => progress.update(done, of, period.title),
        }),
      ),
    );
    if (run === undefined) continue;
    runs.set(source.id, run);
    others.set(source.id, run.graph);
  }
  if (failures.length > 0) throw new CommandFailed(failures);
  return runs;
}

function isUnbounded(source: PolicySource): boolean {
  return newestPolicies([source]).some(({ campaign }) => campaign === undefined);
}

function hasDay(facts: Data["facts"]): boolean {
  return [...facts.values()].some(({ day }) => day.some((one) => one !== NO_DAY));
}

/** What the engine refuses by name (a year without a work calendar, a version with faults) is the user's to mend. */
function attempt(source: PolicySource, failures: Failure[], run: () => Run): Run | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof PolicyError) throw new CommandFailed([], error.faults);
    if (!isRefusal(error)) throw error;
    failures.push(
      failure("computation_refused", { policy: source.id, found: { zh: error.zh, en: error.en } }),
    );
    return undefined;
  }
}
