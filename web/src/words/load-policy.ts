import { defineWords } from "./define-words.ts";

/** Loading another text of the policy: what its check found, and what follows from it. */
export const loadPolicyWords = defineWords("load-policy", {
  comma: { zh: "、", en: ", " },
  what: {
    zh: "选择新的规则文本（政策包里的 YAML 文件），先检查，看清后果再装入。检查不留存文本，也不改变任何东西。",
    en: "Choose the new text (a YAML file of a policy pack); it is checked first, and loaded only once what follows is clear. A check keeps nothing and changes nothing.",
  },
  file: { zh: "规则文本", en: "The text" },
  fileHint: {
    zh: "YAML 文件（.yaml），最多 100 万字",
    en: "A YAML file (.yaml) of a million characters at most",
  },
  from: { zh: "从哪一天起（不早于今天）", en: "From which day (not before today)" },
  check: { zh: "检查", en: "Check" },
  load: { zh: "装入", en: "Load" },
  wrong: {
    zh: "{{file}}：{{count}}处错误，不能装入",
    en: {
      one: "{{file}}: {{count}} error, it cannot be loaded",
      other: "{{file}}: {{count}} errors, it cannot be loaded",
    },
  },
  right: { zh: "{{title}}：没有错误，{{notices}}", en: "{{title}}: no errors, {{notices}}" },
  notices: { zh: "{{count}}处提示", en: { one: "{{count}} notice", other: "{{count}} notices" } },
  notLoadable: {
    zh: "请在文本里改正后重新检查。一处错误常引出另几处，从上往下改。",
    en: "Mend the text and check again. One error often brings others along: mend from the top.",
  },
  same: {
    zh: "这一天适用的就是这份文本，一字不差，不用装入。",
    en: "This very text holds on that day already; there is nothing to load.",
  },
  findings: { zh: "检查结果", en: "Findings" },
  level: { zh: "性质", en: "Level" },
  error: { zh: "错误", en: "Error" },
  notice: { zh: "提示", en: "Notice" },
  line: { zh: "行:列", en: "Line:column" },
  found: { zh: "文本里是", en: "What stands there" },
  message: { zh: "问题和改法", en: "What is wrong, and what would be right" },
  more: { zh: "还有{{count}}处没有列出", en: { one: "and {{count}} more", other: "and {{count}} more" } },
  follows: { zh: "装入后", en: "What follows" },
  holds: {
    zh: "“{{campaign}}”自{{day}}起按这份文本办理。",
    en: "{{campaign}} follows this text from {{day}} on.",
  },
  computed: {
    zh: "{{what}}：从{{title}}（{{from}}至{{to}}）起按它计算，共{{count}}个时段。",
    en: {
      one: "{{what}}: computed by it from {{title}} ({{from}} to {{to}}) on, {{count}} period.",
      other: "{{what}}: computed by it from {{title}} ({{from}} to {{to}}) on, {{count}} periods.",
    },
  },
  computesNothing: {
    zh: "此后到行动结束没有按它计算的时段。",
    en: "No period is computed by it between that day and the end of the campaign.",
  },
  stays: {
    zh: "在此之前结束的时段永远按当时的文本计算；已印发的结果、已定的期限不变。",
    en: "Periods that end before keep the text that held then for ever; issued results and set due days stay.",
  },
  replaces: {
    zh: "原定{{day}}起换用的“{{title}}”不再生效。",
    en: "{{title}}, announced for {{day}}, does not come to hold.",
  },
  open: {
    zh: "文本留有{{count}}项待定事项，暂按建议的默认值办理；以前的决定不带过来，请在“待定事项”里重新作出。",
    en: {
      one: "The text leaves {{count}} question at its default; decisions taken before are not carried over, take them anew under open questions.",
      other:
        "The text leaves {{count}} questions at their defaults; decisions taken before are not carried over, take them anew under open questions.",
    },
  },
  loadHeading: { zh: "自{{day}}起装入“{{title}}”", en: "Load {{title}} from {{day}} on" },
  loaded: { zh: "已装入，自{{day}}起适用", en: "Loaded; it holds from {{day}}" },
});
