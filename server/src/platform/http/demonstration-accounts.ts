/** The accounts of a loaded demonstration, as its loader leaves them beside the data: one a role, with passwords that everybody may know. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** Written by the demonstration's loader. */
export const DEMONSTRATION_FILE = "demonstration.json";

export const demonstrationAccounts = z.array(
  z.object({
    /** Of contract/src/rights/roles.ts. */
    role: z.string(),
    name: z.string(),
    post: z.string(),
    password: z.string(),
  }),
);

export type DemonstrationAccount = z.output<typeof demonstrationAccounts>[number];

/** None before they are loaded. @throws where the file is something else */
export async function readDemonstrationAccounts(folder: string): Promise<readonly DemonstrationAccount[]> {
  try {
    return demonstrationAccounts.parse(JSON.parse(await readFile(join(folder, DEMONSTRATION_FILE), "utf8")));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
