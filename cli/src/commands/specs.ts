/** Every command of the command line, in the order in which a newcomer needs them. */
import { ASSESS } from "./assess/describe-assess.ts";
import type { CommandSpec } from "./command-spec.ts";
import { COMPARE } from "./compare/describe-compare.ts";
import { DEMO } from "./demo/describe-demo.ts";
import { DOCUMENTS } from "./documents/describe-documents.ts";
import { DRAW } from "./draw/describe-draw.ts";
import { EXPLAIN } from "./explain/describe-explain.ts";
import { POLICY } from "./policy/describe-policy.ts";
import { SIMULATE } from "./simulate/describe-simulate.ts";
import { TEMPLATE } from "./template/describe-template.ts";
import { VERIFY } from "./verify/describe-verify.ts";

export const COMMANDS: readonly CommandSpec[] = [
  DEMO,
  VERIFY,
  TEMPLATE,
  ...POLICY,
  ASSESS,
  EXPLAIN,
  COMPARE,
  ...DRAW,
  DOCUMENTS,
  SIMULATE,
];
