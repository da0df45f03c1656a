/**
 * The database that the program works with: the one that the environment names, or one of our own.
 */
import { checkServer } from "./check-server.ts";
import { migrate } from "./migrate.ts";
import { type Embedded, startEmbedded } from "./start-embedded.ts";
import { readUrls, type Urls } from "./urls.ts";

export type OpenDatabase = {
  urls: Urls;
  /** The server of our own; undefined where somebody else keeps it. */
  embedded: Embedded | undefined;
  /** Names of the migrations that were applied now. */
  applied: string[];
  /** Ends the server where it is ours. */
  close: () => Promise<void>;
};

/**
 * Finds or starts PostgreSQL, refuses one on which the promises would not hold, and brings it up to date.
 * `folder` is where a server of our own keeps everything; unused where the environment names one.
 */
export async function openDatabase(
  folder: string,
  report?: (message: string) => void,
  environment: Record<string, string | undefined> = process.env,
): Promise<OpenDatabase> {
  const external = readUrls(environment);
  const embedded =
    external === undefined
      ? await startEmbedded(report === undefined ? { folder } : { folder, report })
      : undefined;
  const urls = external ?? (embedded as Embedded).urls;
  const close = async (): Promise<void> => embedded?.stop();
  try {
    await checkServer(urls);
    return { urls, embedded, applied: await migrate(urls), close };
  } catch (error) {
    await close();
    throw error;
  }
}
