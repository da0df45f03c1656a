/** What must hold for any policy and any facts. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { checkPolicy } from "../check/check-policy.ts";
import { explain } from "../explain/explain.ts";
import { factsOf, load, treeOf, world } from "../testing/random-policy.ts";
import { runPolicy } from "./run-policy.ts";

const RUNS = { numRuns: 60 };

describe("running a policy", () => {
  it("accepts the random policies of these tests", () => {
    fc.assert(
      fc.property(world, (w) => {
        assert.deepEqual(
          checkPolicy(load(w.policy)).filter((fault) => fault.level === "error"),
          [],
        );
      }),
      { numRuns: 20 },
    );
  });

  it("gives the same bytes whatever the order of the rows", () => {
    fc.assert(
      fc.property(world, fc.infiniteStream(fc.nat()), (w, keys) => {
        const units = treeOf(w);
        const source = load(w.policy);
        const shuffled = treeOf({ ...w, units: shuffle(w.units, keys) });
        const a = runPolicy({ source, units, facts: factsOf(w, units) });
        const b = runPolicy({
          source,
          units: shuffled,
          facts: factsOf(w, shuffled, (rows) => shuffle(rows, keys)),
        });
        assert.equal(a.digest, b.digest);
      }),
      RUNS,
    );
  });

  it("does not change a past period when the policy is edited afterwards", () => {
    fc.assert(
      fc.property(world, (w) => {
        const units = treeOf(w);
        const facts = factsOf(w, units);
        const edited = w.policy.replace(/points: ([\d.]+)/, "points: { 2019-01-01: $1, 2019-05-15: 9 }");
        assert.notEqual(edited, w.policy);
        const before = runPolicy({ source: load(w.policy), units, facts, periods: ["2019-04"] });
        const after = runPolicy({ source: load(edited), units, facts, periods: ["2019-04"] });
        assert.deepEqual(after.results, before.results);
        assert.equal(after.results[0]?.version, "2019-01-01");
        const may = runPolicy({ source: load(edited), units, facts, periods: ["2019-05"] });
        assert.equal(may.results[0]?.version, "2019-05-15");
      }),
      RUNS,
    );
  });

  it("explains every score with a tree that gives the same score", () => {
    fc.assert(
      fc.property(world, (w) => {
        const units = treeOf(w);
        const run = runPolicy({ source: load(w.policy), units, facts: factsOf(w, units) });
        for (const result of run.results) {
          const tree = explain(run.graph, {
            assessment: result.assessment,
            period: result.period,
            unit: result.unit,
          });
          assert.equal(tree.value, result.score?.text ?? null);
          assert.equal(tree.exact, result.score?.exact);
          const parts = tree.children.filter((child) => child.kind === "part");
          assert.deepEqual(
            parts.map((part) => part.value),
            result.parts.map((part) => part.value?.text ?? null),
          );
        }
      }),
      RUNS,
    );
  });

  it("ranks within pools: ranks and places from the end agree, ties share", () => {
    fc.assert(
      fc.property(world, (w) => {
        const units = treeOf(w);
        const run = runPolicy({ source: load(w.policy), units, facts: factsOf(w, units) });
        const ranked = run.results.flatMap((result) => result.ranks.map((rank) => ({ ...rank, result })));
        for (const a of ranked) {
          const rivals = ranked.filter((b) => b.result.period === a.result.period && b.pool === a.pool);
          assert.equal(rivals.length, a.size);
          const same = rivals.filter(
            (b) =>
              b.result.score?.text === a.result.score?.text &&
              b.result.score?.exact === a.result.score?.exact,
          );
          assert.equal(a.tied, same.length > 1);
          assert.ok(same.every((b) => b.rank === a.rank && b.from_end === a.from_end));
        }
      }),
      RUNS,
    );
  });

  it("forgets nothing that matters when it keeps scores only", () => {
    fc.assert(
      fc.property(world, (w) => {
        const units = treeOf(w);
        const facts = factsOf(w, units);
        const source = load(w.policy);
        const all = runPolicy({ source, units, facts });
        const lean = runPolicy({ source, units, facts, keep: "scores" });
        assert.deepEqual(lean.measures, all.measures);
        assert.deepEqual(lean.lists, all.lists);
        const one = all.results[0];
        if (one === undefined) return;
        const question = { assessment: one.assessment, period: one.period, unit: one.unit };
        assert.deepEqual(explain(lean.graph, question), explain(all.graph, question));
      }),
      RUNS,
    );
  });
});

function shuffle<T>(items: readonly T[], keys: Iterable<number>): T[] {
  const stream = keys[Symbol.iterator]();
  return items
    .map((item) => ({ item, key: stream.next().value as number }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
