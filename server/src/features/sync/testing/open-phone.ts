/** A phone of a test: the machine of contract/src/sync with a store in memory, asking a server. */
import {
  act,
  beginSync,
  changeStore,
  emptyStore,
  type Heard,
  hearPull,
  hearPush,
  hearUnits,
  type MemoryStore,
  newPhone,
  nextRequest,
  type Phone,
  type PhoneRequest,
  type PushResult,
} from "@cunjing/contract";

/** Sends a request and gives the answer's JSON; throws where there is none. */
export type Ask = (request: PhoneRequest) => Promise<never>;

export interface TestPhone {
  readonly store: MemoryStore;
  /** What it is now; set it to what a test has made of it. */
  phone: Phone;
  /** Its own clock, right or wrong. */
  now: () => Date;
  readonly do: (id: string, name: string, body: unknown, more?: { base?: number; at?: Date }) => void;
  /** Until it is at rest. @returns the results of all its pushes */
  readonly sync: () => Promise<PushResult[]>;
}

/** A server that never comes to an end with a phone is a fault. */
const MOST_STEPS = 500;

export function openPhone(
  ask: Ask,
  now: () => Date,
  phone: Phone = newPhone,
  store: MemoryStore = emptyStore(),
): TestPhone {
  const made: TestPhone = {
    store,
    phone,
    now,
    do(id, name, body, { base, at } = {}) {
      const command = { id, name, body, at: (at ?? made.now()).toISOString() };
      made.phone = act(made.phone, base === undefined ? command : { ...command, base });
    },
    async sync() {
      const results: PushResult[] = [];
      made.phone = beginSync(made.phone);
      for (let steps = 0; ; steps++) {
        const request = nextRequest(made.phone, made.now().toISOString());
        if (request === null) return results;
        if (steps > MOST_STEPS) throw new Error(`a sync without end: ${request.kind}`);
        const heard = hear(made.phone, request, await ask(request), results);
        changeStore(made.store, heard.store);
        made.phone = heard.phone;
      }
    },
  };
  return made;
}

function hear(phone: Phone, { kind }: PhoneRequest, answer: never, results: PushResult[]): Heard {
  if (kind === "pull") return hearPull(phone, answer);
  if (kind === "units") return hearUnits(phone, answer);
  const heard = hearPush(phone, answer);
  results.push(...(answer as { results: PushResult[] }).results);
  return heard;
}

/** Where a request goes, below the site's address, and what it carries. */
export function addressOf(
  request: PhoneRequest,
  campaign: string,
): { method: "GET" | "POST"; url: string; body?: object } {
  const base = `/api/campaigns/${campaign}/sync`;
  if (request.kind === "push") return { method: "POST", url: `${base}/push`, body: request.body };
  if (request.kind === "pull")
    return {
      method: "GET",
      url: `${base}/pull${request.cursor === null ? "" : `?cursor=${request.cursor}`}`,
    };
  return { method: "GET", url: `${base}/units${request.since === null ? "" : `?since=${request.since}`}` };
}
