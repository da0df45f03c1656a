/** What can be wrong with a saved view. */
export const VIEW_FAILURES = {
  view_name_taken: {
    about: "command",
    zh: "这一页已有名为“{name}”的视图",
    en: "This page has a view called {name} already",
    next: {
      zh: "换一个名称，或用原视图的编号保存以替换它。",
      en: "Choose another name, or save under the id of that view to replace it.",
    },
  },
  views_full: {
    about: "command",
    zh: "每个账号最多保存 {most} 个视图",
    en: "An account keeps at most {most} views",
    next: { zh: "先删除不用的视图。", en: "Drop those that are not used first." },
  },
} as const;
