// "No" on every read, from the route table with every persona; and nothing of a sealed round in any answer to whoever is not cleared.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { SERVED } from "./features/all.ts";
import { CAMPAIGN, PERSONAS, type PersonaName } from "./testing/personas.ts";
import { READ_EXAMPLES } from "./testing/refusals/examples.ts";
import { expectedOf } from "./testing/refusals/expected.ts";
import { openWorkshop, type Workshop } from "./testing/refusals/open-workshop.ts";
import { codeOf, unnamed, wordsOf } from "./testing/refusals/read-answer.ts";
import { type Kind, SECRET, type Things } from "./testing/refusals/things.ts";
import { OWN_ROUND } from "./testing/refusals/who.ts";

const NAMES = Object.keys(PERSONAS) as PersonaName[];
const reads = SERVED.reads.map(({ spec }) => spec);
const mayBeCleared = (who: PersonaName) => ["campaign_office", "covert_member"].includes(PERSONAS[who].role);

let shop: Workshop;
/** Answers of reads that name nothing of their own, before anything was sealed and afterwards. */
const unsealed = new Map<string, string>();
/** Ids of what is sealed: no list may have one for whoever is not cleared. */
let sealed: readonly string[] = [];

before(async () => {
  shop = await openWorkshop();
  await makeOneOfEach("there");
  for (const [key, answer] of await readAll()) unsealed.set(key, answer);
  await shop.addSealedRound();
  sealed = [OWN_ROUND, ...(await makeOneOfEach("sealed"))];
});
after(() => shop.close());

async function makeOneOfEach(kind: Kind): Promise<readonly string[]> {
  const things = shop.things("covert", kind);
  const { problem, inspection, evidence, round, draw, responsibility, responsibilityFile, visit } = things;
  await things.dispatch(await problem());
  for (const make of [inspection, evidence, round, draw, responsibility, responsibilityFile, visit])
    await make();
  return things.named;
}

async function read(who: PersonaName, scope: "campaign" | "site", path: string) {
  const url = scope === "site" ? `/api${path}` : `/api/campaigns/${CAMPAIGN}${path}`;
  const headers = { authorization: `Bearer ${PERSONAS[who].account}` };
  const {
    statusCode,
    rawPayload,
    headers: answered,
  } = await shop.site.app.inject({ method: "GET", url, headers });
  const words = wordsOf(rawPayload);
  const isJson = String(answered["content-type"]).includes("json");
  const { date: _, "content-length": __, ...kept } = answered;
  return {
    answer: { status: statusCode, body: isJson ? JSON.parse(words) : { text: words }, headers: answered },
    words: `${words} ${JSON.stringify(kept)}`,
  };
}

/** What every persona that is not cleared is answered by each read that names no thing made for it. */
async function readAll(): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const { name, scope } of reads) {
    const example = READ_EXAMPLES[name];
    const probe = shop.things("office", "absent");
    await example?.path(probe);
    if (example === undefined || probe.named.some((id) => !id.startsWith("absent-"))) continue;
    const path = await example.path(shop.things("office", "there"));
    for (const who of NAMES.filter((one) => !mayBeCleared(one)))
      answers.set(`${name} as ${who}`, (await read(who, scope, path)).words);
  }
  return answers;
}

test("every read has an example, and no example is left over", () => {
  assert.deepEqual(
    Object.keys(READ_EXAMPLES).sort(),
    reads.map(({ name }) => name).sort(),
    "testing/refusals/examples",
  );
});

test("whoever is not cleared reads the same, byte for byte, whether there is a sealed round or not", async () => {
  assert.ok(unsealed.size > 200);
  for (const [key, answer] of await readAll()) assert.equal(answer, unsealed.get(key), key);
});

/** Reads in which the cleared do see something sealed: else their silence to the others would say nothing. */
const telling = new Set<string>();

for (const { name, verb, scope } of reads) {
  const example = READ_EXAMPLES[name];
  if (example === undefined) continue;
  const { placed = false, yes = "done" } = example;

  describe(name, () => {
    const ask = async (who: PersonaName, kind: Kind) => {
      const things = shop.things(who, kind);
      return { things, ...(await read(who, scope, await example.path(things))) };
    };
    const tells = (words: string, { kind, named }: Things) =>
      words.includes(SECRET) ||
      [...sealed, ...(kind === "sealed" ? named : [])].some((id) => words.includes(id));

    for (const kind of ["there", "sealed"] as const) {
      test(`about what is ${kind}`, async () => {
        const accepted = new Set<string>();
        for (const who of NAMES) {
          const { answer, things, words } = await ask(who, kind);
          if (kind === "sealed" && !things.hasSealable()) return;
          const expected = expectedOf(who, { verb, scope, isRead: true, placed, kind });
          const said = `${who}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 500)}`;
          if (tells(words, things)) {
            assert.ok(mayBeCleared(who) && expected === "yes", `${who} is told of a sealed record`);
            telling.add(name);
          }
          if (expected === "away") assert.equal(codeOf(answer), "not_found", said);
          else if (expected === "not_allowed") assert.equal(codeOf(answer), "not_allowed", said);
          else if (expected === "hidden") {
            const absent = await ask(who, "absent");
            assert.deepEqual(unnamed(answer, things), unnamed(absent.answer, absent.things), said);
          } else {
            assert.ok(codeOf(answer) === yes || (answer.status !== 404 && answer.status < 500), said);
            assert.ok(![401, 403].includes(answer.status) && codeOf(answer) !== "body_wrong", said);
            accepted.add(codeOf(answer));
          }
        }
        if (kind === "there")
          assert.ok(accepted.has(yes), `${yes} expected, not only ${[...accepted].join()}`);
      });
    }
  });
}

test("those who are cleared do see what is sealed, in lists too", () => {
  const lists = [
    "list-draws",
    "list-evidence",
    "list-inspections",
    "list-ledger",
    "list-rounds",
    "export-ledger",
  ];
  for (const name of [...lists, "read-calendar", "read-problem"]) assert.ok(telling.has(name), name);
});
