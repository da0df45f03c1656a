import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { campaignRoute, readTexts } from "../../app/root-route.ts";

/** `page`: which of the pages is on the wall, from 1. */
export const meetingRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "meeting",
  validateSearch: readTexts("page"),
  component: lazyRouteComponent(() => import("./meeting-page.tsx"), "MeetingPage"),
});
