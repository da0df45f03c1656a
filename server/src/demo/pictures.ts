/** The photos of the demonstration: drawn, each marked 模拟数据, and drawn once however many problems show it. */
import { createHash } from "node:crypto";
import sharp from "sharp";
import { MARK_PATH } from "./picture-mark.ts";
import { drawScene, HEIGHT, WIDTH } from "./picture-scene.ts";

export interface Picture {
  readonly bytes: Buffer;
  readonly sha256: string;
}

/** A picture by its name (picture-names.ts). */
export type Pictures = (name: string) => Promise<Picture>;

export function openPictures(): Pictures {
  const drawn = new Map<string, Promise<Picture>>();
  return (name) => {
    const known = drawn.get(name);
    if (known !== undefined) return known;
    const made = draw(name);
    drawn.set(name, made);
    return made;
  };
}

async function draw(name: string): Promise<Picture> {
  const [item = "", place = "", variant = "", stage = ""] = name.split(" ");
  const mark = `<g transform="translate(${WIDTH - 112} 8)"><path d="M-8 -4h112v32h-112z" fill="#b3332b"/><path d="${MARK_PATH}" fill="#fff"/></g>`;
  const scene = drawScene(item, place, variant, stage === "after" ? "after" : "before");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${scene}${mark}</svg>`;
  const bytes = await sharp(Buffer.from(svg))
    .flatten({ background: "#fff" })
    .jpeg({ quality: 70 })
    .toBuffer();
  return { bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
}
