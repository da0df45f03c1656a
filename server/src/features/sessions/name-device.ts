/** What is looked for in a user agent, in this order: the first that is found names it. */
const SYSTEMS: readonly [RegExp, string][] = [
  [/HarmonyOS|OpenHarmony/i, "鸿蒙设备"],
  [/iPhone/i, "苹果手机"],
  [/iPad/i, "苹果平板"],
  [/Android/i, "安卓设备"],
  [/Windows/i, "Windows 电脑"],
  [/Macintosh|Mac OS/i, "苹果电脑"],
  [/Kylin|UOS|Uniontech|openEuler/i, "国产系统电脑"],
  [/Linux|X11/i, "Linux 电脑"],
];

const PROGRAMS: readonly [RegExp, string][] = [
  [/wxwork/i, "企业微信"],
  [/MicroMessenger/i, "微信"],
  [/DingTalk/i, "钉钉"],
  [/QQBrowser/i, "QQ 浏览器"],
  [/360(SE|EE)|QihooBrowser/i, "360 浏览器"],
  [/Edg(e|A|iOS)?\//i, "Edge"],
  [/Firefox|FxiOS/i, "Firefox"],
  [/Chrome|CriOS|Chromium/i, "Chrome"],
  [/Safari/i, "Safari"],
];

/**
 * The name by which a person knows a device again in the list of own sessions: kind and program, such as
 * "安卓设备 · 企业微信".
 *
 * Nothing else of the user agent is kept, neither model nor version, and a session keeps no address: kind, program and
 * time are enough to say "that was not me", while an address that moves along with a telephone would be a trace of its
 * owner's ways (Personal Information Protection Law art. 6; requirements D-1). The address of an attempt to sign in is
 * in the security log, for its administrators.
 */
export function nameDevice(userAgent: string | undefined): string {
  // Longer ones exist only to be a nuisance.
  const agent = (userAgent ?? "").slice(0, 512);
  const system = SYSTEMS.find(([sign]) => sign.test(agent))?.[1];
  const program = PROGRAMS.find(([sign]) => sign.test(agent))?.[1];
  return [system, program].filter((one) => one !== undefined).join(" · ") || "其他设备";
}
