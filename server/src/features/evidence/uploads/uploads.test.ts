import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import type { Actor } from "@cunjing/contract";
import { startTestS3 } from "../../../platform/files/start-test-s3.ts";
import { CAMPAIGN, OTHER_CAMPAIGN, PERSONAS } from "../../../testing/personas.ts";
import { makeSite, type Site } from "../../../testing/site.ts";
import { makeJpeg, makeZip } from "../fixtures/make-photos.ts";
import { hashOf, sendTus, uploadWhole, writeMetadata } from "../fixtures/upload.ts";
import { openIncoming } from "./open-incoming.ts";
import { openUploadLocks } from "./upload-locker.ts";

let site: Site;
before(async () => {
  site = await makeSite();
});
after(() => site.close());

const receipts = async (evidence: string) => {
  const { body } = await site.read("teamA", `/receipts?evidence=${evidence}`);
  return body.receipts as { state: string; sha256: string; reason: string | null }[];
};

const begin = (bytes: Buffer, evidence: string) =>
  sendTus(site, {
    who: "teamA",
    method: "POST",
    headers: {
      "upload-length": String(bytes.length),
      "upload-metadata": writeMetadata({ campaign: CAMPAIGN, evidence, sha256: hashOf(bytes) }),
    },
  });

describe("an upload", () => {
  it("in one request gives a receipt, and leaves nothing behind", async () => {
    const photo = await makeJpeg(1, 64, 48);
    const evidence = randomUUID();
    const answer = await uploadWhole(site, "teamA", photo, { evidence });
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
    assert.equal(answer.headers["upload-receipt"], hashOf(photo));
    assert.equal(answer.headers["access-control-allow-origin"], undefined);
    assert.equal(answer.headers["x-content-type-options"], "nosniff");
    const [receipt] = await receipts(evidence);
    assert.deepEqual([receipt?.state, receipt?.sha256], ["received", hashOf(photo)]);
    assert.deepEqual(await readdir(join(site.parts.config.folder, "incoming")), []);
    // Others know nothing of it.
    const { body } = await site.read("teamA2", `/receipts?evidence=${evidence}`);
    assert.deepEqual(body.receipts, []);
  });

  it("goes on where it broke off", async () => {
    const photo = await makeJpeg(2, 320, 240);
    const evidence = randomUUID();
    const begun = await begin(photo, evidence);
    assert.equal(begun.status, 201, JSON.stringify(begun.body));
    const at = String(begun.headers.location);
    const half = Math.floor(photo.length / 2);
    const send = (from: number, to: number) =>
      sendTus(site, {
        who: "teamA",
        method: "PATCH",
        at,
        bytes: photo.subarray(from, to),
        headers: { "upload-offset": String(from) },
      });
    assert.equal((await send(0, half)).status, 204);
    const asked = await sendTus(site, { who: "teamA", method: "HEAD", at });
    assert.deepEqual([asked.status, asked.headers["upload-offset"]], [200, String(half)]);
    assert.equal((await send(0, half)).status, 409);
    assert.deepEqual(await receipts(evidence), []);
    assert.equal((await send(half, photo.length)).status, 204);
    assert.equal((await receipts(evidence))[0]?.state, "received");
  });

  it("that was whole when its process died is taken in when its device asks", async () => {
    const photo = await makeJpeg(3, 64, 48);
    const evidence = randomUUID();
    const begun = await begin(photo, evidence);
    const id = String(begun.headers.location).split("/").at(-1) ?? "";
    const { store } = openIncoming(site.parts.config);
    const { Readable } = await import("node:stream");
    await store.write(Readable.from([photo]), id, 0);
    assert.deepEqual(await receipts(evidence), []);
    await sendTus(site, { who: "teamA", method: "HEAD", at: String(begun.headers.location) });
    assert.equal((await receipts(evidence))[0]?.state, "received");
  });

  it("sent twice is received once; another file under its id is refused", async () => {
    const photo = await makeJpeg(4, 64, 48);
    const evidence = randomUUID();
    for (let time = 0; time < 2; time++) {
      assert.equal((await uploadWhole(site, "teamA", photo, { evidence })).status, 201);
    }
    const other = await uploadWhole(site, "teamA", await makeJpeg(5, 64, 48), { evidence });
    assert.deepEqual([other.status, (other.body as { code: string }).code], [409, "evidence_other_file"]);
    const files: string[] = [];
    for await (const file of site.parts.files.list("original")) files.push(file.key);
    const kept = await site.see<{ file: string }>("select file from upload where file is not null");
    assert.deepEqual(files.sort(), kept.map(({ file }) => file).sort());
    // Somebody else's same id is somebody else's upload.
    assert.equal((await uploadWhole(site, "teamB", await makeJpeg(5, 64, 48), { evidence })).status, 201);
  });

  it("that is not what was announced is refused, and may come again", async () => {
    const photo = await makeJpeg(6, 64, 48);
    const evidence = randomUUID();
    const broken = Buffer.from(photo);
    broken[100] = (broken[100] ?? 0) ^ 1;
    const bad = await uploadWhole(site, "teamA", broken, { evidence, sha256: hashOf(photo) });
    assert.deepEqual([bad.status, (bad.body as { code: string }).code], [422, "evidence_hash_wrong"]);
    assert.deepEqual(await receipts(evidence), []);
    assert.equal((await uploadWhole(site, "teamA", photo, { evidence })).status, 201);
  });

  it("of no use is refused by name, noted, not kept, and may be replaced", async () => {
    const photo = await makeJpeg(7, 64, 48);
    const evidence = randomUUID();
    const cases: [string, Buffer][] = [
      ["evidence_truncated", photo.subarray(0, 1000)],
      ["evidence_foreign_content", Buffer.concat([photo, makeZip(["a.html"])])],
      ["evidence_type_not_accepted", Buffer.from("GIF89a")],
      ["evidence_unknown_type", Buffer.from("hello")],
    ];
    for (const [code, bytes] of cases) {
      const bad = await uploadWhole(site, "teamA", bytes, { evidence });
      const body = bad.body as { code: string; next: string };
      assert.equal(body.code, code);
      assert.ok(bad.status >= 400 && bad.status < 500 && body.next.length > 0);
      const [receipt] = await receipts(evidence);
      assert.deepEqual([receipt?.state, receipt?.reason], ["refused", code]);
    }
    assert.equal((await uploadWhole(site, "teamA", photo, { evidence })).status, 201);
    assert.equal((await receipts(evidence))[0]?.state, "received");
    assert.deepEqual(await readdir(join(site.parts.config.folder, "incoming")), []);
  });

  it("is refused before its bytes: too long, empty, without its words, without a right", async () => {
    const photo = await makeJpeg(8, 64, 48);
    const post = (headers: Record<string, string>, who: keyof typeof PERSONAS = "teamA") =>
      sendTus(site, { who, method: "POST", headers });
    const words = { campaign: CAMPAIGN, evidence: randomUUID(), sha256: hashOf(photo) };
    const metadata = writeMetadata(words);
    assert.equal((await post({ "upload-length": "300000001", "upload-metadata": metadata })).status, 413);
    assert.equal((await post({ "upload-length": "0", "upload-metadata": metadata })).status, 422);
    assert.equal((await post({ "upload-length": "9" })).status, 422);
    const wrong = await post({
      "upload-length": "9",
      "upload-metadata": writeMetadata({ ...words, sha256: "x", more: "y" }),
    });
    assert.deepEqual(
      (wrong.body as { errors: { at: string }[] }).errors.map(({ at }) => at),
      ["sha256", ""],
    );
    const forged = await post({
      "upload-length": "9",
      "upload-metadata": writeMetadata({ ...words, account: PERSONAS.office.account }),
    });
    assert.equal(forged.status, 422);
    for (const who of ["watch", "auditor", "discipline", "leaderA"] as const) {
      assert.equal((await post({ "upload-length": "9", "upload-metadata": metadata }, who)).status, 403, who);
    }
    for (const who of ["nobody", "system", "otherOffice"] as const) {
      assert.equal((await post({ "upload-length": "9", "upload-metadata": metadata }, who)).status, 404, who);
    }
    const elsewhere = writeMetadata({ ...words, campaign: OTHER_CAMPAIGN });
    assert.equal((await post({ "upload-length": "9", "upload-metadata": elsewhere })).status, 404);
    const nobody = await site.app.inject({
      method: "POST",
      url: "/api/uploads",
      headers: { "tus-resumable": "1.0.0" },
    });
    assert.equal(nobody.statusCode, 401);
  });

  it("belongs to who began it: nobody else asks, writes or ends it", async () => {
    const photo = await makeJpeg(9, 64, 48);
    const at = String((await begin(photo, randomUUID())).headers.location);
    for (const who of ["teamA2", "office", "audit"] as const) {
      assert.equal((await sendTus(site, { who, method: "HEAD", at })).status, 404, who);
      const written = await sendTus(site, {
        who,
        method: "PATCH",
        at,
        bytes: photo,
        headers: { "upload-offset": "0" },
      });
      assert.equal(written.status, 404, who);
      assert.equal((await sendTus(site, { who, method: "DELETE", at })).status, 404, who);
    }
    assert.equal((await sendTus(site, { who: "teamA", method: "DELETE", at })).status, 204);
    assert.equal((await sendTus(site, { who: "teamA", method: "HEAD", at })).status, 404);
    for (const odd of ["/api/uploads/..%2f..%2fetc", "/api/uploads/x", "/api/uploads/%00"]) {
      assert.ok((await sendTus(site, { who: "teamA", method: "HEAD", at: odd })).status >= 400, odd);
    }
  });
});

describe("locks of uploads", () => {
  it("hold across processes, are given up when wanted, and lapse with a dead holder", async () => {
    const actor = { account: PERSONAS.teamA.account, post: "", grants: [] } as Actor;
    // Two processes: each has its own locks over the one database.
    const [one, other] = [
      openUploadLocks(site.parts).lockerFor(actor),
      openUploadLocks(site.parts).lockerFor(actor),
    ];
    const upload = randomUUID();
    const first = one.newLock(upload);
    let asked = 0;
    await first.lock(new AbortController().signal, async () => {
      asked += 1;
      if (asked === 1) await first.unlock();
    });
    const second = other.newLock(upload);
    await second.lock(new AbortController().signal, () => undefined);
    assert.equal(asked, 1);
    const third = one.newLock(upload);
    const giveUp = new AbortController();
    const waiting = third.lock(giveUp.signal, () => undefined);
    await sleep(300);
    giveUp.abort();
    await assert.rejects(waiting);
    await second.unlock();
    assert.deepEqual(await site.see("select from upload_hold where upload = $1", [upload]), []);
    await site.see(
      "insert into upload_hold (upload, holder, until) values ($1, gen_random_uuid(), '2019-05-16T01:59:59Z')",
      [upload],
    );
    const fourth = one.newLock(upload);
    await fourth.lock(new AbortController().signal, () => undefined);
    await fourth.unlock();
  });
});

describe("incoming uploads in an S3-compatible store", () => {
  it("are written in parts, read back and removed", async () => {
    const folder = await mkdtemp(join(tmpdir(), "incoming-"));
    const server = await startTestS3(folder);
    try {
      const { Upload } = await import("@tus/server");
      const { Readable } = await import("node:stream");
      const incoming = openIncoming({ folder, files: { kind: "s3", ...server.place } });
      const photo = await makeJpeg(10, 320, 240);
      const id = randomUUID();
      await incoming.store.create(
        new Upload({ id, size: photo.length, offset: 0, metadata: { account: "x" } }),
      );
      const half = Math.floor(photo.length / 2);
      assert.equal(await incoming.store.write(Readable.from([photo.subarray(0, half)]), id, 0), half);
      const again = openIncoming({ folder, files: { kind: "s3", ...server.place } });
      assert.equal((await again.store.getUpload(id)).offset, half);
      await again.store.write(Readable.from([photo.subarray(half)]), id, half);
      const pieces: Buffer[] = [];
      for await (const piece of await again.read(id)) pieces.push(piece as Buffer);
      assert.equal(hashOf(Buffer.concat(pieces)), hashOf(photo));
      await again.remove(id);
      await again.remove(id);
      await assert.rejects(again.store.getUpload(id));
    } finally {
      await server.close();
      await rm(folder, { recursive: true });
    }
  });
});
