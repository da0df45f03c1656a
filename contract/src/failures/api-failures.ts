/** What can be wrong with a request, whatever it is about. `status` is the HTTP status that goes with it. */
export const API_FAILURES = {
  body_wrong: {
    about: "command",
    status: 422,
    zh: "有 {count} 处不对，什么也没有写入",
    en: "{count} things are wrong; nothing was written",
    next: {
      zh: "按 errors 中每一处的说明改正后重发，用同一个编号。",
      en: "Correct each place that errors names and send it again under the same id.",
    },
  },
  not_json: {
    about: "command",
    status: 400,
    zh: "请求内容不是可以读的 JSON：{found}",
    en: "The request is no readable JSON: {found}",
    next: { zh: "核对发送的程序。", en: "Check the program that sent it." },
  },
  too_large: {
    about: "command",
    status: 413,
    zh: "请求太大，最多 {most}",
    en: "The request is too large; at most {most}",
    next: {
      zh: "分几次发送；照片和文件走上传地址。",
      en: "Send it in parts; photos and files go to the upload address.",
    },
  },
  not_signed_in: {
    about: "command",
    status: 401,
    zh: "没有登录，或登录已经失效",
    en: "Not signed in, or the session has ended",
    next: {
      zh: "重新登录后再发；没有发出的内容不会丢。",
      en: "Sign in and send again; what is unsent is kept.",
    },
  },
  not_allowed: {
    about: "command",
    status: 403,
    zh: "您的职责中没有“{verb}”",
    en: "Your role does not include: {verb}",
    next: { zh: "需要的话请安全管理员授权。", en: "Ask the security administrator for it if you need it." },
  },
  not_found: {
    about: "command",
    status: 404,
    zh: "没有找到，或不在您的范围内",
    en: "Not found, or outside your scope",
    next: { zh: "核对编号和所选的行动。", en: "Check the id and the campaign." },
  },
  command_id_taken: {
    about: "command",
    status: 409,
    zh: "这个编号已经用于另一项内容",
    en: "This id was used for something else already",
    next: { zh: "换一个新编号再发。", en: "Send it under a new id." },
  },
  id_taken: {
    about: "command",
    status: 409,
    zh: "编号 {id} 已经有了",
    en: "The id {id} is in use",
    next: { zh: "换一个新编号再发。", en: "Send it under a new id." },
  },
  revision_outdated: {
    about: "command",
    status: 412,
    zh: "您看到的是第 {seen} 版，现在已是第 {found} 版",
    en: "You saw revision {seen}; it is at {found} now",
    next: {
      zh: "重新读取，核对别人的改动后再改。",
      en: "Read it again, look at what others changed, then edit.",
    },
  },
  revision_missing: {
    about: "command",
    status: 428,
    zh: "没有说明是在哪一版上修改（If-Match）",
    en: "The revision that is edited is not given (If-Match)",
    next: { zh: "把读取时得到的 ETag 放在 If-Match 里。", en: "Put the ETag of the read into If-Match." },
  },
  cursor_wrong: {
    about: "command",
    status: 400,
    zh: "翻页标记读不懂，或属于另一种排序",
    en: "The cursor cannot be read, or belongs to another order",
    next: { zh: "从第一页重新读。", en: "Start again from the first page." },
  },
  clock_ahead: {
    about: "command",
    status: 422,
    zh: "时间 {found} 比系统时间晚 {minutes} 分钟以上",
    en: "The time {found} is more than {minutes} minutes ahead of the system's",
    next: {
      zh: "核对设备的时钟；记录仍在设备上，改好后再发。",
      en: "Set the device's clock; the record stays on it. Then send again.",
    },
  },
  busy: {
    about: "command",
    status: 503,
    zh: "系统正忙",
    en: "The system is busy",
    next: {
      zh: "几秒后用同一个编号再发，不会重复。",
      en: "Send it again in some seconds under the same id; it will not be done twice.",
    },
  },
  server_failed: {
    about: "command",
    status: 500,
    zh: "系统出错，记录编号 {trace}",
    en: "Something failed in the system; its record is {trace}",
    next: {
      zh: "什么也没有写入。可以用同一个编号再发；还不行，把记录编号告诉系统管理员。",
      en: "Nothing was written. Send it again under the same id; if that fails, give the record to the system administrator.",
    },
  },
} as const;
