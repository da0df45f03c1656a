import { Form } from "antd";
import { useEffect } from "react";
import { fieldErrors } from "./field-errors.ts";

interface ServerErrorsProps {
  /** What the last sending was refused with; undefined: nothing. */
  readonly error: unknown;
  /** Fields of the form by their names in the command's body. */
  readonly names: Readonly<Record<string, string>>;
}

/** Inside of a form: puts what the server found wrong to its fields, and the focus to the first of them. */
export function ServerErrors({ error, names }: ServerErrorsProps) {
  const form = Form.useFormInstance();
  useEffect(() => {
    const found = fieldErrors(error, names);
    const [first] = found ?? [];
    if (found === undefined || first === undefined) return;
    form.setFields(found.map(({ name, errors }) => ({ name, errors })));
    form.scrollToField(first.name, { focus: true, block: "center" });
  }, [error, form, names]);
  return null;
}
