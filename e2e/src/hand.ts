/** A hand at a page: finds things by what they are and are called, as people and screen readers do, and counts what it pressed. */
import type { Locator, Page } from "playwright-core";

const FINDS_WITHIN_MS = 15_000;
/** What cannot be pressed for so long is looked for once more. */
const TRIES_FOR_MS = 3_000;
/** A dialog that stays longer has a further step, or says what is wrong. */
const CLOSES_WITHIN_MS = 5_000;

type Role = Parameters<Page["getByRole"]>[0];

export interface Hand {
  readonly page: Page;
  /** Presses what has this role and exactly this name, or a name that fits; inside of a dialog where one is open. */
  readonly press: (role: Role, name: string | RegExp) => Promise<void>;
  /** Presses it inside of the dialog that asks, once that stands open. */
  readonly confirm: (role: Role, name: string | RegExp) => Promise<void>;
  readonly pressIn: (place: Locator, role: Role, name: string | RegExp) => Promise<void>;
  /** Presses words that are a choice of several (segments, tabs). */
  readonly pressText: (words: string) => Promise<void>;
  /** Chooses from a list by typing what it is called. */
  readonly choose: (label: string, option: string) => Promise<void>;
  /** Types into a field, in place of what stands there. */
  readonly write: (label: string | RegExp, words: string) => Promise<void>;
  /** Waits for words, wherever they stand. */
  readonly see: (words: string | RegExp, withinMs?: number) => Promise<void>;
  /** What was pressed and typed so far, a line each. */
  readonly done: readonly string[];
}

export function takeHand(page: Page): Hand {
  const done: string[] = [];
  const exactly = (name: string | RegExp) => (typeof name === "string" ? { name, exact: true } : { name });
  /** In the dialog on top where it has such a thing (one that is closing has not), else on the page. */
  const find = async (inPlace: (place: Page | Locator) => Locator): Promise<Locator> => {
    const until = Date.now() + FINDS_WITHIN_MS;
    for (;;) {
      const dialog = page.getByRole("dialog").last();
      const places = (await dialog.isVisible()) ? [dialog, page] : [page];
      for (const place of places) {
        const found = inPlace(place).first();
        if (await found.isVisible()) return found;
      }
      // What is not there in time is for Playwright to say.
      if (Date.now() > until) return inPlace(page).first();
      await page.waitForTimeout(100);
    }
  };
  return {
    page,
    done,
    async press(role, name) {
      const until = Date.now() + FINDS_WITHIN_MS;
      for (;;) {
        const found = await find((place) => place.getByRole(role, exactly(name)));
        // What stood in a dialog that was just closing is gone with it: then it is looked for once more.
        const error = await found.click({ timeout: TRIES_FOR_MS }).catch((reason: unknown) => reason);
        if (error === undefined) break;
        if (Date.now() > until) throw error;
      }
      done.push(String(name));
    },
    async confirm(role, name) {
      const found = page.getByRole("dialog").getByRole(role, exactly(name)).last();
      await found.waitFor();
      // What still grows moves away under the pointer on a busy machine.
      await page
        .locator("[class*='-enter-active'], [class*='-appear-active']")
        .first()
        .waitFor({ state: "detached" });
      await found.click();
      // A dialog that is done closes; the same word on the page behind it is pressed only then.
      await found.waitFor({ state: "hidden", timeout: CLOSES_WITHIN_MS }).catch(() => undefined);
      done.push(String(name));
    },
    async pressIn(place, role, name) {
      await place.getByRole(role, exactly(name)).first().click();
      done.push(String(name));
    },
    async pressText(words) {
      await (await find((place) => place.getByText(words, { exact: true }))).click();
      done.push(words);
    },
    async choose(label, option) {
      const field = await find((place) => place.getByRole("combobox", { name: label, exact: true }));
      await field.click();
      await field.pressSequentially(option);
      await page.getByTitle(option, { exact: true }).last().click();
      await page.keyboard.press("Tab");
      done.push(`${label}: ${option}`);
    },
    async write(label, words) {
      const exact = typeof label === "string" ? { exact: true } : {};
      // A choice of the same name beside it is nothing to write in.
      const field = (place: Page | Locator) =>
        place
          .getByLabel(label, exact)
          .and(place.locator("input:not([type=radio]):not([type=checkbox]), textarea"));
      await (await find(field)).fill(words);
      done.push(`${label}: ${words}`);
    },
    async see(words, withinMs = FINDS_WITHIN_MS) {
      await page.getByText(words).first().waitFor({ timeout: withinMs });
    },
  };
}
