/** What the server serves, a line each. */
import type { Served } from "../platform/http/build-app.ts";
import { findProblem } from "./problems/find-problem.ts";
import { readProblem } from "./problems/read-problem.ts";

export const SERVED: Served = {
  commands: [findProblem],
  reads: [readProblem],
  routes: [],
};
