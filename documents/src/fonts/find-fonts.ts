import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { documentFailure } from "../failure.ts";
import { FONT_CANDIDATES, type FontCandidate, RARE_CHARACTER_FONTS } from "./font-files.ts";
import { FONT_ROLES, type FontRole } from "./font-roles.ts";

/** A font that was found, with its bytes. */
export interface LoadedFont {
  readonly family: string;
  readonly weight: "regular" | "bold";
  readonly fit: "genuine" | "substitute";
  readonly bytes: Uint8Array;
}

/** What a PDF is set with: a face a role, and faces for rare characters. The same set gives the same bytes. */
export interface FontSet {
  readonly roles: Readonly<Record<FontRole, LoadedFont>>;
  readonly rare: readonly LoadedFont[];
}

/** Where `documents/fonts/install-fandol.sh` puts the free FangSong. */
const FETCHED_FONTS = join(import.meta.dirname, "../../../.cache/fonts");

/** Where fonts live on Debian and its kin; `CUNJING_FONTS` (directories, colon-separated) is looked at first. */
export function fontDirectories(env: Readonly<Record<string, string | undefined>> = process.env): string[] {
  const own = (env.CUNJING_FONTS ?? "").split(":").filter((directory) => directory !== "");
  const home = env.HOME === undefined ? [] : [join(env.HOME, ".local/share/fonts")];
  return [
    ...own,
    ...home,
    FETCHED_FONTS,
    "/usr/local/share/fonts",
    "/usr/share/fonts",
    "/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol",
  ];
}

/**
 * Finds a face for each role among `directories` (searched through). The first candidate that is there wins.
 * @throws font_missing, naming the role and the package that brings it, where no candidate is there: a page with empty
 * boxes is never made.
 */
export function findFonts(directories: readonly string[] = fontDirectories()): FontSet {
  const paths = new Map<string, string>();
  for (const directory of directories) collectFiles(directory, paths, 0);
  const loaded = new Map<string, LoadedFont>();
  const load = (candidate: FontCandidate): LoadedFont | null => {
    const path = paths.get(candidate.file.toLowerCase());
    if (path === undefined) return null;
    const bytes = loaded.get(path)?.bytes ?? readFileSync(path);
    const font = { family: candidate.family, weight: candidate.weight, fit: candidate.fit, bytes };
    loaded.set(path, font);
    return font;
  };
  const roles: Partial<Record<FontRole, LoadedFont>> = {};
  for (const role of FONT_ROLES) {
    const font = firstOf(FONT_CANDIDATES[role], load);
    if (!font) throw missing(role);
    roles[role] = font;
  }
  const rare = RARE_CHARACTER_FONTS.flatMap((candidate) => load(candidate) ?? []);
  return { roles: roles as Record<FontRole, LoadedFont>, rare };
}

function firstOf(
  candidates: readonly FontCandidate[],
  load: (c: FontCandidate) => LoadedFont | null,
): LoadedFont | null {
  for (const candidate of candidates) {
    const font = load(candidate);
    if (font) return font;
  }
  return null;
}

function collectFiles(directory: string, paths: Map<string, string>, depth: number): void {
  if (depth > 6) return;
  let entries: import("node:fs").Dirent[];
  try {
    entries = readdirSync(directory, { withFileTypes: true });
  } catch {
    return; // A directory that is not there holds no fonts.
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) collectFiles(path, paths, depth + 1);
    else if (!paths.has(entry.name.toLowerCase())) paths.set(entry.name.toLowerCase(), path);
  }
}

function missing(role: FontRole): Error {
  const files = FONT_CANDIDATES[role].map((candidate) => candidate.file).join(", ");
  return documentFailure(
    "font_missing",
    `没有找到用作${role}的字体（${files}）；请安装 fonts-noto-cjk 和 fonts-liberation2，或用 CUNJING_FONTS 指明字体目录`,
    `no font for the role ${role} (${files}); install fonts-noto-cjk and fonts-liberation2 or point CUNJING_FONTS at a folder`,
    { role, files },
  );
}
