import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { campaignRoute, readTexts } from "../../app/root-route.ts";

/** Figures from outside: one kind at a time; `fact` is the one that is open beside the list. */
export const factsRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "facts",
  validateSearch: readTexts("kind", "series", "period", "from", "to", "only", "fact"),
  component: lazyRouteComponent(() => import("./list/facts-page.tsx"), "FactsPage"),
});

/** A column of units at once; what is known already stands in the address. */
export const enterFactsRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "facts/enter",
  validateSearch: readTexts("kind", "series", "period", "day", "level"),
  component: lazyRouteComponent(() => import("./enter/enter-page.tsx"), "EnterFactsPage"),
});
