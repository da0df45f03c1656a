import { DAY, identity, UNIT } from "./shared-columns.ts";
import type { Table } from "./table.ts";
import { LEVELS, MEDIA_TONES } from "./vocabularies.ts";

export const MEDIA: Table = {
  name: "media",
  zh: "媒体报道",
  aliases: ["媒体", "媒体曝光"],
  note: { zh: "正面报道和曝光，一篇一行。", en: "Praise and exposure in the media, one a row." },
  key: ["id"],
  columns: [
    identity("m_0001"),
    UNIT,
    DAY,
    {
      id: "channel",
      zh: "媒体",
      aliases: ["媒体名称", "渠道"],
      type: "text",
      required: true,
      note: { zh: "媒体名称或种类", en: "The medium" },
      example: "市电视台",
    },
    {
      id: "tone",
      zh: "性质",
      aliases: ["报道性质"],
      type: "choice",
      choices: MEDIA_TONES,
      required: true,
      note: { zh: "正面或曝光", en: "Praise or exposure" },
      example: "曝光",
    },
    {
      id: "level",
      zh: "级别",
      aliases: ["媒体级别"],
      type: "choice",
      choices: LEVELS,
      open: true,
      required: false,
      note: { zh: "媒体的级别", en: "The medium's level" },
      example: "市级",
    },
  ],
};
