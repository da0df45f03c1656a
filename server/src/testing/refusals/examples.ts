/** An example of every command and every read by its name; server/src/refusals.test.ts fails where a route has none. */
import { ACCOUNT_COMMANDS, ACCOUNT_READS } from "./examples/accounts.ts";
import { ASSESSMENT_COMMANDS, ASSESSMENT_READS } from "./examples/assessments.ts";
import { BURDEN_COMMANDS, BURDEN_READS } from "./examples/burden.ts";
import { DOCUMENT_COMMANDS, DOCUMENT_READS } from "./examples/documents.ts";
import type { CommandExample, ReadExample } from "./examples/example.ts";
import { FACT_COMMANDS, FACT_READS } from "./examples/facts.ts";
import { INSPECTION_COMMANDS, INSPECTION_READS } from "./examples/inspections.ts";
import { PROBLEM_COMMANDS, PROBLEM_READS } from "./examples/problems.ts";
import { RESPONSIBILITY_COMMANDS, RESPONSIBILITY_READS } from "./examples/responsibilities.ts";
import { SYNC_COMMANDS, SYNC_READS } from "./examples/sync.ts";
import { TRAIL_COMMANDS, TRAIL_READS } from "./examples/trail.ts";
import { UNIT_COMMANDS, UNIT_READS } from "./examples/units.ts";
import { VIEW_COMMANDS, VIEW_READS } from "./examples/views.ts";

export const COMMAND_EXAMPLES: Readonly<Record<string, CommandExample>> = {
  ...ACCOUNT_COMMANDS,
  ...ASSESSMENT_COMMANDS,
  ...BURDEN_COMMANDS,
  ...DOCUMENT_COMMANDS,
  ...FACT_COMMANDS,
  ...INSPECTION_COMMANDS,
  ...PROBLEM_COMMANDS,
  ...RESPONSIBILITY_COMMANDS,
  ...SYNC_COMMANDS,
  ...TRAIL_COMMANDS,
  ...UNIT_COMMANDS,
  ...VIEW_COMMANDS,
};

export const READ_EXAMPLES: Readonly<Record<string, ReadExample>> = {
  ...ACCOUNT_READS,
  ...ASSESSMENT_READS,
  ...BURDEN_READS,
  ...DOCUMENT_READS,
  ...FACT_READS,
  ...INSPECTION_READS,
  ...PROBLEM_READS,
  ...RESPONSIBILITY_READS,
  ...SYNC_READS,
  ...TRAIL_READS,
  ...UNIT_READS,
  ...VIEW_READS,
};
