import { readFileSync } from "node:fs";
import { ProviderList, type ProviderSettings } from "./oidc/provider-settings.ts";

/** What the operator decides about signing in. */
export interface SessionSettings {
  /** The address by which browsers reach the site, without a slash at its end: "https://rj.example.gov.cn". */
  readonly address: string;
  /** The name that authenticator apps show. */
  readonly system: string;
  /** Texts of the keys that seal secrets, newest first; none: a file in the data folder. */
  readonly sealingKeys: readonly string[];
  readonly providers: readonly ProviderSettings[];
  /**
   * The three administrators must have a second factor. GB/T 22239-2019 asks for two factors from level 3 on (8.1.4.1 d);
   * the default is level 2.
   */
  readonly administratorsNeedTotp: boolean;
  /** After so many days a password must be changed (8.1.4.1 a, "changed regularly", without a figure); 0: never. */
  readonly passwordDays: number;
}

/** @throws Error that names the variable and what would be right */
export function readSessionSettings(
  environment: Readonly<Record<string, string | undefined>>,
  here: string,
): SessionSettings {
  return {
    address: readAddress(environment.CUNJING_ADDRESS ?? here),
    system: environment.CUNJING_NAME ?? "村镜",
    sealingKeys: (environment.CUNJING_SEALING_KEYS ?? "").split(/[\s,]+/).filter((text) => text !== ""),
    providers: readProviders(environment.CUNJING_PROVIDERS),
    administratorsNeedTotp: readFlag(environment, "CUNJING_ADMINISTRATORS_NEED_TOTP"),
    passwordDays: readDays(environment.CUNJING_PASSWORD_DAYS ?? "180"),
  };
}

function readAddress(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text.replace(/\/+$/, "");
  throw new Error(`CUNJING_ADDRESS must be an address such as https://rj.example.gov.cn, not ${text}`);
}

/** A JSON file, since it holds the clients' secrets, which the environment of a process shows to others. */
function readProviders(path: string | undefined): readonly ProviderSettings[] {
  if (path === undefined || path === "") return [];
  const read = ProviderList.safeParse(JSON.parse(readFileSync(path, "utf8")));
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path: at, message }) => `${at.join(".")}: ${message}`);
  throw new Error(`CUNJING_PROVIDERS (${path}): ${faults.join("; ")}`);
}

function readFlag(environment: Readonly<Record<string, string | undefined>>, name: string): boolean {
  const text = environment[name] ?? "no";
  if (text === "yes" || text === "no") return text === "yes";
  throw new Error(`${name} must be yes or no, not ${text}`);
}

function readDays(text: string): number {
  const days = Number(text);
  if (Number.isInteger(days) && days >= 0 && days <= 3650) return days;
  throw new Error(`CUNJING_PASSWORD_DAYS must be a whole number from 0 to 3650, not ${text}`);
}
