import assert from "node:assert/strict";
import { test } from "node:test";
import { groupLines } from "./group-lines.ts";

const line = (depth: 0 | 1 | 2 | 3, text: string, ...clause: string[]) => ({ depth, text, clause });

test("a quote stands beside the line that cites it first, once in an article", () => {
  const groups = groupLines({
    clause: ["S1-1"],
    lines: [
      line(0, "甲", "S1-1"),
      line(1, "乙", "S1-1"),
      line(1, "丙", "S1-1", "S1-9"),
      line(2, "丁"),
      line(1, "戊", "S1-9"),
    ],
  });
  assert.deepEqual(
    groups.map(({ clauses, lines }) => [clauses, lines.map(({ mark, text }) => `${mark}${text}`)]),
    [
      [["S1-1"], ["甲", "（一）乙"]],
      [["S1-9"], ["（二）丙", "1. 丁", "（三）戊"]],
    ],
  );
});

test("what the article alone cites stands beside its first line, and an article without lines keeps its clauses", () => {
  assert.deepEqual(
    groupLines({ clause: ["S1-2"], lines: [line(0, "甲", "S1-3")] }).map(({ clauses }) => clauses),
    [["S1-2", "S1-3"]],
  );
  assert.deepEqual(groupLines({ clause: ["S1-2"], lines: [] }), [{ lines: [], clauses: ["S1-2"] }]);
});
