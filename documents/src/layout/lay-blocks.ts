import type { Block, Cell, Paragraph, Table } from "../model/blocks.ts";
import type { LaidBlock, LaidRun, LaidTable } from "./laid.ts";
import { headingNumberer } from "./lay-headings.ts";
import { text } from "./lay-text.ts";

/** Lays the blocks of a body or of one attachment; heading numbers begin anew in each. */
export function layBlocks(blocks: readonly Block[]): LaidBlock[] {
  const number = headingNumberer();
  return blocks.flatMap((block): LaidBlock[] => {
    switch (block.type) {
      case "heading":
        return [number(block)];
      case "paragraph":
        return [layParagraph(block)];
      case "table":
        return [layTable(block)];
      case "pictures":
        return [
          { ...block, items: block.items.map(({ caption, image }) => ({ caption, image: image ?? null })) },
        ];
      case "sign-lines":
        return block.labels.map((label) =>
          text(`${label}：${"　".repeat(6)}`, { first: 0, left: 14, align: "left" }),
        );
      default:
        return [block];
    }
  });
}

function layParagraph(block: Paragraph): LaidBlock {
  const runs: LaidRun[] = [{ text: block.text, role: block.role ?? "fangsong" }];
  if (block.label !== undefined) runs.unshift({ text: block.label, role: "heiti" });
  const align = block.align ?? "justify";
  return text(runs, {
    first: block.indent ?? (align === "center" || align === "right" ? 0 : 2),
    align,
    size: block.size ?? "three",
    keepWithNext: block.keepWithNext ?? false,
  });
}

function layTable(block: Table): LaidTable {
  return {
    type: "table",
    caption: block.caption ?? null,
    unitNote: block.unitNote ?? null,
    columns: block.columns,
    showHead: block.showHead ?? true,
    rows: block.rows.map((row) => row.map(layCell)),
    size: block.size ?? "small_four",
    notes: block.notes ?? [],
    totalRows: block.totalRows ?? 0,
  };
}

const layCell = (cell: Cell | string): Cell => (typeof cell === "string" ? { text: cell } : cell);
