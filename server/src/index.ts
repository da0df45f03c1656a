/** What other packages may use of the server: the benches start its database and apply its schema. */
export { migrate } from "./platform/database/migrate.ts";
export { type Embedded, startEmbedded } from "./platform/database/start-embedded.ts";
