import type { Body } from "../powers/body.ts";
import { printDay } from "../text/print-day.ts";
import type { DocumentKind } from "./document-kind.ts";

/** What all papers of a monthly meeting share (S1-21). */
export interface MeetingFacts {
  readonly issuer: Body;
  /** 城乡环境整治百日攻坚行动5月推进会. */
  readonly meeting: string;
  readonly heldOn: string;
  readonly time: string;
  /** The place; the policy's venue rule chose the unit. */
  readonly place: string;
  /** Why there: the venue decision in words (AMB-17). */
  readonly venueReason: string;
}

/** Papers move inside the organ. */
export const insideParties = (facts: { readonly issuer: Body }) => ({
  issuer: facts.issuer,
  addressees: [facts.issuer],
});

/** What is the same for every meeting paper. */
export const MEETING_PAPER = {
  layout: "材料",
  direction: "inside",
  powers: "inside",
  forms: ["docx", "pdf"],
  numbering: "none",
  length: null,
  confidential: false,
} as const satisfies Partial<DocumentKind<never>>;

/** （2019年5月30日） under the title. */
export const meetingSubtitle = (facts: MeetingFacts): string => `（${printDay(facts.heldOn)}）`;
