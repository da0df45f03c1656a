/** A period's page from its address: what is looked at, and how to look at something else. */
import { getRouteApi } from "@tanstack/react-router";
import { createContext, use } from "react";
import type { Answer } from "../../../api/types.ts";
import { isNewPlace } from "./new-place.ts";

const route = getRouteApi("/c/$campaign/assessments/$assessment");

export type Period = Answer<"read-assessment">;

export const VIEWS = [
  "ranking",
  "slope",
  "sheet",
  "sheets",
  "objections",
  "late",
  "changes",
  "teams",
  "steps",
] as const;
export type View = (typeof VIEWS)[number];

export interface PeriodSearch {
  readonly view?: string | undefined;
  readonly score?: string | undefined;
  readonly pool?: string | undefined;
  /** Another result that this one is compared with; "none": not compared. */
  readonly against?: string | undefined;
  /** The unit whose panel is open. */
  readonly at?: string | undefined;
  readonly tab?: string | undefined;
  readonly sheet?: string | undefined;
  readonly objection?: string | undefined;
  /** A fact or part that the explanation opens at. */
  readonly fact?: string | undefined;
}

/** Turns the page to something else; what is not named stays. The browser's Back takes it back where it is another place (new-place.ts). */
export function useTurn(): (search: PeriodSearch) => void {
  const navigate = route.useNavigate();
  const here: PeriodSearch = route.useSearch();
  return (search) =>
    void navigate({
      search: (before) => ({ ...before, ...search }) as never,
      replace: !isNewPlace(here, search),
      resetScroll: false,
    });
}

export const usePeriodSearch = (): PeriodSearch => route.useSearch();
export const usePeriodParams = (): { readonly campaign: string; readonly assessment: string } =>
  route.useParams();

export const PeriodContext = createContext<Period | undefined>(undefined);

/** The result that the page is of; inside of the period's page only. */
export function usePeriod(): Period {
  const period = use(PeriodContext);
  if (period === undefined) throw new Error("usePeriod outside of a period's page");
  return period;
}

/** A county sees its own results alone until the result is issued. */
export const isIssuedState = (state: string): boolean => state === "issued" || state === "receipted";
