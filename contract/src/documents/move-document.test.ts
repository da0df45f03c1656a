// Every cell of state × move, and what stands against a move that the state would allow.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DOCUMENT_STATES, type DocumentState } from "./document-states.ts";
import { DOCUMENT_MOVES, type DocumentCase, type DocumentMove, moveDocument } from "./move-document.ts";

const STATES = Object.keys(DOCUMENT_STATES) as DocumentState[];
const MOVES = Object.keys(DOCUMENT_MOVES) as DocumentMove[];

/** What each move leads to from each state, in the order of STATES: drafted, submitted, signed, issued, receipted, void. */
const EXPECTED: Readonly<Record<DocumentMove, readonly (DocumentState | null)[]>> = {
  redraft: ["drafted", null, null, null, null, null],
  submit: ["submitted", null, null, null, null, null],
  recall: [null, "drafted", null, null, null, null],
  opine: [null, "submitted", null, null, null, null],
  return: [null, "drafted", "drafted", null, null, null],
  sign: [null, "signed", null, null, null, null],
  issue: [null, null, "issued", null, null, null],
  receive: [null, null, null, "issued", "receipted", null],
  void: ["void", "void", "void", "void", "void", null],
};

const checked: DocumentCase["opinions"] = [
  { step: "check", post: "综合科科长" },
  { step: "secrecy", post: "保密员" },
];
const one = (state: DocumentState, more: Partial<DocumentCase> = {}): DocumentCase => ({
  title: "督办通知",
  state,
  drafted_by: "drafter",
  sealed: false,
  countersign: [],
  opinions: checked,
  ...more,
});
const codeOf = (answer: ReturnType<typeof moveDocument>) =>
  "refused" in answer ? answer.refused.code : answer.state;

for (const move of MOVES) {
  describe(move, () => {
    for (const [at, state] of STATES.entries()) {
      const expected = EXPECTED[move][at] ?? "document_state_wrong";
      test(`${state} → ${expected}`, () => {
        // A slip on which nobody has written is what is taken back; a full one is what is signed.
        const opinions = move === "recall" ? [] : checked;
        assert.equal(codeOf(moveDocument(one(state, { opinions }), move, "another")), expected);
      });
    }
  });
}

test("whoever drafted it neither reviews nor signs it", () => {
  for (const move of ["opine", "sign"] as const)
    assert.equal(codeOf(moveDocument(one("submitted"), move, "drafter")), "document_own_draft");
  assert.equal(codeOf(moveDocument(one("signed"), "issue", "drafter")), "issued");
});

test("what somebody has written an opinion on is not taken back; after a return it is, once submitted anew", () => {
  const opinions = [{ step: "check", post: "综合科科长" }] as const;
  assert.equal(
    codeOf(moveDocument(one("submitted", { opinions }), "recall", "drafter")),
    "document_under_review",
  );
  const returned = [...opinions, { step: "return", post: "副主任" }] as const;
  assert.equal(
    codeOf(moveDocument(one("submitted", { opinions: returned }), "recall", "drafter")),
    "drafted",
  );
});

test("nobody signs before the slip is complete, and it says what it lacks", () => {
  const countersign = ["示例市水利局", "示例市财政局"];
  const waiting = one("submitted", {
    countersign,
    opinions: [
      { step: "check", post: "综合科" },
      { step: "countersign", post: "示例市水利局" },
    ],
  });
  const answer = moveDocument(waiting, "sign", "another");
  assert.ok("refused" in answer);
  assert.equal(answer.refused.code, "document_slip_incomplete");
  assert.deepEqual(answer.refused.details, {
    missing: {
      zh: "保密审查、示例市财政局会签",
      en: "secrecy review, countersignature by 示例市财政局",
    },
  });
});

test("what was written before a return counts no more", () => {
  const returned = one("submitted", { opinions: [...checked, { step: "return", post: "主任" }] });
  assert.equal(codeOf(moveDocument(returned, "sign", "another")), "document_slip_incomplete");
  const again = one("submitted", { opinions: [{ step: "return", post: "主任" }, ...checked] });
  assert.equal(codeOf(moveDocument(again, "sign", "another")), "signed");
});

test("nothing under seal is issued; it may be drafted, reviewed and signed", () => {
  assert.equal(codeOf(moveDocument(one("signed", { sealed: true }), "issue", "another")), "document_sealed");
  assert.equal(codeOf(moveDocument(one("submitted", { sealed: true }), "sign", "another")), "signed");
});
