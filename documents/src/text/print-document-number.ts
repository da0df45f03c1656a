import { documentFailure } from "../failure.ts";

/** 发文字号 as data: the organ's code word, the year in full, the serial of that year. */
export interface DocumentNumber {
  /** Empty in a draft whose organ's code word is not known: room to write it is left. */
  readonly organCode: string;
  readonly year: number;
  /** Null in a draft: the number is given when the document is signed (签发后编号), and room for it is left. */
  readonly serial: number | null;
}

/** 示整治办〔2019〕12号: six-corner brackets, whole year, no leading zero, no 第 (GB/T 9704, 7.2.5). */
export function printDocumentNumber(number: DocumentNumber): string {
  if (number.serial === null) return `${number.organCode || "　　　"}〔${number.year}〕　　号`;
  const sound =
    Number.isInteger(number.serial) && number.serial > 0 && number.year >= 1000 && number.year <= 9999;
  if (!sound || number.organCode === "") {
    throw documentFailure("number_malformed", "发文字号不完整", "the document number is incomplete", {
      organCode: number.organCode,
      year: String(number.year),
      serial: String(number.serial),
    });
  }
  return `${number.organCode}〔${number.year}〕${number.serial}号`;
}
