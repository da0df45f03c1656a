/** The QR of an inspection order as a picture (SVG): it leads to GET /api/verify/{code}, which the inspected side opens without an account (D-4). */
import { z } from "zod";
import { unitId, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const printOrderCode = defineRead({
  name: "print-order-code",
  noun: "round",
  summary: { zh: "检查码", en: "The QR of an order" },
  verb: "inspection.enter",
  scope: "campaign",
  path: "/rounds/:round/units/:unit/code.svg",
  query: z.strictObject({ round: uuid, unit: unitId }),
  answer: z.unknown(),
  media: "image/svg+xml",
  failures: ["not_found", "round_state_wrong"],
});
