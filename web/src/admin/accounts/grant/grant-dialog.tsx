import { useCommand } from "../../../api/queries.ts";
import { useAccount } from "../../../app/account.ts";
import { ActDialog } from "../../../ui/act-dialog.tsx";
import { accountWords } from "../../../words/accounts.ts";
import { useWords } from "../../../words/define-words.ts";
import { useAct } from "../../shared/use-act.ts";
import { siteDayOf } from "../../site-day.ts";
import { GrantFields } from "./grant-fields.tsx";
import { type GrantValues, grantBody } from "./grant-values.ts";
import type { GrantPlace } from "./use-grant-places.ts";

interface GrantDialogProps {
  readonly account: string;
  readonly post: string;
  readonly places: readonly GrantPlace[];
  readonly onClose: () => void;
}

/** Gives a role for some days: what it may do is said before it is given, and where is chosen by name. */
export function GrantDialog({ account, post, places, onClose }: GrantDialogProps) {
  const say = useWords(accountWords);
  const act = useAct();
  const grant = useCommand("grant-role");
  const asOf = useAccount().data?.as_of;
  const today = asOf === undefined ? "" : siteDayOf(asOf);
  const running = places.filter(({ first_day, last_day }) => first_day <= today && today <= last_day);
  const only = running.length === 1 ? running[0] : undefined;

  return (
    <ActDialog<GrantValues>
      isOpen
      heading={say("grantHeading", { post })}
      consequences={<p>{say("grantWhat")}</p>}
      verb={say("grant")}
      initial={{ first_day: today, ...(only === undefined ? {} : { campaign: only.campaign }) }}
      onAct={(values) =>
        act(say("granted"), () =>
          grant.mutateAsync({
            args: {},
            body: { grant: crypto.randomUUID(), account, ...grantBody(values) },
          }),
        )
      }
      onClose={onClose}
    >
      <GrantFields places={places} />
    </ActDialog>
  );
}
