// "No" on every command, from the route table with every persona: who may, who may not, and who is told nothing.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { SERVED } from "./features/all.ts";
import { CAMPAIGN, PERSONAS, type PersonaName } from "./testing/personas.ts";
import { COMMAND_EXAMPLES } from "./testing/refusals/examples.ts";
import { expectedOf } from "./testing/refusals/expected.ts";
import { openWorkshop, type Workshop } from "./testing/refusals/open-workshop.ts";
import { codeOf, unnamed } from "./testing/refusals/read-answer.ts";
import type { Kind } from "./testing/refusals/things.ts";
import type { Answer } from "./testing/site.ts";

const NAMES = Object.keys(PERSONAS) as PersonaName[];

let shop: Workshop;
before(async () => {
  shop = await openWorkshop();
  await shop.addSealedRound();
});
after(() => shop.close());

const commands = SERVED.commands.map(({ spec }) => spec);

test("every command has an example, and no example is left over", () => {
  assert.deepEqual(
    Object.keys(COMMAND_EXAMPLES).sort(),
    commands.map(({ name }) => name).sort(),
    "testing/refusals/examples",
  );
});

test("nobody who is not signed in sends a command", async () => {
  for (const { name, scope } of commands) {
    const url = scope === "site" ? `/api/commands/${name}` : `/api/campaigns/${CAMPAIGN}/commands/${name}`;
    for (const headers of [{}, { authorization: `Bearer ${randomUUID()}` }]) {
      const { statusCode, body } = await shop.site.app.inject({ method: "POST", url, payload: {}, headers });
      assert.equal(statusCode, 401, name);
      assert.equal(JSON.parse(body).code, "not_signed_in");
    }
  }
});

for (const { name, verb, scope, edits } of commands) {
  const example = COMMAND_EXAMPLES[name];
  if (example === undefined) continue;
  const { placed = false, narrow = false, yes = "done" } = example;

  describe(name, () => {
    const send = async (who: PersonaName, kind: Kind) => {
      const things = shop.things(who, kind);
      const body = await example.body(things);
      const more = { ...(scope === "site" ? { campaign: null } : {}), ...(edits ? { ifMatch: 1 } : {}) };
      const answer = await shop.site.command(who, name, body, more);
      return { answer, things, isVaried: things.named.length > 0 };
    };

    for (const kind of ["there", "sealed"] as const) {
      test(`about what is ${kind}`, async () => {
        const accepted = new Map<string, string>();
        for (const who of NAMES) {
          const expected = expectedOf(who, { verb, scope, isRead: false, placed, kind });
          const { answer, things } = await send(who, kind);
          if (kind === "sealed" && !things.hasSealable()) return;
          const said = `${who}: ${answer.status} ${JSON.stringify(answer.body)}`;
          if (expected === "away") assert.equal(codeOf(answer), "not_found", said);
          else if (expected === "not_allowed") assert.equal(codeOf(answer), "not_allowed", said);
          else if (expected === "hidden") {
            const absent = await send(who, "absent");
            assert.equal(answer.status, 404, said);
            assert.deepEqual(unnamed(answer, things), unnamed(absent.answer, absent.things), said);
          } else if (!(narrow && answer.status === 404)) accepted.set(assertPassed(answer, yes, said), said);
        }
        if (kind === "there")
          assert.ok(accepted.has(yes), `${yes} expected, not only\n${[...accepted.values()].join("\n")}`);
      });
    }
  });
}

/** Rights, place and body were right. What the answer is: "done", or the failure's code. */
function assertPassed(answer: Answer, yes: string, said: string): string {
  const code = codeOf(answer);
  if (code === yes) return code;
  assert.ok(answer.status !== 401 && answer.status !== 404 && code !== "not_allowed", said);
  assert.ok(answer.status < 500 && code !== "body_wrong", said);
  return code;
}
