/** What the environment says, read once at the start and checked; every setting has a default that works on one small machine. */
import { resolve } from "node:path";
import { type FilesPlace, readFilesPlace } from "./files/open-file-store.ts";
import { type MapSettings, readMapSettings } from "./map-settings.ts";

export interface Config {
  /** Only the loopback by default: a proxy with TLS stands in front where others shall reach it. */
  readonly host: string;
  readonly port: number;
  /** How browsers reach the site from outside, without a slash at its end: printed codes lead there. */
  readonly address: string;
  /** Processes that answer requests. */
  readonly workers: number;
  /** Processes that run jobs; 0 where another machine of the same database does. */
  readonly jobs?: number;
  /** Where the embedded database, files and keys lie. */
  readonly folder: string;
  readonly files: FilesPlace;
  /** The instant that the site shows as now, running on from the start: a finished campaign as it stood. */
  readonly asOf: Date | undefined;
  readonly logLevel: string;
  /** Who has it may read the metrics from anywhere; without one they are read from the loopback alone. */
  readonly metricsToken?: string | undefined;
  /** Proxies in front of the server, whose word on the client's address is believed: addresses or ranges, parted by commas. */
  readonly proxies?: string | undefined;
  /** The base map; without it there is none. */
  readonly map?: MapSettings;
  /** The made-up campaign is loaded: the entry page names its accounts. */
  readonly demonstration?: boolean;
}

/** @throws Error that names the variable and what would be right */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const folder = resolve(environment.CUNJING_DATA ?? "out/server");
  const asOf = environment.CUNJING_AS_OF;
  if (asOf !== undefined && Number.isNaN(Date.parse(asOf))) {
    throw new Error(`CUNJING_AS_OF must be an instant such as 2019-07-18T09:00:00+08:00, not ${asOf}`);
  }
  const host = environment.CUNJING_HOST ?? "127.0.0.1";
  const port = wholeNumber(environment, "CUNJING_PORT", 8019, 0, 65_535);
  return {
    host,
    port,
    address: (environment.CUNJING_ADDRESS ?? `http://${host}:${port}`).replace(/\/+$/, ""),
    workers: wholeNumber(environment, "CUNJING_WORKERS", 2, 1, 64),
    jobs: wholeNumber(environment, "CUNJING_JOBS", 1, 0, 16),
    folder,
    files: readFilesPlace(environment.FILES ?? resolve(folder, "files")),
    asOf: asOf === undefined ? undefined : new Date(asOf),
    logLevel: environment.CUNJING_LOG ?? "info",
    metricsToken: environment.CUNJING_METRICS_TOKEN || undefined,
    proxies: environment.CUNJING_PROXIES || undefined,
    map: readMapSettings(environment),
    demonstration: environment.CUNJING_DEMONSTRATION === "1",
  };
}

function wholeNumber(
  environment: Record<string, string | undefined>,
  name: string,
  otherwise: number,
  least: number,
  most: number,
): number {
  const text = environment[name];
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (Number.isInteger(number) && least <= number && number <= most) return number;
  throw new Error(`${name} must be a whole number from ${least} to ${most}, not ${text}`);
}

/** The server's clock: real, or running on from `asOf`. */
export function makeClock(asOf: Date | undefined, real: () => number = Date.now): () => Date {
  if (asOf === undefined) return () => new Date(real());
  const shift = asOf.getTime() - real();
  return () => new Date(real() + shift);
}
