import { type Reach, ROLE_REACHES, type Role } from "@cunjing/contract";
import { Form, Radio, Select } from "antd";
import { UnitPicker } from "../../../ui/unit-picker.tsx";
import { useRequired } from "../../../ui/use-required.ts";
import { accountWords } from "../../../words/accounts.ts";
import { useWords } from "../../../words/define-words.ts";
import { CampaignField } from "./campaign-field.tsx";
import { type GrantValues, organsFor, reachOf, teamsFor } from "./grant-values.ts";
import { OrganField } from "./organ-field.tsx";
import type { GrantPlace } from "./use-grant-places.ts";

interface PlaceFieldsProps {
  readonly role: Role;
  readonly places: readonly GrantPlace[];
}

/** Where a role of the work is held: the campaign, and in it an organ, a unit, a pool or a team; each by its name. */
export function PlaceFields({ role, places }: PlaceFieldsProps) {
  const say = useWords(accountWords);
  const form = Form.useFormInstance<GrantValues>();
  const campaign: string | undefined = Form.useWatch("campaign", form);
  const chosen: Reach | undefined = Form.useWatch("reach", form);
  const place = places.find((one) => one.campaign === campaign);
  const reaches: readonly Reach[] = ROLE_REACHES[role];
  const reach = reachOf(role, chosen);
  const organs = organsFor(role, place?.organs ?? []);
  const pools = place?.pools ?? [];
  const teams = teamsFor(role, place?.teams ?? []);
  const required = useRequired();
  return (
    <>
      <CampaignField places={places} isOptional={role === "campaign_office"} />
      {organs.length === 0 ? null : <OrganField organs={organs} />}
      {reaches.length < 2 ? null : (
        <Form.Item label={say("reach")}>
          <Radio.Group
            value={reach}
            onChange={({ target }) => form.setFieldValue("reach", target.value)}
            options={reaches.map((one) => ({ value: one, label: say(`reach_${one}`) }))}
          />
        </Form.Item>
      )}
      <Form.Item name="reach" hidden>
        <input type="hidden" />
      </Form.Item>
      {reach === "unit" ? (
        <Form.Item name="units" label={say("unit")} extra={say("unitHint")} rules={required}>
          <UnitPicker most={1} {...(place === undefined ? {} : { below: place.root })} />
        </Form.Item>
      ) : null}
      {reach === "pool" ? (
        <Form.Item
          name="pool"
          label={say("pool")}
          extra={place !== undefined && pools.length === 0 ? say("noPools") : undefined}
          rules={required}
        >
          <Select
            disabled={pools.length === 0}
            placeholder={say(place === undefined ? "campaignFirst" : "choosePool")}
            options={pools.map(({ pool, name, units, first_units }) => ({
              value: pool,
              label: say("poolOption", { name, first: first_units.join(say("comma")), count: units }),
            }))}
          />
        </Form.Item>
      ) : null}
      {reach === "team" ? (
        <Form.Item
          name="team"
          label={say("team")}
          extra={place !== undefined && teams.length === 0 ? say("noTeams") : undefined}
          rules={required}
        >
          <Select
            disabled={teams.length === 0}
            showSearch={{ optionFilterProp: "label" }}
            placeholder={say(place === undefined ? "campaignFirst" : "chooseTeam")}
            options={teams.map(({ team, name }) => ({ value: team, label: name }))}
          />
        </Form.Item>
      ) : null}
    </>
  );
}
