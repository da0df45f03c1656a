/** What is to be looked back at, as the page's address asks for it. */
import { getRouteApi } from "@tanstack/react-router";
import { useReadPages } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useScope } from "../../../app/campaign.ts";
import { useToday } from "../../../app/use-today.ts";
import { addDays } from "../../../ui/format.ts";

const route = getRouteApi("/c/$campaign/rechecks");

export type DueRow = Answer<"list-look-backs">["look_backs"][number];

export const KINDS = ["look_back", "draw"] as const;
/** How many days ahead the list may reach; 0: what is due by today. */
export const AHEAD = [0, 7, 30] as const;

export function useDue() {
  const { campaign, unit } = useScope();
  const { within, kind } = route.useSearch();
  const today = useToday();
  const days = AHEAD.find((one) => String(one) === within) ?? 0;
  const asked = KINDS.find((one) => one === kind);
  const list = useReadPages("list-look-backs", {
    campaign,
    limit: 100,
    ...(days === 0 ? {} : { by: addDays(today, days) }),
    ...(unit === undefined ? {} : { unit }),
    ...(asked === undefined ? {} : { kind: asked }),
  });
  return {
    list,
    days,
    kind: asked,
    counts: list.data?.pages[0],
    rows: (list.data?.pages ?? []).flatMap(({ look_backs }) => look_backs),
  };
}

export type DueReading = ReturnType<typeof useDue>;
