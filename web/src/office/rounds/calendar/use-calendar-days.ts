import { getRouteApi } from "@tanstack/react-router";
import { useToday } from "../../../app/use-today.ts";
import { addDays } from "../../../ui/format.ts";

/** Three ten-day periods and a bit: what stands on a screen. */
export const CALENDAR_DAYS = 31;

/** What runs since last week stands whole beside what comes. */
const DAYS_BACK = 8;

const route = getRouteApi("/c/$campaign/rounds");

/** The first day of the calendar: the address's, else somewhat before today. */
export function useCalendarDays(): { readonly from: string; readonly today: string } {
  const { from } = route.useSearch();
  const today = useToday();
  return { from: from ?? addDays(today, -DAYS_BACK), today };
}
