import assert from "node:assert/strict";
import { test } from "node:test";
import { slidesOf } from "./slides-of.ts";

const child = (unit: string, order: number, rank: number | null, pool = "县（市）组") =>
  ({ unit, order, score: rank === null ? null : { rank: { rank, pool_label: pool } } }) as never;

test("a page for the numbers, one for each pool by rank, one for the rates, one for each pair", () => {
  const children = [child("a", 1, 2), child("b", 2, 1), child("c", 3, 1, "区组"), child("d", 4, null)];
  const slides = slidesOf({ children }, [{ problem: "p" } as never]);
  assert.deepEqual(
    slides.map((slide) => [
      slide.kind,
      "children" in slide ? slide.children.map(({ unit }) => unit).join("") : "",
    ]),
    [
      ["numbers", ""],
      ["ranking", "ba"],
      ["ranking", "c"],
      ["rates", "abcd"],
      ["pair", ""],
    ],
  );
});

test("where nothing was ranked and nothing is below, only what there is", () => {
  assert.deepEqual(slidesOf({ children: [] }, []), [{ kind: "numbers" }]);
});
