/** A phone that is used, loses its network and dies; what it has at its next start is what it kept. */

import { randomUUID } from "node:crypto";
import {
  act,
  beginSync,
  changeStore,
  emptyStore,
  hearPull,
  hearPush,
  hearUnits,
  type MemoryStore,
  newPhone,
  nextRequest,
  type Phone,
  type PhoneRequest,
  type PushAnswer,
  type PushResult,
  type SyncType,
} from "@cunjing/contract";
import type { PersonaName } from "../personas.ts";
import type { BadNetwork } from "./bad-network.ts";

export interface Acknowledged {
  readonly name: string;
  readonly result: unknown;
}

export interface TorturedPhone {
  readonly who: PersonaName;
  readonly phone: () => Phone;
  readonly store: () => MemoryStore;
  /** Ids of all that its person did. */
  readonly acted: ReadonlyMap<string, string>;
  readonly acknowledged: ReadonlyMap<string, Acknowledged>;
  /** Outcomes that were heard, counted. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly rows: <R>(type: SyncType) => (R & { readonly id: string })[];
  /** @returns the command's id */
  readonly do: (name: string, body: object) => string;
  /** One sync, as far as the network lets it. */
  readonly sync: () => Promise<void>;
  /** Battery out: what was under way is never heard of. */
  readonly die: () => void;
}

/** @param clock its own, by how many milliseconds it is ahead */
export function torturedPhone(
  who: PersonaName,
  network: BadNetwork,
  clock: number,
  now: () => Date,
): TorturedPhone {
  let phone: Phone = newPhone;
  let store = emptyStore();
  let life = 0;
  const acted = new Map<string, string>();
  const acknowledged = new Map<string, Acknowledged>();
  const outcomes: Record<string, number> = {};
  const here = () => new Date(now().getTime() + clock).toISOString();

  function note(results: readonly PushResult[]): void {
    for (const result of results) {
      outcomes[result.outcome] = (outcomes[result.outcome] ?? 0) + 1;
      if (result.outcome !== "done" && result.outcome !== "already_done") continue;
      const name = acted.get(result.id);
      if (name !== undefined) acknowledged.set(result.id, { name, result: result.result });
    }
  }

  function hear(request: PhoneRequest, answer: never): void {
    if (request.kind === "push") {
      const { results, settled } = answer as PushAnswer;
      note([...results, ...settled]);
    }
    const heard =
      request.kind === "push"
        ? hearPush(phone, answer)
        : request.kind === "pull"
          ? hearPull(phone, answer)
          : hearUnits(phone, answer);
    // The phone's own transaction: both or neither.
    changeStore(store, heard.store);
    phone = heard.phone;
  }

  return {
    who,
    phone: () => phone,
    store: () => store,
    acted,
    acknowledged,
    outcomes,
    rows: <R>(type: SyncType) =>
      [...(store.rows.get(type) ?? [])].map(([id, row]) => ({ ...(row as R), id })),
    do(name, body) {
      const id = randomUUID();
      acted.set(id, name);
      phone = act(phone, { id, name, body, at: here() });
      return id;
    },
    async sync() {
      const mine = life;
      phone = beginSync(phone);
      for (;;) {
        const request = nextRequest(phone, here());
        if (request === null) return;
        const answer = await network.ask(request);
        if (mine !== life) return;
        hear(request, answer);
      }
    },
    die() {
      life += 1;
      phone = JSON.parse(JSON.stringify(phone)) as Phone;
      store = copyOf(store);
    },
  };
}

function copyOf({ rows, units }: MemoryStore): MemoryStore {
  const written = JSON.stringify({ rows: [...rows].map(([type, of]) => [type, [...of]]), units: [...units] });
  const read = JSON.parse(written) as { rows: [SyncType, [string, object][]][]; units: [string, never][] };
  return {
    rows: new Map(read.rows.map(([type, of]) => [type, new Map(of)])) as MemoryStore["rows"],
    units: new Map(read.units),
  };
}
