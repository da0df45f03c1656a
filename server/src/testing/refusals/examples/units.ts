import { randomUUID } from "node:crypto";
import type { CommandExample, ReadExample } from "./example.ts";

const fresh = () => `new-${randomUUID()}`;
const village = (unit: string) => ({ unit, name: "新村", kind: "village" });

/** Only one role keeps units, and it does so anywhere. */
export const UNIT_COMMANDS: Readonly<Record<string, CommandExample>> = {
  "add-unit": { body: () => ({ ...village(fresh()), parent: "town_a" }) },
  "end-relations": {
    body: () => ({ hierarchy: "pool", parent: "county", children: ["village_a2"], last_day: "2019-05-31" }),
    yes: "unit_unrelated",
  },
  "import-units": {
    // Whether a sheet is right is the plan's question; that it was looked at shows that rights were passed.
    yes: "body_wrong",
    body: () => ({ file: "units.csv", sheet: Buffer.from("x").toString("base64"), on: "2019-05-16" }),
  },
  "import-boundaries": {
    // Whether a file is right is asked behind the rights.
    yes: "body_wrong",
    body: () => ({ file: "边界.geojson", boundaries: Buffer.from("{}").toString("base64") }),
  },
  "merge-units": {
    body: () => ({ units: ["village_a2", fresh()], on: "2019-05-16", into: { unit: "village_a2" } }),
    yes: "unit_missing",
  },
  "move-unit": { body: () => ({ unit: fresh(), on: "2019-05-16", parent: "town_c" }), yes: "unit_missing" },
  "relate-units": {
    body: () => ({
      hierarchy: "pool",
      parent: `pool-${randomUUID()}`,
      children: ["village_a2"],
      first_day: "2019-05-20",
    }),
  },
  "rename-unit": {
    body: () => ({ unit: "village_a2", on: "2019-05-16", name: "甲村二" }),
    yes: "unit_unchanged",
  },
  "split-unit": {
    body: () => ({ unit: fresh(), on: "2019-05-16", parts: [{ unit: village(fresh()) }], successor: null }),
    yes: "unit_missing",
  },
  "withdraw-unit": {
    body: () => ({ unit: fresh(), on: "2019-05-16", successor: null }),
    yes: "unit_missing",
  },
};

export const UNIT_READS: Readonly<Record<string, ReadExample>> = {
  "export-units": { path: () => "/units.csv" },
  "export-units-book": { path: () => "/units.xlsx" },
  "list-units": { path: () => "/units?parent=city" },
  "read-boundaries": { path: () => "/boundaries?below=city" },
  "read-map": { path: () => "/map" },
  "read-unit": { path: (things) => `/units/${things.unit()}` },
  "search-units": { path: () => `/unit-search?text=${encodeURIComponent("甲村")}` },
};
