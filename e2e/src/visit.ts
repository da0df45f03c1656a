/** Opening a page as it looks when everything has been read. */
import type { BrowserContext, Page } from "playwright-core";

export type Language = "zh" | "en";
export type Theme = "light" | "dark" | "large";

const APPEARANCES = {
  light: { shade: "light", size: "normal" },
  dark: { shade: "dark", size: "normal" },
  large: { shade: "light", size: "large" },
} as const;

/** The reader's own choices, before any page of the context is opened. */
export async function chooseLook(context: BrowserContext, language: Language, theme: Theme): Promise<void> {
  await context.addInitScript(
    ([tongue, appearance]) => {
      localStorage.setItem("cunjing.language", tongue);
      localStorage.setItem("cunjing.appearance", appearance);
    },
    [language, JSON.stringify(APPEARANCES[theme])] as const,
  );
}

const QUIET_MS = 10_000;

/** Opens an address of the console and waits until nothing is being read any more. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: "domcontentloaded" });
  await settle(page);
}

/** Headed, nothing loading; charts and maps have drawn. */
export async function settle(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  // A page that keeps a line open to the server is never idle.
  await page.waitForLoadState("networkidle", { timeout: QUIET_MS }).catch(() => {});
  await page
    .getByText(/^(正在读取…|Loading…)$/)
    .first()
    .waitFor({ state: "detached" });
  await page.evaluate("document.fonts.ready.then(() => undefined)");
}
