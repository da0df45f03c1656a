import { useRead } from "../api/queries.ts";

/** A unit by its name; its id until that is read, or where the reader may not see it. */
export function UnitName({ unit }: { readonly unit: string }) {
  const read = useRead("read-unit", { unit });
  return read.data?.name ?? unit;
}
