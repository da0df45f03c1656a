import { build, prepare } from "../../platform/statements/prepare.ts";

/** A unit with its range, for asking whether it lies below another. */
export const findUnitRange = prepare((a: { unit: string }) =>
  build.selectFrom("unit").select(["id", "name", "pos", "pos_end as end"]).where("id", "=", a.unit),
);
