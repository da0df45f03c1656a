import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, it } from "node:test";
import { pino } from "pino";
import sharp from "sharp";
import { connect, type Pool } from "../../platform/database/connect.ts";
import { transact } from "../../platform/jobs/transact.ts";
import { CAMPAIGN, type PersonaName } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";
import { deriveEvidence } from "./derive-evidence.ts";
import { findMetadata } from "./find-metadata.ts";
import { addExifToJpeg, makeExif, USUAL_EXIF } from "./fixtures/make-exif.ts";
import { makeJpeg } from "./fixtures/make-photos.ts";
import { hashOf, uploadWhole } from "./fixtures/upload.ts";

let site: Site;
let jobs: Pool;
before(async () => {
  site = await makeSite();
  jobs = connect(site.database.urls.jobs, { max: 2, name: "test jobs" });
});
after(async () => {
  await jobs.end();
  await site.close();
});

/** A problem as the team of county A found it. */
async function findProblem(more: object = {}): Promise<string> {
  const problem = randomUUID();
  const done = await site.command("teamA", "find-problem", {
    problem,
    unit: "village_a1",
    category: "rubbish",
    description: "村口路边积存生活垃圾",
    ...more,
  });
  assert.equal(done.status, 200, JSON.stringify(done.body));
  return problem;
}

const describeAs = <M extends object>(bytes: Buffer, more: M) => ({
  evidence: randomUUID() as string,
  stage: "before",
  sha256: hashOf(bytes),
  bytes: bytes.length,
  ...more,
});

/** Runs the job that makes copies, as the jobs' process does. */
function derive(evidence: string, attempt = 1): Promise<void> {
  return deriveEvidence(
    { campaign: CAMPAIGN, evidence },
    {
      parts: { ...site.parts, database: jobs },
      log: pino({ level: "silent" }),
      attempt,
      signal: new AbortController().signal,
      transact: (campaign, work) => transact(jobs, campaign, work),
    },
  );
}

async function list(who: PersonaName, query: string) {
  const { status, body } = await site.read(who, `/evidence?${query}`);
  assert.equal(status, 200, JSON.stringify(body));
  return body.evidence as Record<string, never>[];
}

describe("a photo", () => {
  it("is here when its command and its file are, in either order", async () => {
    const problem = await findProblem();
    for (const fileFirst of [true, false]) {
      const photo = await makeJpeg(fileFirst ? 1 : 2, 64, 48);
      const said = describeAs(photo, { problem });
      const upload = () => uploadWhole(site, "teamA", photo, { evidence: said.evidence });
      if (fileFirst) assert.equal((await upload()).status, 201);
      const done = await site.command("teamA", "add-evidence", said);
      assert.deepEqual(done.body.result, {
        evidence: said.evidence,
        state: fileFirst ? "received" : "awaited",
      });
      if (!fileFirst) assert.equal((await upload()).status, 201);
      const [row] = await site.see<{ state: string; file: string }>(
        "select state, file from evidence where id = $1",
        [said.evidence],
      );
      assert.equal(row?.state, "received");
      assert.equal((await site.parts.files.stat(row.file))?.bytes, photo.length);
      const requested = await site.see("select from job_request where key like $1", [`%${said.evidence}`]);
      assert.equal(requested.length, 1);
      const events = await site.see<{ kind: string }>(
        "select kind from event where subject = $1 order by id",
        [said.evidence],
      );
      assert.deepEqual(
        events.map(({ kind }) => kind),
        fileFirst ? ["evidence.added"] : ["evidence.added", "evidence.received"],
      );
    }
  });

  it("meets its command at the same moment and is joined all the same", async () => {
    const problem = await findProblem();
    for (let round = 0; round < 8; round++) {
      const photo = await makeJpeg(20 + round, 48, 32);
      const said = describeAs(photo, { problem });
      await Promise.all([
        site.command("teamA", "add-evidence", said),
        uploadWhole(site, "teamA", photo, { evidence: said.evidence }),
      ]);
      const [row] = await site.see<{ state: string }>("select state from evidence where id = $1", [
        said.evidence,
      ]);
      assert.equal(row?.state, "received", `round ${round}`);
    }
  });

  it("keeps what was claimed and what the file says apart, and tells the drift", async () => {
    const problem = await findProblem();
    const photo = addExifToJpeg(await makeJpeg(3, 64, 48), makeExif(USUAL_EXIF));
    site.setNow(new Date("2026-03-04T09:00:00+08:00"));
    const position = { longitude: 113.262, latitude: 23.12, datum: "wgs84", accuracy: 8, source: "device" };
    const said = describeAs(photo, {
      problem,
      taken_at: "2026-03-04T05:06:17+08:00",
      position,
      direction: 90,
      spot: "3",
    });
    const done = await site.command("teamA", "add-evidence", said);
    assert.equal(done.status, 200, JSON.stringify(done.body));
    assert.equal((await uploadWhole(site, "teamA", photo, { evidence: said.evidence })).status, 201);
    site.setNow(new Date("2019-05-16T10:00:00+08:00"));
    const [row] = await list("villageA1", `problem=${problem}`);
    assert.ok(row);
    assert.deepEqual(row.position, position);
    assert.equal(row.taken_at, "2026-03-04T05:06:17.000+08:00");
    const says = row.says as unknown as { place: Record<string, unknown>; time: unknown };
    assert.equal(says.place.latitude_text, "N 23/1 7/1 1234/100");
    assert.equal(says.place.datum_source, "assumed");
    assert.deepEqual(says.time, { local: "2026-03-04T05:06:07.25", offset: "+08:00", source: "taken" });
    assert.deepEqual(row.drift, {
      camera_seconds: -9.75,
      camera_zone: "recorded",
      satellites_seconds: -12,
      metres: 11,
      datums_differ: false,
    });
  });

  it("gets its copies from the job, upright and without metadata; doing it twice changes nothing", async () => {
    const problem = await findProblem();
    const photo = addExifToJpeg(await makeJpeg(4, 400, 300), makeExif(USUAL_EXIF));
    const said = describeAs(photo, { problem });
    await site.command("teamA", "add-evidence", said);
    await uploadWhole(site, "teamA", photo, { evidence: said.evidence });
    const early = await site.read("villageA1", `/evidence/${said.evidence}/copy`);
    assert.deepEqual([early.status, early.body.code], [409, "evidence_without_copies"]);
    await derive(said.evidence);
    await derive(said.evidence);
    const [row] = await list("villageA1", `problem=${problem}`);
    assert.deepEqual([row?.state, row?.width, row?.height], ["derived", 300, 400]);
    for (const [size, width] of [
      ["thumbnail", 240],
      ["screen", 300],
    ] as const) {
      const { rawPayload, headers } = await fetchBytes(
        `/evidence/${said.evidence}/copy?size=${size}`,
        "villageA1",
      );
      assert.equal(headers["content-type"], "image/jpeg");
      assert.deepEqual(findMetadata(rawPayload), []);
      assert.equal((await sharp(rawPayload).metadata()).width, width);
    }
    const original = await fetchBytes(`/evidence/${said.evidence}/original`, "villageA1");
    assert.equal(hashOf(original.rawPayload), said.sha256);
    assert.match(String(original.headers["content-disposition"]), /^attachment; .*\.jpg$/);
  });

  it("that the decoder cannot read is kept and said to be unreadable", async () => {
    const problem = await findProblem();
    const photo = await makeJpeg(5, 200, 150);
    photo.fill(0x55, 2000, 2400);
    const said = describeAs(photo, { problem });
    await site.command("teamA", "add-evidence", said);
    assert.equal((await uploadWhole(site, "teamA", photo, { evidence: said.evidence })).status, 201);
    await derive(said.evidence);
    const [row] = await list("teamA", `problem=${problem}`);
    assert.deepEqual([row?.state, row?.unreadable_reason], ["unreadable", "evidence_damaged"]);
    const original = await fetchBytes(`/evidence/${said.evidence}/original`, "teamA");
    assert.equal(hashOf(original.rawPayload), said.sha256);
  });

  it("looks like another in the reader's scope, and only there", async () => {
    const problem = await findProblem();
    const first = await makeJpeg(6, 400, 300);
    const again = await sharp(first).resize(300).jpeg({ quality: 60 }).toBuffer();
    const other = await makeJpeg(7, 400, 300);
    const ids: string[] = [];
    for (const [who, photo, target] of [
      ["teamA", first, { problem }],
      ["teamA", again, { problem }],
      ["teamA", other, { problem }],
      ["teamB", first, { unit: "village_b" }],
    ] as const) {
      const said = describeAs(photo, target);
      assert.equal((await site.command(who, "add-evidence", said)).status, 200);
      await uploadWhole(site, who, photo, { evidence: said.evidence });
      await derive(said.evidence);
      ids.push(said.evidence);
    }
    const alike = async (who: PersonaName) => {
      const { body } = await site.read(who, `/evidence/${ids[0]}/look-alikes`);
      assert.equal(body.searched, true);
      return (body.look_alikes as { evidence: string; same_file: boolean }[]).map((one) => [
        one.evidence,
        one.same_file,
      ]);
    };
    assert.deepEqual(await alike("teamA"), [[ids[1], false]]);
    assert.deepEqual(await alike("office"), [
      [ids[3], true],
      [ids[1], false],
    ]);
  });

  it("is paired before and after", async () => {
    const problem = await findProblem();
    const at = (hour: number) => `2019-05-1${hour < 5 ? 5 : 6}T0${hour}:00:00+08:00`;
    const ids: Record<string, string> = {};
    for (const [name, who, stage, hour] of [
      ["b1", "teamA", "before", 1],
      ["b2", "teamA", "before", 2],
      ["a1", "villageA1", "claim", 6],
    ] as const) {
      const photo = await makeJpeg(30 + hour, 48, 32);
      const said = describeAs(photo, { problem, stage, taken_at: at(hour), spot: "3" });
      const retakes = name === "a1" ? { retakes: ids.b2 } : {};
      assert.equal((await site.command(who, "add-evidence", { ...said, ...retakes })).status, 200);
      await uploadWhole(site, who, photo, { evidence: said.evidence });
      ids[name] = said.evidence;
    }
    const { body } = await site.read("office", `/problems/${problem}/photo-pairs`);
    assert.deepEqual(body, {
      pairs: [{ spot: "3", before: ids.b2, after: ids.a1, by: "retake" }],
      alone: [ids.b1],
    });
  });
});

describe("add-evidence", () => {
  it("twice is done once; under a new id of its own it is refused", async () => {
    const problem = await findProblem();
    const said = describeAs(Buffer.from("x"), { problem });
    const id = randomUUID();
    const first = await site.command("teamA", "add-evidence", said, { id });
    const second = await site.command("teamA", "add-evidence", said, { id });
    assert.deepEqual([first.body.outcome, second.body.outcome], ["done", "already_done"]);
    for (const who of ["teamA", "teamA2", "office"] as const) {
      const again = await site.command(who, "add-evidence", said);
      assert.deepEqual([again.status, again.body.code], [409, "id_taken"], who);
    }
  });

  it("says nothing of what is out of reach", async () => {
    const problem = await findProblem();
    const said = () => describeAs(Buffer.from("x"), { problem });
    for (const who of ["teamB", "countyB", "villageB"] as const) {
      const answer = await site.command(who, "add-evidence", said());
      assert.deepEqual([answer.status, answer.body.code], [404, "not_found"], who);
    }
    for (const who of ["watch", "discipline", "auditor", "leaderA"] as const) {
      assert.equal((await site.command(who, "add-evidence", said())).status, 403, who);
    }
    const nowhere = await site.command("teamA", "add-evidence", { ...said(), problem: randomUUID() });
    assert.equal(nowhere.status, 404);
    const taken = said();
    await site.command("teamA", "add-evidence", taken);
    const { problem: _, ...foreign } = taken;
    // The id belongs to somebody whose rows are not seen: it looks as any id that is in use.
    const collision = await site.command("teamB", "add-evidence", { ...foreign, unit: "village_b" });
    assert.deepEqual([collision.status, collision.body.code], [409, "id_taken"]);
  });

  it("takes pictures of the finding and of the result from whoever finds or verifies there", async () => {
    const problem = await findProblem();
    const outcome = async (who: PersonaName, stage: string) => {
      const said = describeAs(Buffer.from("x"), { problem, stage });
      const { status, body } = await site.command(who, "add-evidence", said);
      return status === 200 ? "done" : `${status} ${body.code}`;
    };
    const inspected = (who: PersonaName) =>
      Promise.all(["before", "after"].map((stage) => outcome(who, stage)));
    const no = "403 evidence_stage_not_yours";
    for (const who of ["villageA1", "departmentA"] as const) {
      assert.deepEqual(await inspected(who), [no, no], who);
      assert.deepEqual([await outcome(who, "claim"), await outcome(who, "other")], ["done", "done"], who);
    }
    for (const who of ["teamA", "townA", "countyA", "thirdParty", "office"] as const)
      assert.deepEqual(await inspected(who), ["done", "done"], who);
    // Of a unit itself anybody says how it was: no acceptance rests on it.
    const { problem: _, ...archive } = describeAs(Buffer.from("y"), { problem });
    const ofUnit = await site.command("villageA1", "add-evidence", { ...archive, unit: "village_a1" });
    assert.equal(ofUnit.status, 200);
  });

  it("names every place of bad input", async () => {
    const bad = await site.command("teamA", "add-evidence", {
      evidence: "x",
      stage: "during",
      sha256: "00",
      bytes: 0,
      problem: randomUUID(),
      unit: "village_a1",
      direction: 360,
    });
    assert.equal(bad.status, 422);
    const places = (bad.body.errors as { at: string }[]).map(({ at }) => at);
    for (const at of ["evidence", "stage", "sha256", "bytes", "direction"])
      assert.ok(places.includes(at), at);
    const both = describeAs(Buffer.from("x"), { problem: randomUUID(), unit: "village_a1" });
    assert.equal((await site.command("teamA", "add-evidence", both)).status, 422);
  });

  it("refuses a time of taking that is still to come, and another file than was uploaded", async () => {
    const problem = await findProblem();
    const ahead = describeAs(Buffer.from("x"), { problem, taken_at: "2019-05-17T10:00:00+08:00" });
    assert.equal((await site.command("teamA", "add-evidence", ahead)).body.code, "clock_ahead");
    const photo = await makeJpeg(8, 48, 32);
    const said = describeAs(Buffer.from("other"), { problem });
    await uploadWhole(site, "teamA", photo, { evidence: said.evidence });
    assert.equal((await site.command("teamA", "add-evidence", said)).body.code, "evidence_other_file");
  });
});

describe("what is awaited", () => {
  it("is listed where it is missing, and no longer when it came", async () => {
    const problem = await findProblem({ unit: "village_a2" });
    const photo = await makeJpeg(9, 48, 32);
    const said = describeAs(photo, { problem });
    await site.command("teamA", "add-evidence", said);
    const awaited = async () =>
      (await list("townA", "awaited=true&unit=village_a2")).map((row) => row.evidence);
    assert.deepEqual(await awaited(), [said.evidence]);
    const original = await site.read("townA", `/evidence/${said.evidence}/original`);
    assert.deepEqual([original.status, original.body.code], [409, "evidence_awaited"]);
    await uploadWhole(site, "teamA", photo, { evidence: said.evidence });
    assert.deepEqual(await awaited(), []);
  });

  it("is counted down on the problem that promised it, once", async () => {
    const photos = [await makeJpeg(10, 48, 32), await makeJpeg(11, 48, 32)];
    const ids = photos.map(() => randomUUID());
    const problem = await findProblem({ photos: ids });
    assert.deepEqual(
      (await list("teamA", `problem=${problem}`)).map((row) => [row.evidence, row.state, row.stage]).sort(),
      ids.map((id) => [id, "awaited", "before"]).sort(),
    );
    const awaited = async () =>
      (
        await site.see<{ photos_awaited: number }>("select photos_awaited from problem where id = $1", [
          problem,
        ])
      )[0]?.photos_awaited;
    // Its file alone is enough; what it shows is said before or after.
    await uploadWhole(site, "teamA", photos[0]!, { evidence: ids[0]! });
    assert.equal(await awaited(), 1);
    await uploadWhole(site, "teamA", photos[0]!, { evidence: ids[0]! });
    assert.equal(await awaited(), 1);
    const late = describeAs(photos[0]!, { problem, evidence: ids[0], note: "村口东侧" });
    const other = await site.command("teamA", "add-evidence", { ...late, sha256: "ab".repeat(32) });
    assert.equal(other.body.code, "evidence_other_file");
    const described = await site.command("teamA", "add-evidence", late);
    const { state } = described.body.result as { state: string };
    assert.deepEqual([described.status, state], [200, "received"]);
    assert.equal((await site.command("teamA", "add-evidence", late)).body.code, "id_taken");
    assert.equal(await awaited(), 1);
    const said = describeAs(photos[1]!, { problem, evidence: ids[1] });
    assert.equal((await site.command("teamA", "add-evidence", said)).status, 200);
    const gone = await site.command("teamA", "withdraw-evidence", { evidence: ids[1], reason: "拍错了地方" });
    assert.equal(gone.status, 200);
    assert.equal(await awaited(), 0);
  });

  it("is counted down on the inspection that promised it", async () => {
    const photo = await makeJpeg(13, 48, 32);
    const [inspection, evidence] = [randomUUID(), randomUUID()];
    const entered = await site.command("teamA", "enter-inspection", {
      inspection,
      unit: "village_a1",
      kind: "leader",
      items: [],
      given: { score: "86.5", full_mark: 100 },
      photos: [evidence],
    });
    assert.equal(entered.status, 200, JSON.stringify(entered.body));
    await uploadWhole(site, "teamA", photo, { evidence });
    const [row] = await site.see("select photos_awaited from inspection where id = $1", [inspection]);
    assert.deepEqual(row, { photos_awaited: 0 });
    assert.deepEqual(
      (await list("teamA", `inspection=${inspection}`)).map((one) => [one.evidence, one.state]),
      [[evidence, "received"]],
    );
  });

  it("comes page by page", async () => {
    const problem = await findProblem();
    const all: string[] = [];
    for (let count = 0; count < 5; count++) {
      const said = describeAs(Buffer.from("x"), { problem });
      await site.command("teamA", "add-evidence", said);
      all.push(said.evidence);
    }
    const seen: string[] = [];
    let cursor = "";
    do {
      const { body } = await site.read("office", `/evidence?problem=${problem}&limit=2${cursor}`);
      seen.push(...(body.evidence as { evidence: string }[]).map((row) => row.evidence));
      cursor = body.next === null ? "" : `&cursor=${body.next}`;
    } while (cursor !== "");
    assert.deepEqual(seen.sort(), all.sort());
    const wrong = await site.read("office", `/evidence?problem=${problem}&cursor=xyz`);
    assert.equal(wrong.body.code, "cursor_wrong");
    assert.equal((await site.read("office", "/evidence")).status, 422);
  });
});

describe("withdrawn evidence", () => {
  it("is shown to nobody any more, and only its sender or the office withdraws it", async () => {
    const problem = await findProblem();
    const photo = await makeJpeg(12, 200, 150);
    const said = describeAs(photo, { problem });
    await site.command("teamA", "add-evidence", said);
    await uploadWhole(site, "teamA", photo, { evidence: said.evidence });
    await derive(said.evidence);
    const withdraw = (who: PersonaName) =>
      site.command(who, "withdraw-evidence", { evidence: said.evidence, reason: "照到了无关的人" });
    for (const who of ["teamA2", "villageA1", "teamB"] as const)
      assert.equal((await withdraw(who)).status, 404, who);
    for (const [who, may] of [
      ["teamA", true],
      ["office", true],
      ["teamA2", false],
      ["villageA1", false],
    ] as const)
      assert.deepEqual(
        (await list(who, `problem=${problem}`)).map(({ withdrawable }) => withdrawable),
        [may],
        who,
      );
    assert.equal((await withdraw("office")).status, 200);
    assert.equal((await withdraw("teamA")).body.code, "evidence_withdrawn");
    assert.equal((await site.read("teamA", `/evidence/${said.evidence}/copy`)).status, 404);
    assert.equal((await site.read("teamA", `/evidence/${said.evidence}/original`)).status, 404);
    assert.deepEqual(await list("teamA", `problem=${problem}`), []);
    assert.deepEqual(await site.see("select from photo_band where evidence = $1", [said.evidence]), []);
    const again = await site.command("teamA", "add-evidence", said);
    assert.equal(again.body.code, "evidence_withdrawn");
  });
});

async function fetchBytes(path: string, who: PersonaName) {
  const { PERSONAS } = await import("../../testing/personas.ts");
  const answer = await site.app.inject({
    method: "GET",
    url: `/api/campaigns/${CAMPAIGN}${path}`,
    headers: { authorization: `Bearer ${PERSONAS[who].account}` },
  });
  assert.equal(answer.statusCode, 200, answer.body.slice(0, 300));
  return answer;
}
