import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useCampaign, useScope } from "../../app/campaign.ts";
import { useToday } from "../../app/use-today.ts";

const route = getRouteApi("/c/$campaign/responsibilities");

export type Search = ReturnType<typeof route.useSearch>;

/** The list that is looked at, its day, and how to look at another: all of it is the address. */
export function useView() {
  const { campaign, unit } = useScope();
  const { root, home } = useCampaign();
  const search = route.useSearch();
  const navigate = useNavigate();
  const today = useToday();
  return {
    campaign,
    /** The unit chosen above; where none is, lists of one unit are of the reader's own, or the campaign's. */
    unit,
    place: unit ?? home[0]?.unit ?? root,
    today,
    day: search.day ?? today,
    search,
    look: (change: Partial<Search>) =>
      void navigate({ to: ".", search: (before) => ({ ...before, ...change }) }),
  };
}
