import { createRouter, parseSearchWith, stringifySearchWith } from "@tanstack/react-router";
import { PageFailed } from "./page-failed.tsx";
import { routeTree } from "./routes.ts";

export const router = createRouter({
  routeTree,
  // Words of an address stand as they are (page=1, not page="1"): people send them to each other.
  parseSearch: parseSearchWith((word) => word),
  stringifySearch: stringifySearchWith((word) => String(word)),
  defaultPreload: "intent",
  defaultErrorComponent: PageFailed,
  scrollRestoration: true,
  defaultStructuralSharing: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
