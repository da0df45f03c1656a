/** Who answers for what: each county hands in its sheet, and files the list with the city (S1-22). */
import { DATA_TABLES } from "@cunjing/contract";
import { writeTable } from "@cunjing/sheets";
import { demoId } from "./demo-id.ts";
import type { World } from "./made-up-world.ts";
import { unitAccount } from "./posts.ts";
import { timeOn } from "./site-times.ts";
import type { Act } from "./timetable.ts";

const IMPORTED = 7 * 60;
const FILED = 7 * 60 + 20;

/** @param counties those that have an office here */
export async function planResponsibilities(world: World, counties: readonly string[]): Promise<Act[][]> {
  const table = DATA_TABLES.find(({ name }) => name === "responsibilities");
  if (table === undefined) throw new Error("there is no table of responsibilities");
  const countyOf = (unit: string): string => {
    const { parent } = world.unitOf(unit);
    return parent === world.root.id ? unit : countyOf(parent);
  };
  // County leaders share towns and streets among them; the simulation gives them functional zones as well, which the document does not name.
  const rows = world.tables.responsibilities.filter(
    ({ kind, unit }) => kind !== "contracted" || world.unitOf(unit).kind !== "functional_zone",
  );
  const rowsOf = Map.groupBy(rows, ({ unit }) => countyOf(unit));
  const imported = await Promise.all(
    counties.map(async (county): Promise<Act> => {
      const sheet = await writeTable(table, rowsOf.get(county) ?? [], { form: "csv" });
      return {
        key: county,
        command: "import-responsibilities",
        account: unitAccount(county),
        at: timeOn(world.first, IMPORTED),
        body: { file: "责任.csv", sheet: Buffer.from(sheet).toString("base64"), office: county },
      };
    }),
  );
  const filed = counties.map(
    (county): Act => ({
      key: county,
      command: "file-responsibilities",
      account: unitAccount(county),
      at: timeOn(world.first, FILED),
      body: {
        file: demoId("responsibility file", county),
        unit: county,
        title: `${world.unitOf(county).name}领导分包和责任清单`,
        day: world.first,
      },
    }),
  );
  return [imported, filed];
}
