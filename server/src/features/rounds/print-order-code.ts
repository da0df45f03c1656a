import { can, printOrderCode as spec } from "@cunjing/contract";
import { sql } from "kysely";
import qrcode from "qrcode";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { ROUND_STATE_WORDS } from "./round-to-change.ts";

const selectOrder = prepare<
  { campaign: string; round: string; unit: string },
  { code: string; pos: number; title: string; state: "planned" | "approved" | "cancelled" }
>(
  (
    a,
  ) => sql`select o.code, o.pos, r.title, r.state from round_unit o join round r on r.campaign = o.campaign and r.id = o.round
    where o.campaign = ${a.campaign}::uuid and o.round = ${a.round}::uuid and o.unit = ${a.unit}`,
);

/** The address that the code of an order leads to. */
export const verifyAddress = (address: string, code: string): string => `${address}/api/verify/${code}`;

/** The QR that goes on a printed order, quartile error correction: paper gets wet and folded. */
export const printOrderCode = handleRead(spec, async ({ parts, tx, actor, campaign, query }) => {
  const order = await tx.askOne(selectOrder({ campaign, round: query.round, unit: query.unit }));
  if (order === undefined || !can(actor, "inspection.enter", { campaign, pos: order.pos }))
    return refuse("not_found", {});
  const { title, state } = order;
  if (state !== "approved") return refuse("round_state_wrong", { title, state: ROUND_STATE_WORDS[state] });
  const address = verifyAddress(parts.config.address, order.code);
  const svg = await qrcode.toString(address, { type: "svg", errorCorrectionLevel: "Q", margin: 4 });
  return { file: Buffer.from(svg), name: `检查码-${query.unit}.svg` };
});
