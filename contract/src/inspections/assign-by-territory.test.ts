import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assignByTerritory } from "./assign-by-territory.ts";

const unit = (pos: number) => ({ unit: `v${pos}`, pos });

test("the narrowest territory takes the unit; what lies in none is named", () => {
  const teams = [
    { team: "county", ranges: [[0, 99]] as const },
    { team: "town", ranges: [[10, 19]] as const },
  ];
  assert.deepEqual(assignByTerritory([unit(5), unit(12), unit(120)], teams), {
    assigned: [
      { unit: "v5", team: "county" },
      { unit: "v12", team: "town" },
    ],
    unassigned: ["v120"],
  });
});

test("a team without a territory goes where nobody else is, and equal ones share evenly", () => {
  const everywhere = { team: "covert", ranges: [] };
  const county = { team: "county", ranges: [[0, 99]] as const };
  assert.deepEqual(
    assignByTerritory([unit(5), unit(120)], [everywhere, county]).assigned.map(({ team }) => team),
    ["county", "covert"],
  );
  const pair = ["a", "b"].map((team) => ({ team, ranges: [[0, 99]] as const }));
  assert.deepEqual(
    assignByTerritory([4, 3, 2, 1].map(unit), pair).assigned.map(({ team }) => team),
    ["a", "b", "a", "b"],
  );
});

test("every unit is assigned once or named, whatever the order in which they come", () => {
  const territory = fc.record({
    team: fc.uuid(),
    ranges: fc.array(
      fc.tuple(fc.nat(100), fc.nat(100)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    ),
  });
  const units = fc.uniqueArray(fc.nat(120)).map((positions) => positions.map(unit));
  fc.assert(
    fc.property(units, fc.array(territory, { maxLength: 5 }), (given, teams) => {
      const made = assignByTerritory(given, teams);
      assert.equal(made.assigned.length + made.unassigned.length, given.length);
      assert.deepEqual(assignByTerritory([...given].reverse(), teams), made);
    }),
  );
});
