/** Sends one request to both twins and says where the answers differ. */
import { PERSONAS, type PersonaName } from "../personas.ts";
import { type Answered, normalise } from "./normalise.ts";
import type { Twin, Twins } from "./open-twins.ts";
import type { TwinRequest } from "./requests.ts";
import { LATER, OPEN, SEALED } from "./twin-ids.ts";

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const OF_THE_PAST = [OPEN, SEALED, LATER].flatMap((ids) => Object.values(ids));

/** What was compared, and every answer that told the twins apart. */
export interface Comparison {
  compared: number;
  readonly differences: string[];
  /** Whose answers were more than a refusal: silence alone would prove nothing. */
  readonly answered: Set<string>;
}

export const newComparison = (): Comparison => ({ compared: 0, differences: [], answered: new Set() });

export async function ask({ site }: Twin, who: PersonaName, request: TwinRequest): Promise<Answered> {
  const { method, url, payload, headers = {} } = request;
  return site.app.inject({
    method,
    url,
    ...(payload === undefined ? {} : { payload }),
    headers: { authorization: `Bearer ${PERSONAS[who].account}`, ...headers },
  });
}

/** @returns whether the verb was refused as such: what else is asked under it is refused alike */
export async function compare(
  { a, b }: Twins,
  who: PersonaName,
  request: TwinRequest,
  into: Comparison,
): Promise<{ isRefused: boolean }> {
  const chosen = new Set([...OF_THE_PAST, ...(JSON.stringify(request).match(UUID) ?? [])]);
  const [withRound, without] = await Promise.all([ask(a, who, request), ask(b, who, request)]);
  const [one, other] = [normalise(withRound, chosen), normalise(without, chosen)];
  into.compared += 1;
  if (withRound.statusCode < 300) into.answered.add(request.name);
  if (one !== other) {
    const at = [...one].findIndex((letter, index) => letter !== other[index]);
    const cut = (text: string) => text.slice(Math.max(0, at - 120), at + 240);
    into.differences.push(
      `${request.name} as ${who} (${request.about}): ${cut(one)}\n  instead of ${cut(other)}`,
    );
  }
  return { isRefused: without.statusCode === 403 && without.body.includes('"not_allowed"') };
}

/** All requests as all these personas; after a refusal of the verb only what names something sealed is asked on. */
export async function compareAll(
  twins: Twins,
  personas: readonly PersonaName[],
  requestsFor: (who: PersonaName) => Promise<readonly TwinRequest[]>,
): Promise<Comparison> {
  const result = newComparison();
  for (const who of personas) {
    const refused = new Set<string>();
    for (const request of await requestsFor(who)) {
      if (refused.has(request.name) && request.about !== "sealed") continue;
      const { isRefused } = await compare(twins, who, request, result);
      if (isRefused) refused.add(request.name);
    }
  }
  return result;
}
