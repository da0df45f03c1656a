/**
 * Words that no route, table, column or field of this system has (requirements, D-1 and D-3: no check-in, no tracks, no statistics of log-ins,
 * activity or time online, no mileage, no points, not even as an option). Tests hold the API, the migrations and the schema to this list.
 */

/** A word, or words that follow each other, with what they would mean. Singular and plural are one. */
export const SURVEILLANCE_WORDS: Readonly<Record<string, string>> = {
  "check in": "打卡",
  checkin: "打卡",
  "clock in": "打卡",
  attendance: "考勤",
  punch: "打卡",
  track: "轨迹",
  tracking: "轨迹",
  trajectory: "轨迹",
  geofence: "电子围栏",
  footprint: "足迹",
  "login count": "登录次数",
  "log in count": "登录次数",
  "sign in count": "登录次数",
  "last login": "最近登录",
  "last sign in": "最近登录",
  "last seen": "最近在线",
  "last active": "最近活跃",
  "login rate": "登录率",
  "install rate": "安装率",
  "usage rate": "使用率",
  activity: "活跃度",
  "active user": "活跃用户",
  "active day": "活跃天数",
  online: "在线",
  "screen time": "使用时长",
  presence: "在线",
  heartbeat: "心跳",
  mileage: "里程",
  kilometre: "里程",
  odometer: "里程",
  pedometer: "步数",
  walked: "步数",
  // A step alone is one of a procedure: of signing in, of a chain, of a dispatch.
  "step count": "步数",
  "step counter": "步数",
  "daily step": "步数",
  leaderboard: "排行榜",
  "personal rank": "个人排名",
  "person score": "个人得分",
  "point rank": "积分排名",
  gamification: "积分",
  streak: "连续打卡",
};

const PHRASES = Object.keys(SURVEILLANCE_WORDS).map((phrase) => ` ${phrase} `);

/** The forbidden words in an identifier or a path, whichever way it is written: last_login, lastLogin, /last-logins. */
export function findSurveillance(identifier: string): readonly string[] {
  const words = identifier
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
  const [plain, singular] = [words, words.map((word) => word.replace(/ies$/, "y").replace(/s$/, ""))].map(
    (list) => ` ${list.join(" ")} `,
  );
  return PHRASES.filter((phrase) => plain?.includes(phrase) || singular?.includes(phrase)).map((phrase) =>
    phrase.trim(),
  );
}
