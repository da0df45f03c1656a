/** What can be wrong with a sign-in, a password or a second factor. None says whether an account exists. */
export const SIGN_IN_FAILURES = {
  sign_in_refused: {
    about: "command",
    status: 401,
    zh: "账号或密码不对，或账号已停用",
    en: "The name or the password is wrong, or the account is closed",
    next: {
      zh: "核对后重试；忘了密码，请安全管理员重设。",
      en: "Check and try again; if the password is forgotten, ask the security administrator for a new one.",
    },
  },
  sign_in_paused: {
    about: "command",
    status: 429,
    zh: "刚才没有登录成功，请等 {seconds} 秒再试",
    en: "The last attempts failed; try again in {seconds} seconds",
    next: { zh: "等到时间后重试。", en: "Wait until then and try again." },
  },
  sign_in_locked: {
    about: "command",
    status: 429,
    zh: "多次没有登录成功，已锁定到 {until}",
    en: "Too many attempts failed; it is locked until {until}",
    next: {
      zh: "到时自动解锁；急用请安全管理员解锁。不是您本人操作的，请告诉安全管理员。",
      en: "It opens by itself then; the security administrator can open it earlier. Tell them if this was not you.",
    },
  },
  second_factor_wrong: {
    about: "command",
    status: 401,
    zh: "动态口令不对、已经用过或已经过期",
    en: "The code is wrong, was used already, or is over",
    next: {
      zh: "等验证器显示下一个再试；手机不在身边，可用一个恢复码。",
      en: "Wait for the next code; without the telephone, use a recovery code.",
    },
  },
  sign_in_over: {
    about: "command",
    status: 401,
    zh: "这次登录已经超时或作废",
    en: "This sign-in took too long, or is no longer valid",
    next: { zh: "从头登录。", en: "Sign in from the beginning." },
  },
  password_unfit: {
    about: "command",
    status: 422,
    zh: "这个密码不能用：{faults}",
    en: "This password cannot be used: {faults}",
    next: {
      zh: "至少8位，含大写字母、小写字母、数字、符号中的三种；或者至少12位。不含账号名，不用常见密码。",
      en: "Eight characters of three kinds (capitals, small letters, digits, signs), or twelve of any; no account name, nothing common.",
    },
  },
  provider_refused: {
    about: "command",
    status: 401,
    zh: "没有通过“{provider}”登录成功",
    en: "Signing in through “{provider}” did not succeed",
    next: {
      zh: "重试；还不行，请安全管理员核对您的统一身份是否已与账号关联。",
      en: "Try again; if it fails, ask the security administrator whether your identity is linked to an account.",
    },
  },
  provider_unreachable: {
    about: "command",
    status: 503,
    zh: "“{provider}”没有回应",
    en: "“{provider}” does not answer",
    next: {
      zh: "过一会儿再试，或用账号和密码登录。",
      en: "Try again later, or sign in with name and password.",
    },
  },
} as const;
