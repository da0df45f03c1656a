import { defineWords } from "./define-words.ts";

export const jobWords = defineWords("jobs", {
  title: { zh: "后台任务", en: "Jobs" },
  heading: {
    zh: "后台任务{{count}}项，都在办理",
    en: { one: "{{count}} job, none stuck", other: "{{count}} jobs, none stuck" },
  },
  stuck: {
    zh: "{{count}}项后台任务已放弃，等人处理",
    en: {
      one: "{{count}} job was given up and waits for somebody",
      other: "{{count}} jobs were given up and wait for somebody",
    },
  },
  none: { zh: "没有等待或失败的后台任务", en: "No jobs waiting or failed" },
  lead: {
    zh: "制作文件、封存操作记录等由服务器在后台办理。失败的会自动再试；放弃的请先排除原因，再点重试。这里看不到任务涉及的业务内容。",
    en: "Files, the sealing of the trail and the like are made in the background. What fails is tried again by itself; what was given up needs its cause mended first. What a job is about is not shown.",
  },
  number: { zh: "编号", en: "No." },
  task: { zh: "任务", en: "Task" },
  state: { zh: "状态", en: "State" },
  waiting: { zh: "等待", en: "Waiting" },
  running: { zh: "正在办理", en: "Running" },
  failing: { zh: "失败，将再试", en: "Failed, tried again" },
  given_up: { zh: "已放弃", en: "Given up" },
  tries: { zh: "已试/最多", en: "Tries/most" },
  askedAt: { zh: "提出", en: "Asked" },
  dueAt: { zh: "下次办理", en: "Next try" },
  error: { zh: "上次的错误", en: "Last error" },
  retry: { zh: "重试", en: "Try again" },
  retried: { zh: "已重新开始，次数从头计", en: "It begins anew, with all its tries" },
});
