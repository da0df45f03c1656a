import assert from "node:assert/strict";
import { describe, it } from "node:test";
import sharp from "sharp";
import { sourceOfBytes } from "./byte-source.ts";
import { box, makeHeic } from "./fixtures/make-heic.ts";
import {
  makeAvif,
  makeJpeg,
  makePng,
  makePngBomb,
  makeWebp,
  makeZip,
  pngChunk,
} from "./fixtures/make-photos.ts";
import { PHOTO_LIMITS } from "./photo-limits.ts";
import { readEvidence, readPhoto } from "./read-photo.ts";

const text = (content: string): Buffer => Buffer.from(content, "latin1");
const read = (bytes: Buffer) => readEvidence(sourceOfBytes(bytes));

async function outcome(bytes: Buffer): Promise<string> {
  const found = await read(bytes);
  return found.kind === "photo"
    ? `${found.format} ${found.width}×${found.height} ${found.appendix}`
    : found.kind === "file"
      ? `${found.ending}${found.hasMacros ? " with macros" : ""}`
      : `${found.reason}: ${found.found}`;
}

describe("a photo is what its content is", () => {
  it("JPEG, progressive JPEG, PNG, WebP with and without loss, HEIC, AVIF", async () => {
    assert.equal(await outcome(await makeJpeg(1, 64, 48)), "jpeg 64×48 none");
    const scene = sharp(await makePng(2, 70, 50));
    assert.equal(
      await outcome(await scene.clone().jpeg({ progressive: true }).toBuffer()),
      "jpeg 70×50 none",
    );
    assert.equal(await outcome(await scene.clone().greyscale().jpeg().toBuffer()), "jpeg 70×50 none");
    assert.equal(await outcome(await scene.clone().png().toBuffer()), "png 70×50 none");
    assert.equal(await outcome(await scene.clone().webp().toBuffer()), "webp 70×50 none");
    assert.equal(await outcome(await scene.clone().webp({ lossless: true }).toBuffer()), "webp 70×50 none");
    const seeThrough = scene
      .clone()
      .ensureAlpha(0.5)
      .withExif({ IFD0: { Software: "x" } });
    assert.equal(await outcome(await seeThrough.webp().toBuffer()), "webp 70×50 none");
    assert.equal(await outcome(await makeAvif(3, 70, 50)), "avif 70×50 none");
    assert.equal(await outcome(makeHeic({ columns: 2, rows: 3 })), "heic 1024×1536 none");
  });

  it("a 50-megapixel photo is taken", async () => {
    const large = sharp({ create: { width: 8160, height: 6120, channels: 3, background: "#687" } });
    assert.equal(await outcome(await large.jpeg().toBuffer()), "jpeg 8160×6120 none");
    assert.equal(await outcome(makeHeic({ columns: 16, rows: 12 })), "heic 8192×6144 none");
  });
});

describe("what phones append is named and let pass", () => {
  it("padding, a gain map, a moving picture, a maker's block", async () => {
    const jpeg = await makeJpeg(4, 64, 48);
    const movie = Buffer.concat([
      box("ftyp", text("isom"), Buffer.alloc(4)),
      box("moov", Buffer.alloc(20)),
      box("mdat", Buffer.from("PK\x03\x04 by chance, and <html too", "latin1")),
    ]);
    const directory = Buffer.concat([text("SEFH"), Buffer.alloc(24)]);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(directory.length);
    const makerBlock = Buffer.concat([Buffer.alloc(40, 1), directory, length, text("SEFT")]);
    const cases: [string, Buffer][] = [
      ["padding", Buffer.alloc(512)],
      ["second-picture", await makeJpeg(5, 32, 24)],
      [
        "second-picture",
        Buffer.concat([await makeJpeg(5, 32, 24), await makeJpeg(6, 16, 12), Buffer.alloc(100)]),
      ],
      ["motion", movie],
      ["motion", Buffer.concat([await makeJpeg(5, 32, 24), movie])],
      ["motion", Buffer.concat([movie, text("LIVE_1234567")])],
      ["maker-block", makerBlock],
    ];
    for (const [appendix, trailing] of cases) {
      assert.equal(await outcome(Buffer.concat([jpeg, trailing])), `jpeg 64×48 ${appendix}`);
    }
    assert.equal(
      await outcome(Buffer.concat([makeHeic({ columns: 1, rows: 1 }), box("mpvd", movie)])),
      "heic 512×512 none",
    );
  });
});

describe("a refusal names its reason", () => {
  it("empty, unknown, known and not taken", async () => {
    const scene = sharp(await makePng(7, 40, 30));
    const cases: [string, Buffer][] = [
      ["empty: no bytes", Buffer.alloc(0)],
      ["unknown-type: no known format", text("just some words")],
      ["unknown-type: no known format", Buffer.alloc(5000)],
      ["type-not-accepted: GIF", await scene.clone().gif().toBuffer()],
      ["type-not-accepted: TIFF or raw", await scene.clone().tiff().toBuffer()],
      ["type-not-accepted: SVG", text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
      ["type-not-accepted: SVG", text('<?xml version="1.0"?>\n<!-- x -->\n<svg width="1">')],
      ["type-not-accepted: web page", text("\n <!DOCTYPE html><p>")],
      ["type-not-accepted: program or script", text("MZ\x90\0\x03")],
      ["type-not-accepted: archive", makeZip(["a.txt"])],
      ["animated: HEIF sequence", Buffer.concat([box("ftyp", text("hevcmsf1")), Buffer.alloc(99)])],
    ];
    for (const [wanted, bytes] of cases) assert.equal(await outcome(bytes), wanted);
  });

  it("truncated: at any place behind the head", async () => {
    const photos = [
      await makeJpeg(8, 64, 48),
      await makePng(8, 40, 30),
      await makeWebp(8, 40, 30),
      await makeAvif(8, 40, 30),
      makeHeic({ columns: 1, rows: 1 }),
    ];
    for (const photo of photos) {
      for (let length = 24; length < photo.length; length += Math.ceil(photo.length / 97)) {
        const found = await readPhoto(photo.subarray(0, length));
        assert.equal(found.kind === "refused" && found.reason, "truncated", `${length} of ${photo.length}`);
      }
    }
  });

  it("animated: PNG and WebP", async () => {
    const png = await makePng(9, 40, 30);
    const control = pngChunk("acTL", Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]));
    assert.equal(
      await outcome(Buffer.concat([png.subarray(0, 33), control, png.subarray(33)])),
      "animated: animated PNG",
    );
    const frames = await sharp({ create: { width: 20, height: 40, channels: 3, background: "#123" } })
      .raw()
      .toBuffer();
    const moving = sharp(frames, { raw: { width: 20, height: 40, channels: 3, pageHeight: 20 } });
    frames.fill(200, 0, 600);
    assert.equal(
      await outcome(await moving.webp({ loop: 0, delay: [100, 100] }).toBuffer()),
      "animated: animated WebP",
    );
  });

  it("too many pixels: PNG, WebP, HEIC, and a tile that is larger than its picture", async () => {
    assert.equal(await outcome(makePngBomb()), "too-many-pixels: 60000 × 60000, 3600000000 pixels");
    const heic = makeHeic({ columns: 2, rows: 2, width: 60_000, height: 60_000 });
    assert.equal(await outcome(heic), "too-many-pixels: 60000 × 60000, 3600000000 pixels");
    const jpeg = await makeJpeg(10, 64, 48);
    jpeg.writeUInt32BE(0xffffffff, jpeg.indexOf(Buffer.from([0xff, 0xc0])) + 5);
    assert.equal(await outcome(jpeg), "too-many-pixels: 65535 × 65535, 4294836225 pixels");
  });

  it("too large in bytes, before it is read", async () => {
    const jpeg = await makeJpeg(11, 64, 48);
    const source = sourceOfBytes(jpeg);
    let most = 0;
    const watched = {
      bytes: 61_000_000,
      read(from: number, length: number) {
        most = Math.max(most, length);
        return source.read(from, length);
      },
    };
    const found = await readEvidence(watched);
    assert.equal(found.kind === "refused" && found.reason, "too-large");
    assert.ok(most <= 65_536);
    const small = await readPhoto(jpeg, { ...PHOTO_LIMITS, photoBytes: jpeg.length - 1 });
    assert.equal(small.kind === "refused" && small.reason, "too-large");
  });

  it("foreign content: an archive, a page, a document behind or inside the picture", async () => {
    const jpeg = await makeJpeg(12, 64, 48);
    const png = await makePng(12, 40, 30);
    const webp = await makeWebp(12, 40, 30);
    const heic = makeHeic({ columns: 1, rows: 1 });
    const zip = makeZip(["index.html", "run.sh"]);
    const page = text("<HTML><script>alert(1)</script>");
    for (const photo of [jpeg, png, webp, heic]) {
      assert.equal(await outcome(Buffer.concat([photo, zip])), "foreign-content: ZIP");
      assert.equal(await outcome(Buffer.concat([photo, page])), "foreign-content: page or script");
      assert.match(await outcome(Buffer.concat([photo, text("%PDF-1.7")])), /^foreign-content: PDF/);
      assert.equal(
        await outcome(Buffer.concat([photo, Buffer.alloc(200, 0x41)])),
        "foreign-content: unknown data behind the picture",
      );
      assert.match(await outcome(Buffer.concat([photo, Buffer.alloc(100_000)])), /^foreign-content/);
    }
    const comment = (content: Buffer): Buffer => {
      const head = Buffer.from([0xff, 0xfe, 0, 0]);
      head.writeUInt16BE(content.length + 2, 2);
      return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)]);
    };
    assert.equal(await outcome(comment(text("taken by hand"))), "jpeg 64×48 none");
    assert.equal(await outcome(comment(page)), "foreign-content: page or script in a comment");
    assert.equal(await outcome(comment(zip)), "foreign-content: ZIP");
    const note = pngChunk("tEXt", Buffer.concat([text("Comment\0"), page]));
    assert.equal(
      await outcome(Buffer.concat([png.subarray(0, 33), note, png.subarray(33)])),
      "foreign-content: page or script in a comment",
    );
    // A gain map that carries what the photo may not carry.
    const hiding = Buffer.concat([jpeg, comment(page)]);
    assert.match(await outcome(hiding), /^foreign-content/);
  });

  it("damaged: two frames, two headers, two sizes", async () => {
    const jpeg = await makeJpeg(13, 64, 48);
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
    const segment = jpeg.subarray(frame, frame + 2 + jpeg.readUInt16BE(frame + 2));
    assert.equal(
      await outcome(Buffer.concat([jpeg.subarray(0, frame), segment, jpeg.subarray(frame)])),
      "damaged: JPEG with two frames",
    );
    const png = await makePng(13, 40, 30);
    assert.equal(
      await outcome(Buffer.concat([png.subarray(0, 33), png.subarray(8)])),
      "damaged: PNG with two headers",
    );
  });
});

describe("other files are kept unopened", () => {
  it("documents and recordings, by content", async () => {
    const ole = Buffer.alloc(2048);
    ole.write("d0cf11e0a1b11ae1", 0, "hex");
    ole.writeUInt16LE(9, 30);
    ole.writeUInt32LE(1, 48);
    ole.write("WordDocument", 1024 + 128, "utf16le");
    const cases: [string, Buffer][] = [
      ["pdf", text("%PDF-1.7\n...")],
      ["docx", makeZip(["[Content_Types].xml", "word/document.xml"])],
      ["docx with macros", makeZip(["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"])],
      ["xlsx", makeZip(["[Content_Types].xml", "xl/workbook.xml"])],
      ["pptx", makeZip(["[Content_Types].xml", "ppt/presentation.xml"])],
      ["ofd", makeZip(["OFD.xml", "Doc_0/Document.xml"])],
      ["doc", ole],
      ["mp3", text("ID3\x04\0")],
      ["amr", text("#!AMR\n")],
      ["wav", text("RIFF\0\0\0\0WAVEfmt ")],
      ["m4a", Buffer.concat([box("ftyp", text("M4A \0\0\0\0"))])],
      ["mp4", Buffer.concat([box("ftyp", text("isom\0\0\0\0"))])],
      ["mov", Buffer.concat([box("ftyp", text("qt  \0\0\0\0"))])],
      ["truncated: ZIP without its end record", makeZip(["OFD.xml"]).subarray(0, -22)],
      ["foreign-content: ZIP", Buffer.concat([text("%PDF-1.7\n"), makeZip(["a.exe"])])],
    ];
    for (const [wanted, bytes] of cases) assert.equal(await outcome(bytes), wanted);
  });

  it("an installer in an office file's container is none", async () => {
    const ole = Buffer.alloc(2048);
    ole.write("d0cf11e0a1b11ae1", 0, "hex");
    ole.writeUInt16LE(9, 30);
    ole.writeUInt32LE(1, 48);
    assert.equal(await outcome(ole), "type-not-accepted: container without a document");
  });

  it("are no photo where a photo is asked for", async () => {
    const found = await readPhoto(text("%PDF-1.7"));
    assert.equal(found.kind === "refused" && found.reason, "type-not-accepted");
  });
});
