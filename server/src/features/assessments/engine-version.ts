import { readFileSync } from "node:fs";
import { RESULT_FORMAT } from "@cunjing/engine";

const { version } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8")) as {
  version: string;
};

/** Recorded with every result: the program's version and the format of its results. */
export const ENGINE_VERSION = `${version}/${RESULT_FORMAT}`;
