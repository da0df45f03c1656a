/** One way to the server: an operation by its name, its arguments as one object, its answer or a Failure. */
import { Failure, failureOf, unreachable } from "./failure.ts";
import { OPERATIONS } from "./operations.ts";
import type { Answer, Args, Body, Command, Operation, Posted, Read, Result } from "./types.ts";

type Value = string | number | boolean | null | undefined;

/** Where an operation's answer is: for links to files as well. Arguments that are undefined are left out. */
export function addressOf<O extends Operation>(operation: O, args: Args<O>): string {
  const [, template = ""] = OPERATIONS[operation].split(" ");
  const rest = new URLSearchParams();
  let path: string = template;
  for (const [name, value] of Object.entries(args as Record<string, Value>)) {
    if (value === undefined || value === null) continue;
    const place = `{${name}}`;
    if (path.includes(place)) path = path.replace(place, encodeURIComponent(value));
    else rest.set(name, String(value));
  }
  return rest.size > 0 ? `${path}?${rest}` : path;
}

const methodOf = (operation: Operation): string => OPERATIONS[operation].split(" ")[0] ?? "GET";

/** Messages come back in the page's language. */
const language = (): string => document.documentElement.lang || "zh-CN";

async function ask(address: string, init: RequestInit): Promise<Response> {
  const headers = { accept: "application/json", "accept-language": language(), ...init.headers };
  // What one person may read stays off the disk of a machine that others use; how long it stands, queries.ts decides.
  const response = await fetch(address, {
    credentials: "same-origin",
    cache: "no-store",
    ...init,
    headers,
  }).catch((error) => {
    throw (error as Error).name === "AbortError" ? error : unreachable();
  });
  if (!response.ok) throw await failureOf(response);
  return response;
}

/** @throws Failure */
export async function read<O extends Read>(
  operation: O,
  args: Args<O>,
  signal?: AbortSignal,
): Promise<Answer<O>> {
  const response = await ask(addressOf(operation, args), signal === undefined ? {} : { signal });
  return (await response.json()) as Answer<O>;
}

/** Posts what is no command: signing in and out, passwords. @throws Failure */
export async function post<O extends Operation>(
  operation: O,
  args: Args<O>,
  body?: Posted<O>,
): Promise<Answer<O>> {
  const response = await ask(addressOf(operation, args), {
    method: methodOf(operation),
    ...(body === undefined
      ? {}
      : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return (text === "" ? undefined : JSON.parse(text)) as Answer<O>;
}

export interface Sending<O extends Command> {
  readonly args: Args<O>;
  readonly body: Body<O>;
  /** The revision that the sender saw (If-Match): somebody else's change in between is told, not overwritten. */
  readonly base?: number;
  /** Kept by whoever sends again: twice is once. */
  readonly id?: string;
  /** When it was done, where that is not now: an instant with its offset. */
  readonly at?: string;
}

const TRIES = 3;
const PAUSE_MS = 800;

/** Sends a command; where the network fails, again under the same id. @throws Failure */
export async function send<O extends Command>(operation: O, sending: Sending<O>): Promise<Result<O>> {
  const { args, body, base, id = crypto.randomUUID(), at } = sending;
  const init: RequestInit = {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(base === undefined ? {} : { "if-match": `"${base}"` }),
    },
    body: JSON.stringify({ id, ...(at === undefined ? {} : { at }), body }),
  };
  for (let attempt = 1; ; attempt += 1) {
    try {
      const response = await ask(addressOf(operation, args), init);
      return ((await response.json()) as { result: Result<O> }).result;
    } catch (error) {
      const again = error instanceof Failure && (error.problem.status === 0 || error.problem.status === 503);
      if (!again || attempt === TRIES) throw error;
      await new Promise((wake) => setTimeout(wake, PAUSE_MS * attempt));
    }
  }
}
