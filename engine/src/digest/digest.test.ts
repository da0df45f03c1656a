import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { canonicalJson } from "./canonical-json.ts";
import { digestOf, digestOfBytes, digestOfItems, digestOfText } from "./digest.ts";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
const anyText = fc.string({ unit: "grapheme" });
const anyJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(null, true, false),
    fc.maxSafeInteger(),
    anyText,
    fc.array(tie("value"), { maxLength: 5 }),
    fc.dictionary(anyText, tie("value"), { maxKeys: 5 }),
  ),
})).value;

test("canonical text reads back as the same value, and the digest is its SHA-256", () => {
  fc.assert(
    fc.property(anyJson, (value) => {
      const text = canonicalJson(value);
      // JSON.parse has no plain `__proto__` and keeps no -0: compare by text, which is what canonical means.
      assert.equal(canonicalJson(JSON.parse(text)), text);
      assert.equal(digestOf(value), sha256(text));
      assert.equal(digestOfText(text), sha256(text));
    }),
  );
});

test("the order in which keys were written never matters, the order of items does", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(anyText, anyJson), { selector: ([key]) => key }), (entries) => {
      const shuffled = [...entries].reverse();
      assert.equal(digestOf(Object.fromEntries(shuffled)), digestOf(Object.fromEntries(entries)));
    }),
  );
  assert.notEqual(digestOf(["a", "b"]), digestOf(["b", "a"]));
});

test("keys are sorted by UTF-16 code units, strings stay as they are (RFC 8785)", () => {
  // The example of RFC 8785, 3.2.3, without its numbers.
  const value = {
    "\u20ac": "Euro Sign",
    "\r": "Carriage Return",
    "\ufb33": "Hebrew Letter Dalet With Dagesh",
    "1": "One",
    "\u{1f600}": "Emoji: Grinning Face",
    "\u0080": "Control",
    "\u00f6": "Latin Small Letter O With Diaeresis",
  };
  assert.deepEqual(
    [...canonicalJson(value).matchAll(/:"([^"]+)"/g)].map((match) => match[1]),
    [
      "Carriage Return",
      "One",
      "Control",
      "Latin Small Letter O With Diaeresis",
      "Euro Sign",
      "Emoji: Grinning Face",
      "Hebrew Letter Dalet With Dagesh",
    ],
  );
  assert.equal(canonicalJson("\u00e9"), '"\u00e9"');
  assert.notEqual(digestOf("\u00e9"), digestOf("e\u0301"), "no normalisation");
  assert.equal(canonicalJson({ b: [1, "二\n", null], a: {} }), '{"a":{},"b":[1,"二\\n",null]}');
  assert.equal(canonicalJson(-0), "0");
});

test("a result is digested item by item as it is whole, across the gathering limit too", () => {
  fc.assert(fc.property(fc.array(anyJson), (items) => assert.equal(digestOfItems(items), digestOf(items))));
  const rows = Array.from({ length: 5000 }, (_, i) => ({ unit: `村${i}`, score: `${i}.5` }));
  assert.equal(
    digestOfItems(rows.values()),
    sha256(JSON.stringify(rows.map(({ unit, score }) => ({ score, unit })))),
  );
});

test("what has no canonical form is refused, with its place", () => {
  const sparse: unknown[] = [];
  sparse[1] = 1;
  const unfit: [unknown, RegExp][] = [
    [{ rows: [{ score: 0.5 }] }, /0\.5 at \$\["rows"\]\[0\]\["score"\]/],
    [2 ** 53, /9007199254740992/],
    [Number.NaN, /NaN/],
    [{ a: undefined }, /Undefined\] at \$\["a"\]/],
    [sparse, /at \$\[0\]/],
    [{ n: 1n }, /BigInt/],
    [new Map(), /Map/],
    [new Float64Array(1), /Float64Array/],
    [new (class Score {})(), /Object/],
    [() => 1, /Function/],
    ["\ud800", /surrogate/],
    [{ "\udfff": 1 }, /surrogate/],
  ];
  for (const [value, message] of unfit)
    assert.throws(() => canonicalJson(value), { name: "TypeError", message });
});

test("bytes and the text that they are have one digest", () => {
  const text = "整改前照片 0\u0000";
  assert.equal(digestOfBytes(new TextEncoder().encode(text)), digestOfText(text));
  assert.equal(
    digestOfBytes(new Uint8Array()),
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  );
});
