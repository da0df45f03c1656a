/** A desk: the loaded city, the real server, a browser, and a signed-in page for whoever is asked for. */
import { rmSync } from "node:fs";
import type { Role } from "@cunjing/contract";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { alone, copyDesk } from "./load-desk.ts";
import { openBrowser } from "./open-browser.ts";
import { serveDesk } from "./serve-desk.ts";
import { type Account, keepSession, readAccounts, signIn } from "./sign-in.ts";
import { AS_OF } from "./small-city.ts";
import { type Uploaded, uploadPhoto } from "./upload-photo.ts";
import { watchPage } from "./watch-page.ts";

/** A desk's screen: what most offices have. */
const SCREEN = { width: 1366, height: 768 };

/** Steps of a page are quick or wrong. */
const STEP_MS = 15_000;

/** A role whose only post is shown, or the office's deputy. */
export type Who = Role | "office-planner";

export interface Desk {
  readonly address: string;
  readonly browser: Browser;
  readonly accounts: readonly Account[];
  /** By role, or by name where a role has several. */
  readonly accountOf: (who: Who) => Account;
  /** A window of its own, signed in; without anybody, a stranger's. */
  readonly open: (who: Who | undefined, options?: BrowserContextOptions) => Promise<Page>;
  /** Commands and reads as somebody who is not at this desk: phones, other offices. */
  readonly ask: (
    who: Who,
    method: "GET" | "POST",
    path: string,
    body?: object,
    headers?: Record<string, string>,
  ) => Promise<unknown>;
  /** A JPEG as evidence, uploaded as a phone does (tus). */
  readonly upload: (who: Who, campaign: string, evidence: string, photo: Buffer) => Promise<Uploaded>;
  /** The server is ended and started again, as it were on another morning; pages that are open go on. */
  readonly wakeOn: (asOf: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** @param asOf the site's clock at the start */
export async function openDesk(asOf: string = AS_OF): Promise<Desk> {
  const folder = await copyDesk();
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // Copies remember the same port for their database: one after the other looks for a free one.
  let served = await alone("cunjing-desk-start", () => serveDesk(folder, asOf)).catch((error) => {
    remove();
    throw error;
  });
  const browser = await openBrowser().catch(async (error) => {
    await served.stop();
    remove();
    throw error;
  });
  const { address } = served;
  const accounts = readAccounts(folder);
  const sessions = new Map<string, Promise<string>>();
  const accountOf: Desk["accountOf"] = (who) => {
    const found = accounts.find(({ name, role }) => name === who || role === who);
    if (found === undefined) throw new Error(`the demonstration has no ${who}`);
    return found;
  };
  const sessionOf = (account: Account): Promise<string> => {
    const kept = sessions.get(account.name) ?? signIn(address, account);
    sessions.set(account.name, kept);
    return kept;
  };
  return {
    address,
    browser,
    accounts,
    accountOf,
    async open(who, options = {}) {
      const context = await browser.newContext({
        baseURL: address,
        viewport: SCREEN,
        locale: "zh-CN",
        timezoneId: "Asia/Shanghai",
        acceptDownloads: true,
        ...options,
      });
      context.setDefaultTimeout(STEP_MS);
      if (who !== undefined) await keepSession(context, address, await sessionOf(accountOf(who)));
      const page = await context.newPage();
      watchPage(page);
      return page;
    },
    async ask(who, method, path, body, headers = {}) {
      const answer = await fetch(address + path, {
        method,
        headers: {
          // As a page of the site itself asks: a cookie from elsewhere is not believed.
          origin: address,
          cookie: `session=${await sessionOf(accountOf(who))}`,
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
      return text === "" ? undefined : JSON.parse(text);
    },
    upload: async (who, campaign, evidence, photo) =>
      uploadPhoto(address, await sessionOf(accountOf(who)), { campaign, evidence, photo }),
    async wakeOn(morning) {
      await served.stop();
      served = await serveDesk(folder, morning, Number(new URL(address).port));
    },
    async close() {
      await browser.close();
      await served.stop();
      remove();
    },
  };
}
