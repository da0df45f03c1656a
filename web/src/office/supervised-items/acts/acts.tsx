import type { DispatchRow } from "../asks.ts";
import { AnswerDialog } from "./answer-dialog.tsx";
import { ExitDialog } from "./exit-dialog.tsx";
import { HandOnDialog } from "./hand-on-dialog.tsx";
import { RemindDialog } from "./remind-dialog.tsx";
import { RequestDialog } from "./request-dialog.tsx";
import { SignDialog } from "./sign-dialog.tsx";
import { WarnDialog } from "./warn-dialog.tsx";

export type Act =
  | "sign"
  | "handOn"
  | "remind"
  | "answer"
  | "request"
  | "warn"
  | "extension"
  | "deferral"
  | "reassignment";

export interface ActProps {
  /** The documents that it is about. */
  readonly rows: readonly DispatchRow[];
  /** Of their problems those that were chosen; without them, all for which it makes sense. */
  readonly problems?: readonly string[] | undefined;
  readonly onClose: () => void;
  /** It was done: nothing is chosen any more. */
  readonly onDone: () => void;
}

/** The dialog of a step. */
export function ActDialogOf({ act, ...props }: ActProps & { readonly act: Act }) {
  switch (act) {
    case "sign":
      return <SignDialog {...props} />;
    case "handOn":
      return <HandOnDialog {...props} />;
    case "remind":
      return <RemindDialog {...props} />;
    case "answer":
      return <AnswerDialog {...props} />;
    case "request":
      return <RequestDialog {...props} />;
    case "warn":
      return <WarnDialog {...props} />;
    default:
      return <ExitDialog exit={act} {...props} />;
  }
}
