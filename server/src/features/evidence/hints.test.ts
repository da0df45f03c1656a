// Hints on a real database: what they are made from, whose scope they keep to, and that what is sealed gives none.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, it } from "node:test";
import { CAMPAIGN, PERSONAS, type PersonaName } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";
import { hashOf } from "./fixtures/upload.ts";
import { bandsOfHash, toLikeness } from "./perceptual-hash.ts";

const ROUND = "00000000-0000-4000-8000-0000000000f2";
const SCENE = "8f3a61c40b27d95e";
/** The same with so many bits turned. */
const turned = (bits: number): string =>
  (BigInt(`0x${SCENE}`) ^ (2n ** BigInt(bits) - 1n)).toString(16).padStart(16, "0");

interface Hinted {
  readonly evidence: string;
  readonly looked_at: boolean;
  readonly hints: { kind: string; text: string; other: { evidence: string; unit: string } | null }[];
}

describe("hints", () => {
  let site: Site;
  let problem: string;
  const photos: Record<string, string> = {};

  /** A photo that is here, with its copies made. */
  const addPhoto = async (
    name: string,
    unit: string,
    { bits = "0123456789abcdef", flat = false, file = name, ...more }: Record<string, unknown> = {},
  ): Promise<void> => {
    const id = randomUUID();
    photos[name] = id;
    const row = {
      campaign: CAMPAIGN,
      id,
      unit,
      stage: "before",
      state: "derived",
      sha256: hashOf(Buffer.from(String(file))),
      account: PERSONAS.teamA.account,
      at: "2019-05-16T02:00:00Z",
      stored_at: "2019-05-16T02:00:00Z",
      kind: "photo",
      file: name,
      likeness: toLikeness(String(bits)),
      is_flat: flat,
      says: { place: null, time: null, gps_time: null, edited_by: null, appendix: null, has_macros: false },
      ...more,
    };
    const columns = Object.keys(row);
    await site.see(
      `insert into evidence (${columns.join(", ")}, pos) select ${columns.map((_, at) => `$${at + 1}`).join(", ")}, pos
       from unit where id = $3`,
      Object.values(row),
    );
    if (flat) return;
    for (const [band, value] of bandsOfHash(String(bits)).entries())
      await site.see(
        `insert into photo_band (campaign, band, bits, evidence, unit, pos, sealed_by, likeness)
         select campaign, $2, $3, id, unit, pos, sealed_by, likeness from evidence where id = $1`,
        [id, band, value],
      );
  };
  const ask = async (who: PersonaName, photo: string): Promise<Hinted> => {
    const { status, body } = await site.read(who, `/evidence/${photos[photo]}/hints`);
    assert.equal(status, 200, JSON.stringify(body));
    assert.equal(body.notice, "提示，供人核实，不作结论");
    return body as unknown as Hinted;
  };
  const say = async (who: PersonaName, photo: string) =>
    (await ask(who, photo)).hints.map(({ kind, other }) =>
      other === null ? kind : `${kind} ${nameOf(other.evidence)}`,
    );
  const nameOf = (id: string) => Object.entries(photos).find(([, one]) => one === id)?.[0];

  before(async () => {
    site = await makeSite();
    problem = randomUUID();
    const found = await site.command("teamA", "find-problem", {
      problem,
      unit: "village_a1",
      category: "rubbish",
      description: "村口路边积存生活垃圾",
    });
    assert.equal(found.status, 200, JSON.stringify(found.body));
    await site.see(
      `insert into round (campaign, id, title, kind, first_day, last_day, scope, state, sealed, planned_by, planned_at)
       values ($1, $2, '暗访', 'covert', '2019-05-01', '2019-05-31', '{}', 'approved', true, $3, now())`,
      [CAMPAIGN, ROUND, PERSONAS.office.account],
    );
    await addPhoto("found", "village_a1", { bits: SCENE, problem });
    await addPhoto("result", "village_a1", {
      bits: turned(2),
      problem,
      stage: "after",
      taken_at: "2019-05-01T02:00:00Z",
    });
    await addPhoto("neighbour", "village_a2", { bits: turned(6) });
    await addPhoto("far", "village_a2", { bits: turned(8) });
    await addPhoto("elsewhere", "village_b", { bits: turned(5) });
    await addPhoto("again", "village_b", { bits: "1111222233334444", file: "found" });
    await addPhoto("sealed", "village_a1", { bits: turned(1), file: "found", sealed_by: ROUND });
    await addPhoto("flat", "village_a1", { bits: SCENE, flat: true, file: "wall" });
    await addPhoto("flat too", "village_a1", { bits: SCENE, flat: true, file: "wall" });
  });
  after(() => site.close());

  it("the same file first, then what looks alike up to seven bits", async () => {
    assert.deepEqual(
      await say("office", "found"),
      ["same_file sealed", "same_file again", "looks_alike elsewhere", "looks_alike neighbour"].sort(
        (a, b) => order(a) - order(b),
      ),
    );
  });
  /** The order of two same files goes by id. */
  const order = (one: string): number =>
    one === "same_file sealed" || one === "same_file again"
      ? [photos.sealed, photos.again].sort().indexOf(photos[one.split(" ")[1] ?? ""])
      : one.endsWith("elsewhere")
        ? 10
        : 11;

  it("within the reader's own scope, and never from under a seal", async () => {
    assert.deepEqual(await say("countyA", "found"), ["looks_alike neighbour"]);
    assert.deepEqual(await say("villageA1", "found"), []);
    assert.deepEqual(await say("countyB", "again"), [], "its own, and the rest is not theirs to know");
    for (const who of ["countyA", "villageA1", "poolLead", "auditor"] as const)
      assert.ok(!(await say(who, "found")).some((one) => one.endsWith("sealed")), who);
    const absent = await site.read("countyA", `/evidence/${photos.sealed}/hints`);
    assert.deepEqual([absent.status, absent.body.code], [404, "not_found"]);
    const none = await site.read("countyA", `/evidence/${randomUUID()}/hints`);
    assert.deepEqual(absent.body, none.body);
  });

  it("a result that shows the finding again, taken before it", async () => {
    const hints = await say("countyA", "result");
    assert.deepEqual(hints, [
      "before_problem",
      "like_before found",
      "looks_alike neighbour",
      // Eight bits from the finding, six from the result.
      "looks_alike far",
    ]);
  });

  it("flat photos are compared by their bytes alone", async () => {
    const { body } = await site.read("office", `/evidence/${photos.flat}/hints`);
    assert.equal(body.compared, false);
    assert.deepEqual(await say("office", "flat"), []);
    const { body: alike } = await site.read("office", `/evidence/${photos.flat}/look-alikes`);
    assert.deepEqual(alike, { searched: false, look_alikes: [] });
  });

  it("a unit's coordinates come from its sheet's columns", async () => {
    const position = { latitude: 36.5, longitude: 120.5, datum: "wgs84", source: "device" };
    await addPhoto("placed", "village_a2", { bits: "5555666677778888", position });
    assert.deepEqual(await say("office", "placed"), []);
    const set = (attributes: object) =>
      site.see("update unit set attributes = $1 where id = 'village_a2'", [attributes]);
    await set({ longitude: "120.5", latitude: "36.51", datum: "CGCS2000" });
    assert.deepEqual(await say("office", "placed"), []);
    await set({ 经度: "120.5", 纬度: "36.6", 坐标系: "CGCS-2000" });
    assert.deepEqual(await say("office", "placed"), ["far_from_unit"]);
    await set({ longitude: "一百二十", latitude: "36.6" });
    assert.deepEqual(await say("office", "placed"), []);
  });

  it("a problem's photos together, for whoever accepts it", async () => {
    const { status, body } = await site.read("countyA", `/problems/${problem}/hints`);
    assert.equal(status, 200);
    const hinted = body.evidence as Hinted[];
    assert.deepEqual(hinted.map(({ evidence }) => nameOf(evidence)).sort(), ["found", "result"]);
    assert.deepEqual([body.without_hints, body.more], [0, false]);
    const [awaited] = await site.see<{ id: string }>(
      `insert into evidence (campaign, id, unit, pos, problem, stage, account, at)
       values ($1, gen_random_uuid(), 'village_a1', 4000, $2, 'after', $3, now()) returning id`,
      [CAMPAIGN, problem, PERSONAS.teamA.account],
    );
    const again = (await site.read("countyA", `/problems/${problem}/hints`)).body.evidence as Hinted[];
    assert.equal(again.find(({ evidence }) => evidence === awaited?.id)?.looked_at, false);
    for (const who of ["countyB", "villageB"] as const)
      assert.equal((await site.read(who, `/problems/${problem}/hints`)).status, 404, who);
  });
});
