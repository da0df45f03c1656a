import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { buildGraph } from "../graph/build-graph.ts";
import type { Graph } from "../graph/types.ts";
import { factsOf, load, treeOf, world } from "../testing/random-policy.ts";
import { listMembership } from "./list-membership.ts";

const TAKING = [
  "take: { rank: in_pool, last: 1 }",
  'take: { rank: in_pool, first: 2, edge: include_none }, exclude: "in_pool.size < 2"',
  'take: { rank: in_pool, first_percent: 50 }, where: "score > 50"',
];

const CONDITIONS = [
  'where: "in_pool.from_end == 1", unless: "in_pool.size < 3 || in_pool.all_equal"',
  'where: "in_pool.rank <= 2", unless: "score < in_pool.mean || in_pool.tied"',
];

describe("the rows of a list", () => {
  it("give the same list over an assessment's members as over all units", () => {
    let on = 0;
    fc.assert(
      fc.property(world, (w) => {
        const units = treeOf(w);
        const of = /^ {2}last: .* of: (\w+),/m.exec(w.policy)?.[1];
        const lists = [...TAKING, ...CONDITIONS].map(
          (shape, i) => `  shaped_${i}: { label: 名单, kind: other, of: ${of}, ${shape}, clause: C1 }\n`,
        );
        const source = load(w.policy.replace("\nlists:\n", `\nlists:\n${lists.join("")}`));
        const graph = buildGraph({ source, units, facts: factsOf(w, units) });
        const { membersOf, ...overAll } = graph;
        assert.ok(membersOf !== undefined);
        for (const period of graph.periods("month")) {
          for (const list of ["last", ...lists.keys().map((i) => `shaped_${i}`)]) {
            const made = listMembership(graph, list, period);
            assert.deepEqual(made, listMembership(overAll satisfies Graph, list, period));
            on += made.order.length;
          }
        }
      }),
      { numRuns: 40 },
    );
    assert.ok(on > 0);
  });
});
