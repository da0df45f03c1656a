/** Sends step after step; within a step nothing waits for anything else. */
import type { Pictures } from "./pictures.ts";
import type { Sender } from "./send-in-process.ts";
import type { Act, Photo, Step } from "./timetable.ts";

/** What it says of an act that fails: which one, and why. */
export class ActFailed extends Error {
  constructor({ command, key, account }: Act, cause: unknown) {
    super(`${command} (${key}) as ${account}: ${explain(cause)}`, { cause });
    this.name = "ActFailed";
  }
}

/** A refusal of several names each; its own text only counts them. */
function explain(cause: unknown): string {
  const refused = cause as { message: string; parts?: unknown[]; faults?: unknown[] };
  const { message, parts = [], faults = [] } = refused;
  const first = parts[0] ?? faults[0];
  return first === undefined ? message : `${message} ${JSON.stringify(first)}`;
}

export interface StepRunner {
  readonly runAct: (act: Act) => Promise<void>;
  readonly runSteps: (steps: readonly Step[]) => Promise<void>;
  /** How many commands and photos were sent so far. */
  readonly sent: () => number;
}

/** @param onSent told after each command and photo, with their number */
export function makeStepRunner(
  sender: Sender,
  pictures: Pictures,
  onSent: (sent: number) => void = () => {},
): StepRunner {
  let sent = 0;
  const count = (): void => {
    sent += 1;
    onSent(sent);
  };
  const runAct = async (act: Act): Promise<void> => {
    try {
      await sender.send(act);
    } catch (error) {
      throw new ActFailed(act, error);
    }
    count();
  };
  const runRow = async (acts: readonly Act[]): Promise<void> => {
    for (const act of acts) await runAct(act);
  };
  const runPhotos = async (photos: readonly Photo[]): Promise<void> => {
    const shown = photos.map(async (photo) => ({ photo, picture: await pictures(photo.picture) }));
    await sender.sendPhotos(await Promise.all(shown));
    for (const _ of photos) count();
  };
  return {
    runAct,
    async runSteps(steps) {
      for (const { acts, photos } of steps) {
        const rows = Map.groupBy(acts, ({ numbersIn, command, key }) => numbersIn ?? `${command} ${key}`);
        await Promise.all([...[...rows.values()].map(runRow), runPhotos(photos)]);
      }
    },
    sent: () => sent,
  };
}
