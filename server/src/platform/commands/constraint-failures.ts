/**
 * The database refuses nonsense first: one translator from a constraint's name to a failure of the catalogue. A constraint that no
 * command can meet by its caller's fault stays untranslated and is a fault of ours (500).
 */
import { ASSESSMENT_STATES, type Detail, type Failure, failure } from "@cunjing/contract";

/** The command's body: what PostgreSQL collided on it does not tell where row-level security is on, for the key might be somebody else's. */
type Given = Readonly<Record<string, unknown>>;

const CONSTRAINTS: Readonly<Record<string, (given: Given) => Failure>> = {
  account_name_once: ({ name }) => failure("id_taken", { id: said(name) }),
  entered_fact_once: ({ kind }) => failure("fact_entered", { key: said(kind) }),
  assessment_once: ({ period }) =>
    failure("assessment_there_already", { period: said(period), state: ASSESSMENT_STATES.computing }),
  saved_view_name_once: ({ name }) => failure("view_name_taken", { name: said(name) }),
  responsibility_once: ({ holder }) => failure("responsibility_held", { holder: said(holder) }),
  team_code_once: ({ code }) => failure("id_taken", { id: said(code) }),
  unit_code_once: ({ code }) => failure("unit_code_taken", { found: said(code), unit: ANOTHER_UNIT }),
};

/** Names of the constraints that have a failure; for the test that none is forgotten. */
export const TRANSLATED: readonly string[] = Object.keys(CONSTRAINTS);

const ANOTHER_UNIT = { zh: "另一个单位", en: "another unit" };
const ONE_OF_THEM = { zh: "（其中之一）", en: "(one of them)" };

const said = (value: unknown): Detail => (typeof value === "string" ? value : ONE_OF_THEM);

/** PostgreSQL's error, as far as it is read here. */
interface DatabaseError {
  readonly code: string;
  readonly constraint?: string;
  readonly table?: string;
}

export function isDatabaseError(error: unknown): error is DatabaseError {
  return error instanceof Error && "code" in error && /^[0-9A-Z]{5}$/.test(String(error.code));
}

/** The failure that a database error stands for, or undefined. */
export function failureOf(error: DatabaseError, given: Given): Failure | undefined {
  const known = CONSTRAINTS[error.constraint ?? ""];
  if (known !== undefined) return known(given);
  // A primary key, of a partition or not: the client's id is in use.
  if (error.code === "23505" && error.constraint?.endsWith("_pkey")) {
    const noun = (error.table ?? "").replace(/_[0-9a-f]{32}$/, "");
    return failure("id_taken", { id: said(given[noun] ?? given[noun.split("_").at(-1) ?? ""]) });
  }
  // The row would lie outside the actor's units: what is out of reach looks like what is not there.
  if (error.code === "42501" && /row-level security/.test(String((error as unknown as Error).message))) {
    return failure("not_found", {});
  }
  return undefined;
}

/** Deadlock, serialisation failure: worth another try from the start. */
export const isTransient = (error: DatabaseError): boolean =>
  error.code === "40P01" || error.code === "40001";
