/**
 * How long a form takes, at the least. Times of single acts are those of the keystroke-level model (Card, Moran and Newell, Communications of
 * the ACM 23(7), 1980): a key 0.28 s (non-secretary typist), pointing 1.1 s, making up one's mind 1.35 s. How much is written is an assumption
 * and said as such beside the number; walking, asking and thinking about what to write is not in it.
 */
import type { Phrase } from "../failures/phrase.ts";
import type { FormField } from "./form-fields.ts";

const KEY = 0.28;
const POINT = 1.1;
const DECIDE = 1.35;
/** Keys for a Chinese character: three letters of its reading and the choice. */
const KEYS_A_CHARACTER = 4;
/** Characters written into a field of one line, and of several. */
const WRITTEN = { line: 10, prose: 60 } as const;
/** A field that takes more than this is one of several lines. */
const LONGEST_LINE = 100;
/** Opening the camera, aiming, taking it, keeping it. */
const ACTS_A_PHOTO = 4;

/** Printed beside every number of minutes. */
export const BASIS: Phrase = {
  zh: "按键盘级操作模型（Card、Moran、Newell 1980）估算的最少用时：按键0.28秒、点选1.1秒、思考1.35秒；假定每个汉字4键，单行填10字、多行填60字，每张照片4次点选；不含走动、询问和构思。可以不填的栏目不计。",
  en: "The least time by the keystroke-level model (Card, Moran, Newell 1980): a key 0.28 s, pointing 1.1 s, deciding 1.35 s; assumed: four keys a Chinese character, 10 characters in a line, 60 in a longer text, four acts a photo; without walking, asking and thinking. Fields that may be left out are not counted.",
};

/** Seconds for a form: its fields that must be filled, and sending it. */
export function secondsOfForm(fields: readonly FormField[]): number {
  const asked = fields.filter(({ optional, filling }) => !optional && filling !== "known");
  return asked.reduce((sum, field) => sum + secondsOf(field), DECIDE + POINT);
}

/** Seconds for fields of which nothing is known but their number: a line each. */
export const secondsOfFields = (fields: number): number => fields * typing(WRITTEN.line);

export const secondsOfPhotos = (photos: number): number => photos * (DECIDE + ACTS_A_PHOTO * POINT);

/** To a tenth of a minute, as printed. */
export const toMinutes = (seconds: number): number => Math.round(seconds / 6) / 10;

function secondsOf({ filling, longest }: FormField): number {
  if (filling === "chosen") return DECIDE + POINT;
  return typing((longest ?? 0) > LONGEST_LINE ? WRITTEN.prose : WRITTEN.line);
}

const typing = (characters: number): number => DECIDE + POINT + characters * KEYS_A_CHARACTER * KEY;
