/** A published draw from its file, held to its shape before anything is computed from it. */
import { readFile } from "node:fs/promises";
import { failure } from "@cunjing/contract";
import type { Draw } from "@cunjing/engine";
import { CommandFailed } from "../command-failed.ts";
import { reason } from "../find-policy-files.ts";

/** @throws {CommandFailed} where the file cannot be read or is no draw */
export async function readDraw(path: string): Promise<Draw> {
  const text = await readText(path);
  const value = parse(path, text);
  const problem = problemOf(value);
  if (problem !== null) throw new CommandFailed([failure("draw_unreadable", { path, found: problem })]);
  return value as Draw;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new CommandFailed([failure("path_unreadable", { path, found: reason(error) })]);
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const found = { zh: "不是 JSON", en: "it is no JSON" };
    throw new CommandFailed([failure("draw_unreadable", { path, found })]);
  }
}

function problemOf(value: unknown): { zh: string; en: string } | null {
  const lacks = (field: string) => ({
    zh: `缺少 ${field}，或类型不对`,
    en: `${field} is missing or of the wrong type`,
  });
  if (!isRecord(value)) return { zh: "不是一个对象", en: "it is no object" };
  const { request, drawn, proof, seen_after } = value;
  if (!isRecord(request)) return lacks("request");
  for (const field of ["seed", "round"])
    if (typeof request[field] !== "string") return lacks(`request.${field}`);
  if (
    !Array.isArray(request.frame) ||
    !request.frame.every((one) => isRecord(one) && typeof one.unit === "string")
  )
    return lacks("request.frame");
  if (!isRecord(request.rule)) return lacks("request.rule");
  for (const field of ["compulsory", "alreadySeen"]) {
    if (request[field] !== undefined && !isTexts(request[field])) return lacks(`request.${field}`);
  }
  if (!Array.isArray(drawn) || !drawn.every((one) => isRecord(one) && typeof one.unit === "string"))
    return lacks("drawn");
  if (!isRecord(proof) || !Array.isArray(proof.strata)) return lacks("proof");
  return isTexts(seen_after) ? null : lacks("seen_after");
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
