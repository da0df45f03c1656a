/** What a command may touch of the terminal and the clock: handed down, so that tests run commands in their own process. */
import type { Language } from "@cunjing/contract";
import { makePaint, type Paint, wantsColour } from "../terminal/colour.ts";

export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Characters in a line of the terminal. */
  readonly columns: number;
  /** A person is watching standard error: progress bars make sense. */
  readonly interactive: boolean;
  /** Colours for standard output. */
  readonly paint: Paint;
  /** Milliseconds of a steady clock. */
  readonly now: () => number;
  /** The day, `2019-05-18`: only to refuse facts that lie ahead. */
  readonly today: () => string;
}

/** The Io of a command under way, with the language that the user asked for. */
export interface CommandIo extends Io {
  readonly language: Language;
}

export function processIo(): Io {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    columns: process.stdout.columns ?? 100,
    interactive: process.stderr.isTTY === true,
    paint: makePaint(wantsColour(process.stdout, process.env)),
    now: () => performance.now(),
    today: () => new Date().toISOString().slice(0, 10),
  };
}
