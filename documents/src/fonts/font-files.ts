import type { FontRole } from "./font-roles.ts";

/** A font file that may serve a role: its name on disk, the family inside it, and how close it is to what is asked. */
export interface FontCandidate {
  readonly file: string;
  readonly family: string;
  readonly weight: "regular" | "bold";
  /** `genuine`: the style asked for. `substitute`: another style that is legible and signed off in docs/documents.md. */
  readonly fit: "genuine" | "substitute";
}

const noto = (
  file: string,
  family: string,
  weight: "regular" | "bold",
  fit: "genuine" | "substitute",
): FontCandidate => ({
  file,
  family,
  weight,
  fit,
});

/**
 * Per role, in order of preference. Fonts that an office bought come first; then free ones (Debian: fonts-noto-cjk,
 * fonts-lxgw-wenkai, fonts-arphic-gkai00mp, fonts-liberation2, and the Fandol family from texlive-lang-chinese, which
 * holds the only free FangSong that covers GB 2312).
 */
export const FONT_CANDIDATES: Readonly<Record<FontRole, readonly FontCandidate[]>> = {
  biaosong: [
    { file: "FZXBSJW.TTF", family: "FZXiaoBiaoSong-B05S", weight: "regular", fit: "genuine" },
    { file: "FandolSong-Bold.otf", family: "FandolSong", weight: "bold", fit: "genuine" },
    noto("NotoSerifCJK-Bold.ttc", "Noto Serif CJK SC", "bold", "genuine"),
  ],
  fangsong: [
    { file: "simfang.ttf", family: "FangSong", weight: "regular", fit: "genuine" },
    { file: "FandolFang-Regular.otf", family: "FandolFang R", weight: "regular", fit: "genuine" },
    noto("NotoSerifCJK-Regular.ttc", "Noto Serif CJK SC", "regular", "substitute"),
  ],
  heiti: [
    { file: "simhei.ttf", family: "SimHei", weight: "regular", fit: "genuine" },
    { file: "FandolHei-Regular.otf", family: "FandolHei", weight: "regular", fit: "genuine" },
    noto("NotoSansCJK-Regular.ttc", "Noto Sans CJK SC", "regular", "genuine"),
  ],
  kaiti: [
    { file: "simkai.ttf", family: "KaiTi", weight: "regular", fit: "genuine" },
    { file: "FandolKai-Regular.otf", family: "FandolKai", weight: "regular", fit: "genuine" },
    { file: "LXGWWenKai-Regular.ttf", family: "LXGW WenKai", weight: "regular", fit: "genuine" },
    { file: "gkai00mp.ttf", family: "AR PL KaitiM GB", weight: "regular", fit: "genuine" },
    noto("NotoSerifCJK-Regular.ttc", "Noto Serif CJK SC", "regular", "substitute"),
  ],
  songti: [
    { file: "simsun.ttc", family: "SimSun", weight: "regular", fit: "genuine" },
    { file: "FandolSong-Regular.otf", family: "FandolSong", weight: "regular", fit: "genuine" },
    noto("NotoSerifCJK-Regular.ttc", "Noto Serif CJK SC", "regular", "genuine"),
  ],
  digits: [
    { file: "times.ttf", family: "Times New Roman", weight: "regular", fit: "genuine" },
    { file: "LiberationSerif-Regular.ttf", family: "Liberation Serif", weight: "regular", fit: "genuine" },
    { file: "DejaVuSerif.ttf", family: "DejaVu Serif", weight: "regular", fit: "substitute" },
  ],
};

/** Rare characters of place names that no face of GB 2312 has: taken from here, glyph by glyph. */
export const RARE_CHARACTER_FONTS: readonly FontCandidate[] = [
  noto("NotoSerifCJK-Regular.ttc", "Noto Serif CJK SC", "regular", "substitute"),
  noto("NotoSansCJK-Regular.ttc", "Noto Sans CJK SC", "regular", "substitute"),
];
