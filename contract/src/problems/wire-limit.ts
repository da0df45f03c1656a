/** A limit as it crosses the wire: one unit, office hours in decimals as text ("1.5"), since doubles carry no limits. */
import { type Limit, parseFraction } from "@cunjing/engine";
import { z } from "zod";

export const wireLimit = z
  .strictObject({
    workdays: z.int().min(1).max(1000).optional(),
    days: z.int().min(1).max(1000).optional(),
    hours: z.int().min(1).max(10_000).optional(),
    office_hours: z
      .string()
      .regex(/^\d{1,4}(\.\d{1,2})?$/)
      .optional(),
    same_day: z.literal(true).optional(),
  })
  .refine((limit) => Object.values(limit).filter((amount) => amount !== undefined).length === 1, {
    error: "时限写一种单位：workdays、days、hours、office_hours 或 same_day",
  });

export type WireLimit = z.output<typeof wireLimit>;

/** The limit as the calendar counts it. */
export function limitOf({ office_hours, ...rest }: WireLimit): Limit {
  return office_hours === undefined ? rest : { office_hours: parseFraction(office_hours) };
}
