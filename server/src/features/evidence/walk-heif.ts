import { ReadPastEnd, readFrom } from "./byte-reader.ts";
import { type IsoBox, type IsoBoxes, readBoxes } from "./iso-boxes.ts";
import { isRefused, type Refused, refuse } from "./photo-refusal.ts";
import type { PhotoFormat, Picture } from "./picture.ts";
import { type HeifExtent, readItemPlaces, readItemProperties, readItemTypes } from "./read-heif-items.ts";

/** Top-level boxes whose content is the format's own (mpvd: a moving picture); any other may carry something foreign. */
const OWN_BOXES = new Set(["ftyp", "meta", "mdat", "mpvd"]);

/** Walks the boxes of a HEIF picture (ISO/IEC 23008-12), decoding nothing. */
export function walkHeif(bytes: Buffer): Picture | Refused {
  try {
    return walkBoxes(bytes);
  } catch (error) {
    if (error instanceof ReadPastEnd) return refuse("damaged", "HEIF table past its end");
    throw error;
  }
}

function walkBoxes(bytes: Buffer): Picture | Refused {
  const top = readBoxes(bytes, 0, bytes.length);
  if (isRefused(top)) return top;
  if (top.boxes.some((box) => box.type === "moov")) return refuse("animated", "HEIF sequence");
  const meta = top.boxes.find((box) => box.type === "meta");
  if (!meta) return refuse("truncated", "HEIF without its tables");
  const children = readBoxes(bytes, meta.from + 4, meta.to);
  if (isRefused(children)) return refuse("damaged", "HEIF tables do not nest");

  const items = readItems(bytes, children);
  if (isRefused(items)) return items;
  const format = nameCodec(items.types);
  if (isRefused(format)) return format;
  const sizes = readSizes(bytes, children, items.primary);
  if (isRefused(sizes)) return sizes;
  return {
    kind: "picture",
    format,
    ...sizes,
    end: top.end,
    exif: readExifItem(bytes, items, find(children, "idat")),
    freeData: top.boxes
      .filter((box) => !OWN_BOXES.has(box.type))
      .map((box) => bytes.subarray(box.from, box.to)),
  };
}

interface HeifItems {
  readonly primary: number;
  readonly types: ReadonlyMap<number, string>;
  readonly places: ReadonlyMap<number, readonly HeifExtent[]>;
}

function readItems(bytes: Buffer, meta: IsoBoxes): HeifItems | Refused {
  const [pitm, iinf, iloc] = [find(meta, "pitm"), find(meta, "iinf"), find(meta, "iloc")];
  if (!pitm || !iinf || !iloc) return refuse("damaged", "HEIF without a table of items");
  const entries = readBoxes(bytes, iinf.from + (bytes[iinf.from] === 0 ? 6 : 8), iinf.to);
  if (isRefused(entries)) return refuse("damaged", "HEIF tables do not nest");
  const reader = readFrom(bytes, pitm.from, pitm.to);
  const version = reader.number(1);
  reader.skip(3);
  const places = readItemPlaces(bytes, iloc);
  for (const extent of [...places.values()].flat()) {
    if (!extent.inIdat && extent.offset + extent.length > bytes.length) {
      return refuse("truncated", "HEIF item past the end");
    }
  }
  return {
    primary: reader.number(version === 0 ? 2 : 4),
    types: readItemTypes(bytes, entries.boxes),
    places,
  };
}

/** The codec of the coded items; grids and overlays are put together from them. */
function nameCodec(types: ReadonlyMap<number, string>): PhotoFormat | Refused {
  const all = new Set(types.values());
  if (all.has("hvc1")) return "heic";
  if (all.has("av01")) return "avif";
  return refuse("type-not-accepted", "HEIF that holds neither HEVC nor AV1");
}

function readSizes(
  bytes: Buffer,
  meta: IsoBoxes,
  primary: number,
): Pick<Picture, "width" | "height" | "mostPixels"> | Refused {
  const iprp = find(meta, "iprp");
  const properties = iprp && readBoxes(bytes, iprp.from, iprp.to);
  if (!properties || isRefused(properties)) return refuse("damaged", "HEIF without properties");
  const [ipco, ipma] = [find(properties, "ipco"), find(properties, "ipma")];
  const list = ipco && readBoxes(bytes, ipco.from, ipco.to);
  if (!list || isRefused(list) || !ipma) return refuse("damaged", "HEIF without properties");
  const sizes = list.boxes.map((box) => {
    if (box.type !== "ispe") return undefined;
    const reader = readFrom(bytes, box.from + 4, box.to);
    return { width: reader.number(4), height: reader.number(4) };
  });
  const own = readItemProperties(bytes, ipma, primary)
    .map((number) => sizes[number - 1])
    .find((size) => size !== undefined);
  if (!own || own.width === 0 || own.height === 0) return refuse("damaged", "HEIF without a size");
  const mostPixels = sizes.reduce((most, size) => Math.max(most, size ? size.width * size.height : 0), 0);
  return { ...own, mostPixels };
}

/** The EXIF block: an item that starts with the offset of its TIFF head (ISO/IEC 23008-12, A.2.1). */
function readExifItem(bytes: Buffer, items: HeifItems, idat: IsoBox | undefined): Buffer | null {
  const id = [...items.types].find(([, type]) => type === "Exif")?.[0];
  const extent = id === undefined ? undefined : items.places.get(id)?.[0];
  if (!extent) return null;
  const base = extent.inIdat ? idat?.from : 0;
  const bound = extent.inIdat ? idat?.to : bytes.length;
  if (base === undefined || bound === undefined) return null;
  const from = base + extent.offset;
  const to = extent.length === 0 ? bound : Math.min(bound, from + extent.length);
  if (from + 4 > to) return null;
  const head = from + 4 + bytes.readUInt32BE(from);
  return head < to ? bytes.subarray(head, to) : null;
}

function find(boxes: IsoBoxes, type: string): IsoBox | undefined {
  return boxes.boxes.find((box) => box.type === type);
}
