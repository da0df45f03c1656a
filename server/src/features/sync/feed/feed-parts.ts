/** Every part of the feed, in the order of SYNC_TYPES. */
import { SYNC_ORDER } from "@cunjing/contract";
import type { FeedPart } from "./feed-part.ts";
import { campaignPart, dispatchPart, heldPart, roundPart } from "./other-parts.ts";
import {
  evidencePart,
  inspectionPart,
  problemPart,
  recheckPart,
  taskPart,
  unblindedPart,
} from "./placed-parts.ts";
import type { Leg, LegPart } from "./plan-walk.ts";

const PARTS: readonly FeedPart[] = [
  campaignPart,
  roundPart,
  taskPart,
  inspectionPart,
  unblindedPart,
  problemPart,
  dispatchPart,
  recheckPart,
  evidencePart,
  heldPart,
];

export interface Step {
  readonly part: FeedPart;
  readonly of: LegPart;
}

/** What a leg reads, one after the other. */
export const stepsOf = ({ kind, parts }: Leg): readonly Step[] =>
  [...parts]
    .sort((a, b) => SYNC_ORDER.indexOf(a.type) - SYNC_ORDER.indexOf(b.type))
    .flatMap((of) =>
      PARTS.filter((part) => part.type === of.type && !(kind === "all" && part.onlyChanged)).map((part) => ({
        part,
        of,
      })),
    );
