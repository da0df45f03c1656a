import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Upright pixels, three bytes each, row by row. */
export interface DecodedPixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** An error of libheif: 0 is none. */
interface HeifError {
  readonly code: { readonly value: number };
  readonly message: string;
}

interface HeifPlane {
  readonly id: unknown;
  readonly width: number;
  readonly height: number;
  readonly stride: number;
  readonly data: Uint8Array;
}

/** The part of libheif's WebAssembly build that is used; its own declarations leave these functions untyped. */
interface Libheif {
  readonly heif_colorspace: { readonly heif_colorspace_RGB: unknown };
  readonly heif_chroma: { readonly heif_chroma_interleaved_RGB: unknown };
  readonly heif_channel: { readonly heif_channel_interleaved: unknown };
  heif_context_alloc(): unknown;
  heif_context_read_from_memory(context: unknown, bytes: Uint8Array): HeifError;
  heif_js_context_get_primary_image_handle(context: unknown): unknown;
  heif_js_decode_image2(
    handle: unknown,
    colourspace: unknown,
    chroma: unknown,
  ): HeifError | { readonly channels: readonly HeifPlane[] };
}

const require = createRequire(import.meta.url);

/**
 * Decodes the primary picture of a HEIC file; turning and cropping that the file asks for are done. sharp's own build
 * leaves HEVC out, so libheif's WebAssembly build does it: what a hostile file breaks there stays inside its memory, at most
 * 2 GiB, which goes with the instance. Only for a worker process (photo-workers.ts): it blocks until it is done.
 * @throws Error with libheif's words when it cannot.
 */
export function decodeHeif(bytes: Uint8Array): DecodedPixels {
  const lib = openLibheif();
  const context = lib.heif_context_alloc();
  const read = lib.heif_context_read_from_memory(context, bytes);
  if (read.code.value !== 0) throw new Error(read.message);
  const handle = lib.heif_js_context_get_primary_image_handle(context);
  if (!handle || isError(handle)) throw new Error("no primary picture");
  const image = lib.heif_js_decode_image2(
    handle,
    lib.heif_colorspace.heif_colorspace_RGB,
    lib.heif_chroma.heif_chroma_interleaved_RGB,
  );
  if (!image || isError(image)) throw new Error(image ? image.message : "not decoded");
  const plane = image.channels.find((one) => one.id === lib.heif_channel.heif_channel_interleaved);
  if (!plane) throw new Error("decoded without pixels");
  return { data: withoutGaps(plane), width: plane.width, height: plane.height };
}

/** A fresh instance for each photo: its memory never shrinks, and after a fault its state is nobody's guess. */
function openLibheif(): Libheif {
  const make = require("libheif-js/libheif-wasm/libheif.js") as (options: object) => Libheif;
  const wasmBinary = readFileSync(require.resolve("libheif-js/libheif-wasm/libheif.wasm"));
  const silent = (): void => undefined;
  return make({ wasmBinary, print: silent, printErr: silent });
}

function isError(answer: unknown): answer is HeifError {
  return typeof answer === "object" && answer !== null && "code" in answer;
}

/** Rows are padded to a stride; pixels without gaps are what others read. */
function withoutGaps(plane: HeifPlane): Uint8Array {
  const length = plane.width * 3;
  if (plane.stride === length) return plane.data.subarray(0, length * plane.height);
  const data = new Uint8Array(length * plane.height);
  for (let row = 0; row < plane.height; row++) {
    data.set(plane.data.subarray(row * plane.stride, row * plane.stride + length), row * length);
  }
  return data;
}
