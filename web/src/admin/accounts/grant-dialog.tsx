import { POWERS, REACHES, type Reach, ROLE_REACHES, ROLES, type Role, VERBS } from "@cunjing/contract";
import { Form, Input, Select } from "antd";
import { useCommand } from "../../api/queries.ts";
import { useAccount } from "../../app/account.ts";
import { ActDialog } from "../../ui/act-dialog.tsx";
import { type PickedUnit, UnitPicker } from "../../ui/unit-picker.tsx";
import { accountWords } from "../../words/accounts.ts";
import { usePhrase, useWords } from "../../words/define-words.ts";
import { useAct } from "../shared/use-act.ts";
import { siteDayOf } from "../site-day.ts";
import { readAddress } from "./read-address.ts";

interface Values {
  readonly role: Role;
  readonly reach?: Reach;
  readonly address?: string;
  readonly units?: readonly PickedUnit[];
  readonly pool?: string;
  readonly team?: string;
  readonly first_day: string;
  readonly last_day?: string;
}

interface GrantDialogProps {
  readonly account: string;
  readonly post: string;
  readonly onClose: () => void;
}

/** Gives a role for some days: what it may do is said before it is given. */
export function GrantDialog({ account, post, onClose }: GrantDialogProps) {
  const say = useWords(accountWords);
  const act = useAct();
  const grant = useCommand("grant-role");
  const asOf = useAccount().data?.as_of;

  const send = ({ role, reach, address = "", units = [], pool, team, first_day, last_day }: Values) => {
    const place = readAddress(address);
    const unit = units[0]?.unit ?? place?.unit;
    const held = reach ?? ROLE_REACHES[role][0];
    return act(say("granted"), () =>
      grant.mutateAsync({
        args: {},
        body: {
          grant: crypto.randomUUID(),
          account,
          role,
          reach: held,
          first_day,
          ...(last_day ? { last_day } : {}),
          ...(place === undefined ? {} : { campaign: place.campaign }),
          ...(held === "unit" && unit !== undefined ? { unit } : {}),
          ...(held === "pool" && pool ? { pool } : {}),
          ...(held === "team" && team ? { team } : {}),
        },
      }),
    );
  };

  return (
    <ActDialog<Values>
      isOpen
      heading={say("grantHeading", { post })}
      consequences={<p>{say("grantWhat")}</p>}
      verb={say("grant")}
      initial={{ role: "village", first_day: asOf === undefined ? "" : siteDayOf(asOf) }}
      onAct={send}
      onClose={onClose}
    >
      <GrantFields />
    </ActDialog>
  );
}

function GrantFields() {
  const say = useWords(accountWords);
  const phrase = usePhrase();
  const form = Form.useFormInstance<Values>();
  const role: Role = Form.useWatch("role", form) ?? "village";
  const reaches = ROLE_REACHES[role] as readonly Reach[];
  const asked: Reach | undefined = Form.useWatch("reach", form);
  const reach = asked !== undefined && reaches.includes(asked) ? asked : (reaches[0] ?? "none");
  const required = [{ required: true, message: say("needed") }];
  const inCampaign = ROLES[role].scope === "campaign";
  return (
    <>
      <Form.Item
        name="role"
        label={say("role")}
        extra={say("mayDo", { verbs: POWERS[role].map((verb) => phrase(VERBS[verb])).join("、") })}
      >
        <Select
          showSearch={{ optionFilterProp: "label" }}
          onChange={() => form.setFieldValue("reach", undefined)}
          options={(Object.keys(ROLES) as Role[]).map((one) => ({ value: one, label: phrase(ROLES[one]) }))}
        />
      </Form.Item>
      {reaches.length < 2 ? null : (
        <Form.Item name="reach" label={say("reach")}>
          <Select
            placeholder={phrase(REACHES[reach])}
            options={reaches.map((one) => ({ value: one, label: phrase(REACHES[one]) }))}
          />
        </Form.Item>
      )}
      {inCampaign ? (
        <Form.Item
          name="address"
          label={say("campaign")}
          extra={say("campaignHint")}
          rules={[
            {
              validator: (_, text: string | undefined) =>
                readAddress(text ?? "") !== undefined || (role === "campaign_office" && !text)
                  ? Promise.resolve()
                  : Promise.reject(new Error(say("noCampaign"))),
            },
          ]}
        >
          <Input placeholder="…/c/…/today?unit=…" />
        </Form.Item>
      ) : null}
      {reach === "unit" ? (
        <Form.Item name="units" label={say("unit")} extra={say("unitHint")}>
          <UnitPicker most={1} />
        </Form.Item>
      ) : null}
      {reach === "pool" ? (
        <Form.Item name="pool" label={say("pool")} extra={say("poolHint")} rules={required}>
          <Input maxLength={60} />
        </Form.Item>
      ) : null}
      {reach === "team" ? (
        <Form.Item name="team" label={say("team")} extra={say("teamHint")} rules={required}>
          <Input />
        </Form.Item>
      ) : null}
      <Form.Item name="first_day" label={say("firstDay")} rules={required}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="last_day" label={say("lastDay")} rules={role === "visiting_auditor" ? required : []}>
        <Input type="date" />
      </Form.Item>
    </>
  );
}
