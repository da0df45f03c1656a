/** What is to be sent, in the order of its days and steps. */
import { STEPS, type StepName, stepTime } from "./site-times.ts";

/** A command as somebody sends it. */
export interface Act {
  /** Makes the command's id, together with its name. */
  readonly key: string;
  readonly command: string;
  /** Of the account that sends it. */
  readonly account: string;
  /** When it was done; it is received half a minute later. */
  readonly at: Date;
  readonly body: Readonly<Record<string, unknown>>;
  /** The revision that the sender saw, where the command asks for it. */
  readonly base?: number;
  /** Of the site, and not of the campaign. */
  readonly onSite?: true;
  /** Acts of one step in one village that give out its numbers: sent one after the other, so that each run gives the same ones. */
  readonly numbersIn?: string;
}

/** A photo: what it shows is said by a command, and its bytes are uploaded by the same account. */
export interface Photo {
  readonly evidence: string;
  readonly problem: string;
  readonly stage: "before" | "after";
  /** Name of a picture (pictures.ts). */
  readonly picture: string;
  readonly account: string;
  readonly at: Date;
  /** The photo of the finding that this one was taken after. */
  readonly retakes?: string;
}

/** What does not depend on each other, and is sent at once. */
export interface Step {
  readonly acts: Act[];
  readonly photos: Photo[];
}

/** As many problems as one command may name (contract, MOST_AT_ONCE). */
const MOST_AT_ONCE = 200;

interface Batch {
  readonly act: Omit<Act, "key" | "at"> & { readonly at?: Date };
  readonly day: string;
  readonly step: StepName;
  readonly problems: { problem: string }[];
}

/** Collects acts and hands them out in order. */
export function makeTimetable() {
  const steps = new Map<string, Step>();
  const batches = new Map<string, Batch>();

  const stepOf = (day: string, step: StepName): Step => {
    const key = `${day} ${STEPS[step].order}`;
    const known = steps.get(key);
    if (known !== undefined) return known;
    const made: Step = { acts: [], photos: [] };
    steps.set(key, made);
    return made;
  };

  return {
    add: (day: string, step: StepName, act: Act): void => void stepOf(day, step).acts.push(act),
    addPhoto: (day: string, step: StepName, photo: Photo): void => void stepOf(day, step).photos.push(photo),
    /** One command for all problems that are added under one key; `act` says of the first what it says of all. */
    addProblem(
      day: string,
      step: StepName,
      key: string,
      problem: string,
      act: Omit<Act, "key" | "at"> & { readonly at?: Date },
    ): void {
      const name = `${act.command} ${day} ${key}`;
      const batch = batches.get(name) ?? { act, day, step, problems: [] };
      batches.set(name, batch);
      batch.problems.push({ problem });
    },
    /** Everything, in its order; nothing is added afterwards. */
    finish(): Step[] {
      for (const [name, { act, day, step, problems }] of batches) {
        for (let from = 0; from < problems.length; from += MOST_AT_ONCE) {
          const some = problems.slice(from, from + MOST_AT_ONCE);
          stepOf(day, step).acts.push({
            ...act,
            key: `${name} ${from}`,
            at: act.at ?? stepTime(step, day),
            body: { ...act.body, problems: some },
          });
        }
      }
      return [...steps].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, step]) => step);
    },
  };
}

export type Timetable = ReturnType<typeof makeTimetable>;
