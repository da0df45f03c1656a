/** The picture formats that are taken as photos. HEIF holds HEVC (phones) or AV1 (AVIF). */
export type PhotoFormat = "jpeg" | "png" | "webp" | "heic" | "avif";

/** What walking through a picture's file, without decoding it, tells. */
export interface Picture {
  readonly kind: "picture";
  readonly format: PhotoFormat;
  /** Pixels as stored, before any turning. */
  readonly width: number;
  readonly height: number;
  /** The most pixels that any picture inside the file declares; never less than width × height. */
  readonly mostPixels: number;
  /** The file's first byte after the picture; what lies behind it is no part of it. */
  readonly end: number;
  /** The first EXIF block: a TIFF structure, from its byte-order mark. Null when there is none. */
  readonly exif: Buffer | null;
  /** Stretches of free text or foreign data inside the picture (comments, application segments), for the search for foreign content. */
  readonly freeData: readonly Buffer[];
}
