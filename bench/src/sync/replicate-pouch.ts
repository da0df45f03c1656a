/** The neighbour: the same rows as documents, replicated from one PouchDB to an empty one, both in memory and in one process, no network between. */
import memory from "pouchdb-adapter-memory";
import PouchDB from "pouchdb-core";
import replication from "pouchdb-replication";

PouchDB.plugin(memory);
PouchDB.plugin(replication);

/** Seconds that the replication of all rows takes; writing the source is not counted. */
export async function replicatePouch(rows: ReadonlyMap<string, object>): Promise<number> {
  const [source, target] = ["source", "target"].map((name) => new PouchDB(name, { adapter: "memory" })) as [
    PouchDB,
    PouchDB,
  ];
  const docs = [...rows].map(([id, row]) => ({ ...row, _id: id }));
  for (let at = 0; at < docs.length; at += 1_000) await source.bulkDocs(docs.slice(at, at + 1_000));
  const begun = performance.now();
  await source.replicate.to(target, { batch_size: 1_000 });
  const seconds = (performance.now() - begun) / 1000;
  const { doc_count } = await target.info();
  if (doc_count !== docs.length) throw new Error(`PouchDB has ${doc_count} of ${docs.length} documents`);
  await Promise.all([source.destroy(), target.destroy()]);
  return seconds;
}
