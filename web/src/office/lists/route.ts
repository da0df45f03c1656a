import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { campaignRoute, readTexts } from "../../app/root-route.ts";

export const listsRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "lists",
  validateSearch: readTexts("assessment"),
  component: lazyRouteComponent(() => import("./lists-page.tsx"), "ListsPage"),
});
