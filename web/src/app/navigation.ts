/** What stands in the navigation, in groups; an entry is shown to whoever holds one of its verbs in the campaign. */
import type { Verb } from "@cunjing/contract";
import type { ShellWord } from "../words/shell.ts";

export interface Entry {
  readonly word: ShellWord;
  /** Below /c/{campaign}/. */
  readonly to: string;
  readonly verbs: readonly Verb[];
  /** `g` and this letter open it. */
  readonly key?: string;
}

export interface Group {
  readonly word: ShellWord | null;
  readonly entries: readonly Entry[];
}

export const NAVIGATION: readonly Group[] = [
  {
    word: null,
    entries: [
      { word: "today", to: "today", verbs: ["problem.read"], key: "t" },
      { word: "overview", to: "overview", verbs: ["problem.read"], key: "o" },
    ],
  },
  {
    word: "groupProblems",
    entries: [
      { word: "ledger", to: "ledger", verbs: ["problem.read"], key: "l" },
      {
        word: "supervisedItems",
        to: "supervised-items",
        verbs: ["problem.receive", "problem.dispatch"],
        key: "d",
      },
      { word: "rechecks", to: "rechecks", verbs: ["problem.recheck"], key: "k" },
    ],
  },
  {
    word: "groupInspection",
    entries: [
      { word: "rounds", to: "rounds", verbs: ["round.read"], key: "r" },
      { word: "inspections", to: "inspections", verbs: ["inspection.read"], key: "i" },
      { word: "teams", to: "teams", verbs: ["team.read"] },
    ],
  },
  {
    word: "groupAssessment",
    entries: [
      { word: "assessments", to: "assessments", verbs: ["assessment.read"], key: "a" },
      { word: "lists", to: "lists", verbs: ["assessment.read"], key: "b" },
      { word: "measures", to: "measures", verbs: ["measure.read"], key: "m" },
      { word: "facts", to: "facts", verbs: ["fact.read"], key: "f" },
    ],
  },
  {
    word: "groupPaper",
    entries: [{ word: "documents", to: "documents", verbs: ["document.read"], key: "p" }],
  },
  {
    word: "groupPlaces",
    entries: [
      { word: "village", to: "village", verbs: ["problem.read"], key: "v" },
      {
        word: "responsibilities",
        to: "responsibilities",
        verbs: ["responsibility.read"],
        key: "h",
      },
    ],
  },
  {
    word: "groupAdministration",
    entries: [
      { word: "policy", to: "policy", verbs: ["campaign.read"], key: "y" },
      { word: "burden", to: "burden", verbs: ["burden.read"], key: "e" },
      { word: "trail", to: "trail", verbs: ["trail.read"] },
      { word: "complaints", to: "complaints", verbs: ["complaint.answer"] },
    ],
  },
];

/** Where the day of whoever may do these begins: the first page of theirs, below the campaign's address. */
export const firstPage = (can: (verb: Verb) => boolean): string =>
  NAVIGATION.flatMap(({ entries }) => entries).find(({ verbs }) => verbs.some(can))?.to ?? "policy";

/** Of the site: for the three administrators, and for whoever opens campaigns. */
export const SITE_NAVIGATION: readonly Group[] = [
  {
    word: "siteKeeping",
    entries: [
      { word: "campaigns", to: "campaigns", verbs: ["campaign.write"], key: "o" },
      { word: "accounts", to: "accounts", verbs: ["account.read"], key: "a" },
      { word: "units", to: "units", verbs: ["unit.write"], key: "n" },
      { word: "jobs", to: "jobs", verbs: ["system.keep"], key: "j" },
      { word: "trail", to: "trail", verbs: ["security.read"], key: "t" },
      { word: "signIns", to: "sign-ins", verbs: ["security.read"], key: "s" },
      { word: "complaints", to: "complaints", verbs: ["system.keep"], key: "c" },
    ],
  },
];
