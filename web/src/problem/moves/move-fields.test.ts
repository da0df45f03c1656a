import assert from "node:assert/strict";
import { test } from "node:test";
import { COMMANDS } from "@cunjing/contract";
import { bodyOf, fieldsOf, hasForm, type Moving } from "./move-fields.ts";

const ID = "0198f3c2-7d2e-7cc3-98c4-dc0c0c07398f";
const newId = () => ID;
const problems: readonly Moving[] = [{ problem: ID, revision: 3, dispatch: ID, days: 30, draw: "2019-1" }];

/** What each move's form would send, filled in as its fields ask. */
const FILLED = {
  reason: "需要时间",
  due: "2019-05-20",
  until: "2019-05-20",
  to: "v_1",
  approved: "true",
  approver: "行动办公室主任",
  fixed_by: "村委会",
  result: "rebound",
  because: "同一处",
  on_behalf_of: "某村",
  stand_in_reason: "督查组已撤",
} as const;

const MOVES = [
  ["dispatch", "dispatch-problems", null],
  ["warn", "warn-problems", null],
  ["sign_receipt", "sign-dispatch", null],
  ["fix_at_once", "fix-at-once", null],
  ["start_rectification", "start-rectification", null],
  ["confirm_milestone", "confirm-milestone", "fenced"],
  ["request_acceptance", "request-acceptance", null],
  ["accept", "accept-problems", "accepted"],
  ["close", "close-problems", null],
  ["return", "return-problems", null],
  ["request_extension", "request-extension", null],
  ["request_deferral", "request-deferral", null],
  ["request_reassignment", "request-reassignment", null],
  ["decide_request", "decide-request", "extension"],
  ["resume", "resume-problems", null],
  ["withdraw", "withdraw-problems", null],
  ["record_rebound", "record-rebound", null],
  ["unlink_lineage", "unlink-lineage", null],
  ["record_look_back", "record-look-back", null],
  ["record_recheck", "record-recheck", null],
] as const;

test("what a form sends is what its command takes, for every move that has a form", () => {
  for (const [move, command, of] of MOVES) {
    assert.ok(hasForm({ move }), move);
    const required = fieldsOf({ move, needs: [] }).filter(({ isRequired }) => isRequired);
    const values = Object.fromEntries(
      required.map(({ name }) => [name, FILLED[name as keyof typeof FILLED]]),
    );
    const spec = COMMANDS.find(({ name }) => name === command);
    const read = spec?.body.safeParse(bodyOf({ move, of }, problems, values, newId));
    assert.equal(read?.success, true, `${move}: ${JSON.stringify(read?.error?.issues)}`);
  }
});

test("what the asker's case needs is asked for once, and must be said", () => {
  const fields = fieldsOf({ move: "dispatch", needs: ["due"] });
  assert.deepEqual(
    fields.filter(({ name }) => name === "due").map(({ isRequired }) => isRequired),
    [true],
  );
  assert.ok(
    fieldsOf({ move: "accept", needs: ["stand_in_reason"] }).some(({ name }) => name === "stand_in_reason"),
  );
});

test("what was left empty is not sent; a re-check that holds makes no new problem", () => {
  assert.deepEqual(bodyOf({ move: "close", of: null }, problems, { opinion: "  " }, newId), {
    problems: [{ problem: ID, base: 3 }],
  });
  assert.equal(
    "rebound" in bodyOf({ move: "record_recheck", of: null }, problems, { result: "holds" }, newId),
    false,
  );
});
