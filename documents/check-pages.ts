// Prints an example of every kind of document as PDF, DOCX and XLSX, turns the DOCX into pages with LibreOffice, and
// all pages into pictures under documents/out/pages/, for people to look at. Usage: node documents/check-pages.ts [kind …]
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type DocumentKindId,
  documentKindIds,
  documentKinds,
  exampleFacts,
  type FactsOf,
  render,
} from "@cunjing/documents";
import { convertToPdf, countPages } from "./src/pages/convert-pages.ts";

const out = join(import.meta.dirname, "out/pages");
const wanted = process.argv.slice(2);
const ids = wanted.length === 0 ? documentKindIds : documentKindIds.filter((id) => wanted.includes(id));

mkdirSync(out, { recursive: true });
for (const file of readdirSync(out)) {
  if (ids.some((id) => file.startsWith(`${id}.`) || file.startsWith(`${id}-`)))
    rmSync(join(out, file), { recursive: true });
}
for (const id of ids) await printExample(id);

const documents = ids.map((id) => join(out, `${id}.docx`));
convertToPdf(documents, join(out, "from-docx"));
for (const id of ids) {
  const pages = { pdf: join(out, `${id}.pdf`), docx: join(out, "from-docx", `${id}.pdf`) };
  for (const [form, file] of Object.entries(pages)) {
    spawnSync("pdftoppm", ["-r", "60", "-png", file, join(out, `${id}-${form}`)], { stdio: "inherit" });
  }
  const [pdf, docx] = [countPages(pages.pdf), countPages(pages.docx)];
  console.log(
    `${id}\t${documentKinds[id].name}\tPDF ${pdf} pages\tDOCX ${docx} pages${pdf === docx ? "" : "\tdiffer"}`,
  );
}

/** Writes every form of one kind, with the banner of examples. */
async function printExample<Id extends DocumentKindId>(id: Id): Promise<void> {
  for (const form of documentKinds[id].forms) {
    const { bytes, notices } = await render(id, exampleFacts[id] as FactsOf<Id>, { form, example: true });
    writeFileSync(join(out, `${id}.${form}`), bytes);
    for (const notice of notices) console.log(`${id}.${form}: ${notice.chinese}`);
  }
}
