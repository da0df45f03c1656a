/** Pictures that somebody chose, dropped or pasted, and why some of them are not taken. */

/** As find-problem takes them. */
export const MOST_PHOTOS = 20;
/** The server's bound of a photo's file (server/src/features/evidence/photo-limits.ts). */
const MOST_BYTES = 60_000_000;

export interface NotTaken {
  readonly name: string;
  readonly why: "tooLarge" | "noPicture" | "tooMany";
}

type FileLike = Pick<File, "name" | "size" | "type" | "lastModified">;

/** Phones and scanners write HEIC without a type that every browser knows. */
const isPicture = ({ name, type }: FileLike): boolean =>
  type.startsWith("image/") || /\.(heic|heif)$/i.test(name);

const keyOf = ({ name, size, lastModified }: FileLike): string => `${name} ${size} ${lastModified}`;

/** @returns those before and the new ones, each once; and those that were left out */
export function takePictures<F extends FileLike>(
  before: readonly F[],
  added: readonly F[],
): { readonly taken: readonly F[]; readonly left: readonly NotTaken[] } {
  const taken = [...before];
  const left: NotTaken[] = [];
  const known = new Set(before.map(keyOf));
  for (const file of added) {
    if (known.has(keyOf(file))) continue;
    const why = !isPicture(file)
      ? "noPicture"
      : file.size > MOST_BYTES
        ? "tooLarge"
        : taken.length >= MOST_PHOTOS
          ? "tooMany"
          : undefined;
    if (why !== undefined) {
      left.push({ name: file.name, why });
      continue;
    }
    known.add(keyOf(file));
    taken.push(file);
  }
  return { taken, left };
}
