/** What the page shows, as its address has it: received or sent, whose, waiting for what, and which one is open. */
import { ROLES } from "@cunjing/contract";
import { getRouteApi } from "@tanstack/react-router";
import { useRead } from "../../api/queries.ts";
import { useCampaign, useScope } from "../../app/campaign.ts";
import { ASKS, type Ask } from "./asks.ts";

const route = getRouteApi("/c/$campaign/supervised-items");

export type Side = "received" | "sent";
export type Whose = "own" | "all";

export function usePlace() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { campaign, unit } = useScope();
  const { can, home, roles } = useCampaign();
  const mayIssue = can("problem.dispatch");
  const offices = home.filter(({ role }) => ROLES[role].side === "responsible");
  // A team sees first what it sent itself; an office above, all that is under way in its area.
  const side: Side =
    search.side === "sent" || (search.side === undefined && roles.includes("team_member"))
      ? "sent"
      : "received";
  /** Whoever receives nothing itself follows what others do with it. */
  const isFollower = offices.length === 0;
  const own = offices.length === 1 ? offices[0]?.unit : undefined;
  const isUndecided = side === "received" && own !== undefined && search.whose === undefined;
  // An office to which nothing is addressed sees at once what concerns its places.
  const addressed = useRead("count-dispatches", { campaign, receiver: own ?? "" }, { enabled: isUndecided });
  const whose: Whose =
    side === "sent" || own === undefined || search.whose === "all" || addressed.data?.all.count === 0
      ? "all"
      : "own";
  const asks: Ask = ASKS.find((one) => one === search.asks) ?? "all";
  const scope = {
    campaign,
    side,
    ...(unit === undefined ? {} : { unit }),
    ...(whose === "own" && own !== undefined ? { receiver: own } : {}),
  };
  function go(change: Partial<Record<keyof typeof search, string | undefined>>): void {
    void navigate({ search: (before) => ({ ...before, ...change }) as typeof search });
  }
  return {
    isKnown: !isUndecided || addressed.data !== undefined,
    side,
    whose,
    own,
    asks,
    dispatch: search.dispatch,
    mayIssue,
    isFollower,
    /** Whether what is listed is for others to see to: sent to them, or about the reader's places and addressed above or below. */
    isFollowing: side === "sent" || isFollower || (own !== undefined && whose === "all"),
    scope,
    go,
  };
}

export type Place = ReturnType<typeof usePlace>;
