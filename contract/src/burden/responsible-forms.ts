/** The forms of the responsible side: every command that a county, a town, a 管区, a village or a linked department may send. */
import type { CommandSpec } from "../api/specs.ts";
import { hasVerb } from "../rights/powers.ts";
import { ROLES, type Role } from "../rights/roles.ts";
import { secondsOfForm, secondsOfPhotos, toMinutes } from "./estimate-minutes.ts";
import { type FormField, formFields } from "./form-fields.ts";

export interface ResponsibleForm {
  readonly command: string;
  readonly label: string;
  /** Who may send it. */
  readonly roles: readonly Role[];
  readonly fields: readonly FormField[];
  /** Fields that a person must fill in. */
  readonly asked: number;
  /** Fields that may be left out. */
  readonly optional: number;
  /** Fields that are filled already. */
  readonly known: number;
  readonly seconds: number;
  readonly minutes: number;
}

const RESPONSIBLE = (Object.keys(ROLES) as Role[]).filter((role) => ROLES[role].side === "responsible");

/** In the order of the commands. A photo is a form of its own: add-evidence. */
export function responsibleForms(commands: readonly CommandSpec[]): readonly ResponsibleForm[] {
  return commands.flatMap((spec) => {
    const roles = RESPONSIBLE.filter((role) => hasVerb(role, spec.verb));
    return roles.length === 0 ? [] : [formOf(spec, roles)];
  });
}

function formOf(spec: CommandSpec, roles: readonly Role[]): ResponsibleForm {
  const fields = formFields(spec);
  const open = fields.filter(({ filling }) => filling !== "known");
  const seconds = secondsOfForm(fields) + (spec.name === "add-evidence" ? secondsOfPhotos(1) : 0);
  return {
    command: spec.name,
    label: spec.summary.zh,
    roles,
    fields,
    asked: open.filter(({ optional }) => !optional).length,
    optional: open.filter(({ optional }) => optional).length,
    known: fields.length - open.length,
    seconds,
    minutes: toMinutes(seconds),
  };
}
