/** Who reads: the own account; without a session, off to the sign-in page and back here afterwards. */
import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";
import { useRead } from "../api/queries.ts";
import type { Answer } from "../api/types.ts";

export function useAccount() {
  const account = useRead("read-own-account", {});
  const navigate = useNavigate();
  const from = useRouterState({ select: ({ location }) => location.href });
  // While the sign-in page is still being fetched, this page stands with the new address: it must not be sent off again.
  const isStranger = account.error?.problem.status === 401;
  const isAway = isStranger && !from.startsWith("/sign-in");
  useEffect(() => {
    if (isAway) void navigate({ to: "/sign-in", search: from === "/" ? {} : { from }, replace: true });
  }, [isAway, navigate, from]);
  // The door opens in a moment; until then the page is still read, and tells nobody to try again.
  return isStranger ? ({ ...account, error: null } as typeof account) : account;
}

/** What everybody may, whatever else. */
const EVERYBODYS: readonly string[] = ["account.own", "complaint.make"];

type Verbs = Pick<Answer<"read-own-account">, "verbs">;

/** Whether the account may open campaigns: a campaign office of no campaign yet. */
export const opensCampaigns = ({ verbs }: Verbs): boolean => verbs.includes("campaign.write");

/** Whether the account keeps the site itself (the three administrators), whose day begins there and who has no part in campaigns. */
export const keepsSite = (own: Verbs): boolean =>
  !opensCampaigns(own) && own.verbs.some((verb) => !EVERYBODYS.includes(verb));
