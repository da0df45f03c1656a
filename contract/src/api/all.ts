/** Every command and every read, a line each: the API's table of contents. A feature adds its lines here and in server/src/features/all.ts. */
import { findProblem } from "./problems/find-problem.ts";
import { readProblem } from "./problems/read-problem.ts";
import type { CommandSpec, ReadSpec } from "./specs.ts";

export const COMMANDS: readonly CommandSpec[] = [findProblem];

export const READS: readonly ReadSpec[] = [readProblem];
