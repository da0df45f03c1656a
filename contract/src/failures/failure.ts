import { FAILURES, type FailureCode } from "./catalogue.ts";
import { type Detail, type Language, say } from "./phrase.ts";

type Named<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Named<Rest>
  : never;

/** The codes of failures about data. */
export type DataFailureCode = {
  [Code in FailureCode]: (typeof FAILURES)[Code]["about"] extends "data" ? Code : never;
}[FailureCode];

/** Where in the user's data it is. `row` is the line of a CSV file or the row of a sheet, counted from 1. */
export interface DataPlace {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  /** The column's header as the file has it. */
  readonly column?: string;
  /** The cell's address in a workbook, such as C12. */
  readonly cell?: string;
}

/** A failure about data: its place, what was found there and what would be right. */
export interface DataDetails extends DataPlace {
  readonly found: Detail;
  readonly expected: Detail;
}

/** The details that a code's messages name. */
export type DetailsOf<Code extends FailureCode> = (typeof FAILURES)[Code]["about"] extends "data"
  ? DataDetails & {
      readonly [Name in Exclude<Named<(typeof FAILURES)[Code]["zh"]>, keyof DataDetails>]: Detail;
    }
  : { readonly [Name in Named<(typeof FAILURES)[Code]["zh"]>]: Detail };

/** Something that went wrong, as data: readers, command line and server print it from the catalogue. */
export interface Failure<Code extends FailureCode = FailureCode> {
  readonly code: Code;
  readonly details: DetailsOf<Code>;
}

/** Build a failure; the compiler asks for exactly the details that the code's message names. */
export function failure<Code extends FailureCode>(code: Code, details: DetailsOf<Code>): Failure<Code> {
  return { code, details };
}

/** The place and the finding of a failure about data; undefined for the other kinds. */
export function dataDetails(one: Failure): DataDetails | undefined {
  return FAILURES[one.code].about === "data" ? (one as Failure<DataFailureCode>).details : undefined;
}

/** The failure's message in the reader's language, without its place. */
export function describeFailure(one: Failure, language: Language): string {
  const details: Record<string, Detail | undefined> = { ...one.details };
  return FAILURES[one.code][language].replaceAll(/\{(\w+)\}/g, (slot, name: string) => {
    const detail = details[name];
    return detail === undefined ? slot : say(detail, language);
  });
}

/** What the reader does next about the failure. */
export function adviseOnFailure(one: Failure, language: Language): string {
  return FAILURES[one.code].next[language];
}
