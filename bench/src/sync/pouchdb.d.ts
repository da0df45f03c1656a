/** As far as the bench uses it; the packages are CommonJS. */
declare module "pouchdb-core" {
  class PouchDB {
    static plugin(plugin: unknown): void;
    constructor(name: string, options: { adapter: string });
    bulkDocs(docs: readonly object[]): Promise<unknown>;
    readonly replicate: { to(target: PouchDB, options: { batch_size: number }): Promise<unknown> };
    info(): Promise<{ doc_count: number }>;
    destroy(): Promise<void>;
  }
  export = PouchDB;
}
declare module "pouchdb-adapter-memory" {
  const plugin: unknown;
  export = plugin;
}
declare module "pouchdb-replication" {
  const plugin: unknown;
  export = plugin;
}
