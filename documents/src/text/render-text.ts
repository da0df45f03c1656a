import type { LaidBlock, LaidDocument } from "../layout/laid.ts";

/** The document as plain text, for an organ's own site: paragraphs, and tables with tabs between cells. */
export function renderText(document: LaidDocument): Uint8Array {
  const lines = document.parts.flatMap((part) => part.blocks.flatMap(textOf));
  const banner = document.banner === null ? [] : [document.banner, ""];
  return new TextEncoder().encode(`${[...banner, ...lines].join("\n")}\n`);
}

function textOf(block: LaidBlock): string[] {
  switch (block.type) {
    case "text":
      return [
        "　".repeat(Math.max(0, Math.round(block.first + block.left))) +
          block.runs.map((run) => run.text).join(""),
      ];
    case "title":
      return [block.lines.join("")];
    case "table":
      return [
        ...(block.caption === null ? [] : [block.caption]),
        ...(block.showHead ? [block.columns.map((column) => oneLine(column.title)).join("\t")] : []),
        ...block.rows.map((row) => row.map((cell) => oneLine(cell.text)).join("\t")),
        ...block.notes,
      ];
    case "blank":
      return [""];
    default:
      return [];
  }
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ");
