import { getRouteApi } from "@tanstack/react-router";
import { useScope } from "../../app/campaign.ts";

const route = getRouteApi("/c/$campaign/overview");

/** The address of this page for another unit, with the period, the number and the cadence that were chosen. */
export function useWayDown(): (unit: string) => string {
  const { campaign } = useScope();
  const chosen = route.useSearch();
  return (unit) => `/c/${campaign}/overview?${new URLSearchParams({ ...withoutEmpty(chosen), unit })}`;
}

const withoutEmpty = (search: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
