/**
 * What the simulated world is made of, in the words of the data format. Categories follow the work lines of Xinxiang (S1-2), places
 * S1-35, behaviours S1-38. Checklist, points and descriptions are made up: the document gives none.
 */
export type Trouble = {
  /** Item of the checklist. */
  item: string;
  full: number;
  /** Points lost for each occurrence. */
  per: number;
  category: string;
  behaviour: string;
  descriptions: readonly string[];
};

export const TROUBLES: readonly Trouble[] = [
  {
    item: "rubbish",
    full: 30,
    per: 3,
    category: "农村生活垃圾治理",
    behaviour: "littering",
    descriptions: ["积存垃圾未清理", "垃圾桶满溢、周边散落", "建筑垃圾随意堆放"],
  },
  {
    item: "sewage",
    full: 20,
    per: 4,
    category: "生活污水治理",
    behaviour: "pouring",
    descriptions: ["生活污水直排路面", "坑塘水面漂浮杂物", "排水沟淤堵"],
  },
  {
    item: "toilet",
    full: 15,
    per: 5,
    category: "厕所革命",
    behaviour: "",
    descriptions: ["公厕保洁不到位", "改厕后旱厕未拆除", "厕所粪污渗漏"],
  },
  {
    item: "courtyard",
    full: 15,
    per: 3,
    category: "五美庭院",
    behaviour: "piling",
    descriptions: ["庭院杂物摆放不整齐", "柴草堆占用门前空地"],
  },
  {
    item: "appearance",
    full: 20,
    per: 2,
    category: "村容村貌提升",
    behaviour: "scrawling",
    descriptions: ["墙体小广告未清除", "墙面乱涂乱画未粉刷"],
  },
];

/** Place types (S1-35) and the words for a place there. */
export const PLACES = [
  ["around_houses", "房前屋后"],
  ["around_village", "村庄周围"],
  ["fields", "田间地头"],
  ["ponds_ditches", "坑塘沟渠"],
  ["river_bridge", "河边桥头"],
  ["roadside", "道路两侧"],
  ["urban_fringe", "城乡结合部"],
] as const;

export type Severity = "ordinary" | "prominent" | "serious";
export type Channel = "on_the_spot" | "notice" | "warning";
export type Source =
  | "inspection"
  | "covert"
  | "self"
  | "feedback"
  | "media"
  | "leader"
  | "hotline"
  | "look_back";

/** The channel that a severity takes unless somebody decides otherwise (S1-18). */
export const CHANNEL_OF: Readonly<Record<Severity, Channel>> = {
  ordinary: "on_the_spot",
  prominent: "notice",
  serious: "warning",
};
