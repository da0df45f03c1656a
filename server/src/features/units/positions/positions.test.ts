import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assignPositions, type PositionedUnit, type PositionRange, spreadUnits } from "./assign-positions.ts";
import { insertUnits, type MovedUnit, type PlacedAncestor, respaceUnits } from "./insert-units.ts";
import { comparePlaces, type TreeUnit } from "./order-tree.ts";

/** A tree whose unit i stands under one of the units before it, or is a top. */
const trees = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 5 })), { minLength: 1, maxLength: 60 }).map((shape) =>
  shape.map(
    ([above, order], i): TreeUnit => ({
      id: `u${i}`,
      parent: above % (i + 1) === i ? null : `u${above % (i + 1)}`,
      order,
    }),
  ),
);

/** The tree as the database would hold it, with the steps that a command takes. */
class Held {
  readonly units = new Map<string, TreeUnit>();
  readonly ranges = new Map<string, PositionRange>();
  respacings = 0;

  constructor(units: readonly TreeUnit[]) {
    for (const unit of units) this.units.set(unit.id, unit);
    this.place(assignPositions(units));
  }

  place(placed: readonly PositionedUnit[]): void {
    for (const { id, pos, end } of placed) this.ranges.set(id, { pos, end });
  }

  range(id: string): PositionRange {
    return this.ranges.get(id) as PositionRange;
  }

  childrenOf(parent: string | null): TreeUnit[] {
    return [...this.units.values()].filter((unit) => unit.parent === parent);
  }

  below(root: string | null): TreeUnit[] {
    return this.childrenOf(root).flatMap((child) => [child, ...this.below(child.id)]);
  }

  ancestorsOf(parent: string | null): PlacedAncestor[] {
    if (parent === null) return [];
    const unit = this.units.get(parent) as TreeUnit;
    const own = { id: parent, ...this.range(parent), below: this.below(parent).length };
    return [own, ...this.ancestorsOf(unit.parent)];
  }

  /** Returns what moved. */
  insert(newcomers: readonly TreeUnit[]): readonly MovedUnit[] {
    const parent = newcomers[0]?.parent ?? null;
    const siblings = this.childrenOf(parent).map(({ id, order }) => ({ id, order, ...this.range(id) }));
    const insertion = insertUnits(newcomers, { ancestors: this.ancestorsOf(parent), siblings });
    for (const unit of newcomers) this.units.set(unit.id, unit);
    if (insertion.how === "room") {
      this.place(insertion.placed);
      return [];
    }
    this.respacings += 1;
    const { root } = insertion;
    const { placed, moved } = respaceUnits(
      root === null ? null : this.range(root),
      this.below(root),
      this.ranges,
    );
    this.place(placed);
    return moved;
  }

  check(): void {
    const numbers = [...this.ranges.values()].flatMap(({ pos, end }) => [pos, end]);
    assert.ok(numbers.every((number) => Number.isSafeInteger(number) && number > 0));
    for (const [id, { pos, end }] of this.ranges) {
      assert.ok(pos < end, `${id} has a range`);
      const children = this.childrenOf(id).sort(comparePlaces);
      let last = pos;
      for (const child of children) {
        const range = this.range(child.id);
        assert.ok(last < range.pos, `${child.id} stands after what is before it`);
        last = range.end;
      }
      assert.ok(last < end || children.length === 0, `${id} holds its children`);
    }
    const tops = this.childrenOf(null).sort(comparePlaces);
    for (const [at, top] of tops.slice(1).entries()) {
      assert.ok(this.range((tops[at] as TreeUnit).id).end < this.range(top.id).pos);
    }
  }
}

test("a unit's range holds what is below it, siblings' ranges share nothing, the official order is kept", () => {
  fc.assert(
    fc.property(trees, (units) => {
      const tree = new Held(units);
      tree.check();
      const sequence = assignPositions(units).map(({ id }) => id);
      const walk = (parent: string | null): string[] =>
        tree
          .childrenOf(parent)
          .sort(comparePlaces)
          .flatMap(({ id }) => [id, ...walk(id)]);
      assert.deepEqual(sequence, walk(null));
    }),
  );
});

test("the order of the rows does not matter", () => {
  fc.assert(
    fc.property(trees, fc.infiniteStream(fc.nat()), (units, keys) => {
      const shuffled = units
        .map((unit) => ({ unit, key: keys.next().value }))
        .sort((a, b) => a.key - b.key)
        .map(({ unit }) => unit);
      assert.deepEqual(assignPositions(shuffled), assignPositions(units));
    }),
  );
});

test("insertions anywhere never break the tree, and move only what they say", () => {
  const steps = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 5 }), fc.integer({ min: 1, max: 4 })), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(trees, steps, fc.boolean(), (units, insertions, crowded) => {
      const tree = new Held(units);
      // A tree without room: every insertion has to space anew.
      if (crowded) tree.place(spreadUnits(units, { after: 0, before: 2 * units.length + 1 }));
      for (const [step, [above, order, size]] of insertions.entries()) {
        const ids = [...tree.units.keys()];
        const parent = ids[above % (ids.length + 1)] ?? null;
        const newcomers = Array.from(
          { length: size },
          (_, i): TreeUnit => ({
            id: `n${step}_${i}`,
            parent: i === 0 ? parent : `n${step}_${i - 1}`,
            order,
          }),
        );
        const before = new Map(tree.ranges);
        const moved = new Map(tree.insert(newcomers).map((unit) => [unit.id, unit]));
        tree.check();
        for (const [id, from] of before) {
          const to = tree.range(id);
          const said = moved.get(id);
          if (said === undefined) assert.deepEqual(to, from, `${id} moved unsaid`);
          else assert.deepEqual([said.from, said.to], [from, to]);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("households that come one by one move nobody at first, then their village alone", () => {
  const tree = new Held([
    { id: "town", parent: null, order: 0 },
    { id: "v1", parent: "town", order: 1 },
    { id: "v2", parent: "town", order: 2 },
  ]);
  const untouched = tree.range("v2");
  let firstMove = 0;
  for (let i = 1; i <= 500; i += 1) {
    const moved = tree.insert([{ id: `h${i}`, parent: "v1", order: i }]);
    if (moved.length > 0 && firstMove === 0) firstMove = i;
    for (const { id } of moved) assert.ok(id.startsWith("h"), id);
  }
  tree.check();
  assert.ok(firstMove > 200, `first spaced anew at household ${firstMove}`);
  assert.ok(tree.respacings <= 6, `${tree.respacings} times`);
  assert.deepEqual(tree.range("v2"), untouched);
});

test("the middle between two siblings takes newcomers too", () => {
  const tree = new Held([
    { id: "t", parent: null, order: 0 },
    { id: "a", parent: "t", order: 0 },
    { id: "z", parent: "t", order: 1000 },
  ]);
  for (let i = 1; i <= 300; i += 1) tree.insert([{ id: `m${i}`, parent: "t", order: 1000 - i }]);
  tree.check();
});

test("a circle is a fault of the caller and is named", () => {
  const units = [
    { id: "a", parent: "b", order: 0 },
    { id: "b", parent: "a", order: 0 },
  ];
  assert.throws(() => assignPositions(units), /unit a form a circle/);
});

test("the country: 700,000 units far below 2^53, ten times as many in about ten times the time", () => {
  const tenth = country(300, 4_100, 65_600);
  const whole = country(3000, 41_000, 656_000);
  const small = leastOf(() => {
    for (let turn = 0; turn < 10; turn += 1) assignPositions(tenth);
  });
  let placed: ReturnType<typeof assignPositions> = [];
  const large = leastOf(() => {
    placed = assignPositions(whole);
  });
  assert.equal(placed.length, 700_000);
  assert.ok((placed.at(-1)?.end ?? 0) < 2 ** 46);
  // Against itself and not against a clock: a busy machine slows both; the least of three, since any one may meet the collector. Ten of a
  // tenth, since processor time is counted in steps that one of them may fall between. Quadratic growth would be ten times.
  assert.ok(large < 5 * small, `${small / 1000} ms for ten tenths, ${large / 1000} ms for the whole`);
});

/** The least processor time of three turns, in microseconds. */
function leastOf(work: () => void): number {
  const times = [1, 2, 3].map(() => {
    const begin = process.cpuUsage();
    work();
    return process.cpuUsage(begin).user;
  });
  return Math.min(...times);
}

function country(counties: number, towns: number, villages: number): TreeUnit[] {
  const units: TreeUnit[] = [];
  for (let county = 0; county < counties; county += 1)
    units.push({ id: `c${county}`, parent: null, order: county });
  for (let town = 0; town < towns; town += 1)
    units.push({ id: `t${town}`, parent: `c${town % counties}`, order: town });
  for (let village = 0; village < villages; village += 1)
    units.push({ id: `v${village}`, parent: `t${Math.floor(village / 16)}`, order: village % 16 });
  return units;
}
