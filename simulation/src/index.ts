/** A seeded, deterministic campaign over a unit tree: made-up names in the demonstration, the real tree in tests and benches. */
export { type Row, TABLE_COLUMNS, type TableName, type Tables } from "./columns.ts";
export { exampleTree } from "./example-tree.ts";
export { HUNDRED_DAYS, type PolicyHints } from "./hints.ts";
export type { UnitCells } from "./read-tree.ts";
export { type Simulation, simulateCampaign } from "./simulate-campaign.ts";
export { TROUBLES, type Trouble } from "./vocabulary.ts";
