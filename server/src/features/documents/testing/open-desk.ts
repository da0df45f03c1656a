/** A site with its organs, problems to write about and papers in hand, for a test file of documents. */

import type { PersonaName } from "../../../testing/personas.ts";
import { makeSite, type Site } from "../../../testing/site.ts";
import { followStandard } from "../../inspections/testing/with-standard.ts";
import { type Lives, livesOn } from "../../problems/testing/lives.ts";
import { type Papers, papersOn } from "./papers.ts";

export interface DocumentPage extends Record<string, unknown> {
  readonly files: Record<string, unknown>[];
  readonly recipients_shown: Record<string, unknown>[];
}

export interface Desk {
  readonly site: Site;
  readonly lives: Lives;
  readonly papers: Papers;
  /** The document as this persona reads it; undefined where it is not there for it. */
  readonly read: (who: PersonaName, document: string) => Promise<DocumentPage | undefined>;
  /** The draft of a notice to 甲县 about two problems. */
  readonly notice: (more?: object) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Builds it; the test file closes it in `after`. */
export async function openDesk(): Promise<Desk> {
  const site = await makeSite();
  await followStandard(site);
  const lives = livesOn(site);
  const papers = await papersOn(site);
  return {
    site,
    lives,
    papers,
    async read(who, document) {
      const { status, body } = await site.read(who, `/documents/${document}`);
      return status === 200 ? (body as DocumentPage) : undefined;
    },
    async notice(more = {}) {
      const one = await lives.find("village_a1", { place: "村北坑塘东侧" });
      const two = await lives.find("village_c");
      const dispatch = await lives.dispatch([one, two], { receiver: "county_a" });
      return papers.draft("dispatch-notice", dispatch, more);
    },
    async close() {
      await papers.close();
      await site.close();
    },
  };
}
