import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { campaignRoute, readTexts } from "../../app/root-route.ts";

/** All periods. */
export const assessmentsRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "assessments",
  component: lazyRouteComponent(() => import("./assessments-page.tsx"), "AssessmentsPage"),
});

/** One period's result: what is looked at, of which score and pool, against which period, and the unit beside it. */
export const assessmentRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "assessments/$assessment",
  validateSearch: readTexts("view", "score", "pool", "against", "at", "tab", "sheet", "objection", "fact"),
  component: lazyRouteComponent(() => import("./period/period-page.tsx"), "PeriodPage"),
});
