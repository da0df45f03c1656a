import { type DataPlace, dataDetails, describeFailure, type Failure, say } from "@cunjing/contract";
import type { InputFault } from "../../../platform/commands/check-input.ts";

/** 责任.xlsx 第 12 行“单位”: where a failure about a sheet lies, as one line. */
export function placeText({ file, sheet, row, column, cell }: DataPlace): string {
  const places = [
    file,
    sheet,
    row === undefined ? undefined : `第 ${row} 行`,
    column === undefined ? undefined : `“${column}”`,
    cell,
  ];
  return places.filter((part) => part !== undefined).join(" ");
}

/** A failure of reading the sheet as a fault of the request. */
export function toFault(one: Failure): InputFault {
  const details = dataDetails(one);
  if (details === undefined) return { at: "sheet", found: "", expected: describeFailure(one, "zh") };
  return {
    at: placeText(details),
    found: say(details.found, "zh"),
    expected: describeFailure(one, "zh"),
  };
}
