/** What a typeface is for. The standard names kinds of type, not products, so that names are settings. */
export type FontRole = "biaosong" | "fangsong" | "heiti" | "kaiti" | "songti" | "digits";

export const FONT_ROLES: readonly FontRole[] = ["biaosong", "fangsong", "heiti", "kaiti", "songti", "digits"];

/** Digits beside 小标宋 and 黑体 keep that heavy face; beside text faces they come from `digits`. */
export const latinRole = (role: FontRole): FontRole =>
  role === "biaosong" || role === "heiti" ? role : "digits";

/** Names that a DOCX asks for. Word and WPS take them from the office's own machine. */
export type FontNames = Readonly<Record<FontRole, string>>;

/** What nearly every office has installed. `digits` sets Latin letters and digits. */
export const OFFICE_FONT_NAMES: FontNames = {
  biaosong: "方正小标宋简体",
  fangsong: "仿宋_GB2312",
  heiti: "黑体",
  kaiti: "楷体_GB2312",
  songti: "宋体",
  digits: "Times New Roman",
};

/** Names that Word and WPS try next, written into the DOCX font table (`w:altName`). */
export const OFFICE_FONT_SUBSTITUTES: FontNames = {
  biaosong: "方正小标宋_GBK,华文中宋,FandolSong,Noto Serif CJK SC",
  fangsong: "仿宋,FangSong,方正仿宋_GBK,FandolFang R,Noto Serif CJK SC",
  heiti: "SimHei,方正黑体_GBK,FandolHei,Noto Sans CJK SC",
  kaiti: "楷体,KaiTi,方正楷体_GBK,FandolKai,LXGW WenKai",
  songti: "SimSun,方正书宋_GBK,Noto Serif CJK SC",
  digits: "Liberation Serif",
};
