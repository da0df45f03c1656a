import type { Block, Picture } from "../model/blocks.ts";
import { heading, paragraph } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { OFFICIAL_PAGE } from "../model/document.ts";
import type { Body } from "../powers/body.ts";
import { printShortDay } from "../text/print-day.ts";
import type { DocumentKind } from "./document-kind.ts";
import { insideParties } from "./meeting-facts.ts";

/** A pair of pictures of one spot (S1-36, S0-15). */
export interface ContrastPair {
  readonly unit: string;
  readonly spot: string;
  readonly problemNumber: string;
  readonly what: string;
  readonly beforeOn: string;
  readonly afterOn?: string;
  readonly before?: Uint8Array;
  readonly after?: Uint8Array;
}

/** Facts of 整改前后对比, grouped by county or town. */
export interface ContrastAlbumFacts {
  readonly issuer: Body;
  readonly title: string;
  readonly note: string;
  readonly groups: readonly { readonly unit: string; readonly pairs: readonly ContrastPair[] }[];
}

const composeContrastAlbum = (facts: ContrastAlbumFacts): OfficialDocument => ({
  head: { type: "none" },
  title: facts.title,
  addressees: [],
  body: [
    paragraph(facts.note),
    ...facts.groups.flatMap(({ unit, pairs }): Block[] => [heading(1, unit), ...pairs.flatMap(pairBlocks)]),
  ],
  attachments: [],
  page: OFFICIAL_PAGE,
});

const pairBlocks = (pair: ContrastPair): Block[] => [
  paragraph(`${pair.unit}${pair.spot}（${pair.problemNumber}）：${pair.what}`, {
    size: "four",
    keepWithNext: true,
  }),
  {
    type: "pictures",
    columns: 2,
    items: [
      picture(`整改前（${printShortDay(pair.beforeOn)}）`, pair.before),
      picture(
        pair.afterOn === undefined ? "整改后（未验收）" : `整改后（${printShortDay(pair.afterOn)}）`,
        pair.after,
      ),
    ],
  },
];

const picture = (caption: string, image: Uint8Array | undefined): Picture =>
  image ? { caption, image } : { caption };

export const contrastAlbum: DocumentKind<ContrastAlbumFacts> = {
  name: "整改前后对比",
  english: "before and after",
  layout: "材料",
  direction: "inside",
  powers: "inside",
  forms: ["docx", "pdf"],
  numbering: "none",
  length: null,
  confidential: false,
  parties: insideParties,
  compose: composeContrastAlbum,
};
