import { COMMANDS, type ResponsibleForm, responsibleForms } from "@cunjing/contract";

let known: readonly ResponsibleForm[] | undefined;

/** The forms of the responsible side; they change with the program alone. */
export const forms = (): readonly ResponsibleForm[] => {
  known ??= responsibleForms(COMMANDS);
  return known;
};
