import { defineWords } from "./define-words.ts";

export const signInWords = defineWords("sign-in", {
  title: { zh: "登录", en: "Sign in" },
  lead: {
    zh: "农村人居环境整治督查考评：发现、交办、整改、验收、考评，每一步有据可查。",
    en: "Rural living-environment supervision: finding, dispatch, rectification, acceptance, assessment, with every step on record.",
  },
  name: { zh: "账号", en: "Account" },
  password: { zh: "密码", en: "Password" },
  signIn: { zh: "登录", en: "Sign in" },
  or: { zh: "或", en: "or" },
  by: { zh: "用{{provider}}登录", en: "Sign in with {{provider}}" },
  code: { zh: "动态口令", en: "One-time code" },
  codeHelp: {
    zh: "打开验证器，输入 6 位数字；手机不在身边时输入恢复码。",
    en: "Enter the six digits from your authenticator, or a recovery code if your phone is not at hand.",
  },
  newPassword: { zh: "设新密码", en: "Set a new password" },
  newPasswordHelp: {
    zh: "至少 8 位并含三类字符，或至少 12 位；不含账号名，不用常见密码。",
    en: "At least 8 characters of three kinds, or at least 12 of any. It must not contain the account name or be a common password.",
  },
  enrol: { zh: "绑定动态口令", en: "Set up one-time codes" },
  enrolHelp: {
    zh: "把下面的密钥录入验证器，再输入它显示的 6 位数字。",
    en: "Enter this key in your authenticator, then the six digits it shows.",
  },
  recovery: { zh: "恢复码", en: "Recovery codes" },
  recoveryHelp: {
    zh: "每个只能用一次。请打印或抄下来，只显示这一次。",
    en: "Each works once. Print or copy them now: they will not be shown again.",
  },
  goOn: { zh: "继续", en: "Continue" },
  demonstration: { zh: "演示：选一个岗位进入", en: "Demonstration: choose a post" },
  demonstrationLead: {
    zh: "一个虚构的市、一百天的督查。全部单位、事项、岗位均为虚构。",
    en: "A fictional city and a hundred days of inspections. All units, problems and posts are invented.",
  },
  enterAs: { zh: "以此岗位进入", en: "Enter as this post" },
  apiPage: { zh: "接口说明", en: "API reference" },
});
