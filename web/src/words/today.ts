import { defineWords } from "./define-words.ts";

export const todayWords = defineWords("today", {
  title: { zh: "今天", en: "Today" },
  heading: {
    zh: "今天到期 {{today}} 个，超期 {{overdue}} 个",
    en: "{{today}} due today, {{overdue}} overdue",
  },
  quiet: { zh: "今天没有到期和超期的事", en: "Nothing is due or overdue today" },
  nothing: { zh: "没有等您办的事", en: "Nothing waits for you" },
});
