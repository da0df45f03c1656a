/** What the server refused, in its own words (RFC 9457); or that it could not be reached. */
export interface Problem {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail?: string;
  /** What to do next. */
  readonly next?: string;
  readonly details?: Readonly<Record<string, unknown>>;
  /** Every place of what was sent that is wrong: a field, or a cell of a sheet. */
  readonly errors?: readonly { readonly at: string; readonly found: string; readonly expected: string }[];
}

export class Failure extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.title);
    this.name = "Failure";
    this.problem = problem;
  }
}

/** The server did not answer: no network, or it is starting anew. Sending again is safe, since each command has its id. */
export const unreachable = (): Failure => new Failure({ code: "unreachable", status: 0, title: "" });

export async function failureOf(response: Response): Promise<Failure> {
  const text = await response.text();
  try {
    const problem = JSON.parse(text) as Problem;
    if (typeof problem.code === "string") return new Failure(problem);
  } catch {
    // A proxy's page rather than the server's words.
  }
  return new Failure({ code: "no_words", status: response.status, title: `HTTP ${response.status}` });
}
