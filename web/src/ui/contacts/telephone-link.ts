/** A number as it was written down, then an extension after a word: the shape that the contract lets in (contract/src/api/accounts/account-values.ts). */
const WRITTEN = /^([+\d -]+)(?:\D+(\d+))?$/;

/** What a telephone is asked to dial for a number with its extension (RFC 3966): without blanks, which mean nothing to it. */
export function telephoneLink(written: string): string {
  const [, number = written, extension] = WRITTEN.exec(written.trim()) ?? [];
  const dialled = number.replaceAll(/\s/g, "");
  return extension === undefined ? `tel:${dialled}` : `tel:${dialled};ext=${extension}`;
}
