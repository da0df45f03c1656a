// A verb that is held in one place is none in another, also where another role lets the same person see what is there.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { POWERS, type Verb } from "@cunjing/contract";
import { SERVED } from "./features/all.ts";
import { CAMPAIGN, PERSONAS } from "./testing/personas.ts";
import { COMMAND_EXAMPLES, READ_EXAMPLES } from "./testing/refusals/examples.ts";
import { openWorkshop, type Workshop } from "./testing/refusals/open-workshop.ts";
import { unnamed, wordsOf } from "./testing/refusals/read-answer.ts";
import type { Kind } from "./testing/refusals/things.ts";

/** Narrow in 甲县, where the things are; nearly everything in 乙县. */
const WHO = "thirdParty";
const HERE: readonly Verb[] = POWERS[PERSONAS[WHO].role];
const THERE: readonly Verb[] = POWERS.pool_lead;
const isElsewhere = (verb: Verb) => THERE.includes(verb) && !HERE.includes(verb);

let shop: Workshop;
before(async () => {
  shop = await openWorkshop();
  await shop.site.see(
    `insert into role_grant (id, account, role, campaign, unit, reach, first_day)
     values (gen_random_uuid(), $1, 'pool_lead', $2, 'county_b', 'unit', '2019-04-01')`,
    [PERSONAS[WHO].account, CAMPAIGN],
  );
});
after(() => shop.close());

const commands = SERVED.commands
  .map(({ spec }) => spec)
  .filter(({ name, verb }) => COMMAND_EXAMPLES[name]?.placed && isElsewhere(verb));
const reads = SERVED.reads
  .map(({ spec }) => spec)
  .filter(({ name, verb }) => READ_EXAMPLES[name]?.placed && isElsewhere(verb));

test("there are such commands and such reads", () => {
  assert.ok(commands.length > 15 && reads.length > 5, `${commands.length} commands, ${reads.length} reads`);
});

test("lists leave out what is there", async () => {
  const things = shop.things(WHO, "there");
  const { problem, inspection, evidence, responsibility, responsibilityFile, visit } = things;
  await things.dispatch(await problem());
  for (const make of [inspection, evidence, responsibility, responsibilityFile, visit]) await make();
  const lists = SERVED.reads
    .map(({ spec }) => spec)
    .filter(({ scope, verb }) => scope === "campaign" && isElsewhere(verb));
  for (const { name } of lists) {
    const example = READ_EXAMPLES[name];
    if (example === undefined || example.placed) continue;
    const path = await example.path(shop.things(WHO, "absent"));
    const url = `/api/campaigns/${CAMPAIGN}${path}`;
    const headers = { authorization: `Bearer ${PERSONAS[WHO].account}` };
    const { rawPayload } = await shop.site.app.inject({ method: "GET", url, headers });
    const words = wordsOf(rawPayload);
    assert.deepEqual(
      things.named.filter((id) => words.includes(id)),
      [],
      name,
    );
  }
});

describe("what is there looks absent", () => {
  for (const { name, edits } of commands) {
    test(name, async () => {
      const send = async (kind: Kind) => {
        const things = shop.things(WHO, kind);
        const body = (await COMMAND_EXAMPLES[name]?.body(things)) ?? {};
        return unnamed(await shop.site.command(WHO, name, body, edits ? { ifMatch: 1 } : {}), things);
      };
      const there = await send("there");
      // Absent by itself, or among several that are named.
      assert.match(there, /^404 |^409 .*"code":"units_not_found"/);
      assert.equal(there, await send("absent"));
    });
  }
  for (const { name } of reads) {
    test(name, async () => {
      const read = async (kind: Kind) => {
        const things = shop.things(WHO, kind);
        const path = (await READ_EXAMPLES[name]?.path(things)) ?? "";
        return unnamed(await shop.site.read(WHO, path), things);
      };
      assert.equal(await read("there"), await read("absent"));
    });
  }
});
