/**
 * npm run bench:assess — a province's month (40,000 villages, a million facts in the server's own tables) from records to stored results, by the job
 * that the server runs; beside it the same policy as one statement of PostgreSQL over the same tables, and every score and place compared.
 */
import { comparePlaces } from "./src/assess/compare-places.ts";
import { computeMonth } from "./src/assess/compute-month.ts";
import { openProvince } from "./src/assess/open-province.ts";
import { scoreInSql } from "./src/assess/score-in-sql.ts";
import { makeReport, peakMemory, printReport, rounded } from "./src/report.ts";

const say = (line: string) => console.log(line);

say("a province: 40,000 villages, a month of inspections, problems and their events …");
const province = await openProvince();
try {
  const sql = [await scoreInSql(province.superuser, province.campaign)];
  const computed = await computeMonth(province);
  sql.push(await scoreInSql(province.superuser, province.campaign));
  const found = await comparePlaces(province.superuser, computed.assessment);
  const frozen = await province.superuser.query<{ bytes: string; slices: number }>(
    "select sum(length(bytes))::text as bytes, count(*)::int as slices from frozen_slice",
  );
  const { steps, seconds } = computed;
  const of = (...names: string[]) => names.reduce((sum, name) => sum + (steps[name] ?? 0), 0);
  const postgres = of("read", "store");
  const engine = of("engine", "digest");
  say(
    `${computed.facts.toLocaleString("en")} facts, ${found.compared.toLocaleString("en")} villages compared: ${JSON.stringify(found)}`,
  );
  say(`steps, in seconds: ${JSON.stringify(steps)}`);
  say(
    `PostgreSQL ${((postgres / seconds) * 100).toFixed(0)} % (reading ${of("read").toFixed(2)} s, storing ${of("store").toFixed(2)} s, beside which the digest is made), engine ${((engine / seconds) * 100).toFixed(0)} %, freezing ${((of("pack", "thaw") / seconds) * 100).toFixed(0)} %`,
  );
  say(`the statement: ${sql.map((one) => one.toFixed(2)).join(" and ")} s, scores and places alone`);
  printReport(
    makeReport(
      "assess",
      {
        facts: computed.facts,
        seconds: rounded(seconds),
        cpu_seconds: rounded(computed.cpu_seconds),
        read_seconds: rounded(of("read")),
        freeze_seconds: rounded(of("pack", "thaw")),
        engine_seconds: rounded(engine),
        rows_seconds: rounded(of("rows")),
        store_seconds: rounded(of("store")),
        sql_seconds: rounded(Math.min(...sql)),
        longest_pause_ms: rounded(computed.longest_pause_ms, 0),
        frozen_mb: rounded(Number(frozen.rows[0]?.bytes ?? 0) / 1e6, 1),
        frozen_slices: frozen.rows[0]?.slices ?? 0,
        memory_mb: peakMemory(),
        ranked: found.ranked,
        differences: found.scores + found.places,
      },
      {
        facts: { atLeast: 1_000_000 },
        seconds: { below: 20 },
        differences: { exactly: 0 },
      },
    ),
  );
} finally {
  await province.close();
}
// The engine's thread would keep nothing alive; a bench that is done ends at once.
process.exit();
