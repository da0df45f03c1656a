import { Form, Select } from "antd";
import { formatDay } from "../../../ui/format.ts";
import { useRequired } from "../../../ui/use-required.ts";
import { accountWords } from "../../../words/accounts.ts";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import type { GrantValues } from "./grant-values.ts";
import type { GrantPlace } from "./use-grant-places.ts";

interface CampaignFieldProps {
  readonly places: readonly GrantPlace[];
  /** Only an office may be of no campaign yet: it opens one. */
  readonly isOptional: boolean;
}

/** The campaign by its title, with its root and days: titles repeat from year to year. */
export function CampaignField({ places, isOptional }: CampaignFieldProps) {
  const say = useWords(accountWords);
  const required = useRequired();
  const [language] = useLanguage();
  const form = Form.useFormInstance<GrantValues>();
  return (
    <Form.Item
      name="campaign"
      label={say("campaign")}
      {...(isOptional ? { extra: say("campaignOptional") } : {})}
      rules={isOptional ? [] : required}
    >
      <Select
        allowClear={isOptional}
        showSearch={{ optionFilterProp: "label" }}
        placeholder={say("chooseCampaign")}
        notFoundContent={say("noCampaigns")}
        // A unit, pool or team of another campaign is none of this one.
        onChange={() =>
          form.setFieldsValue({ organ: undefined, units: [], pool: undefined, team: undefined } as never)
        }
        options={places.map(({ campaign, title, root_name, first_day, last_day }) => ({
          value: campaign,
          label: say("campaignOption", {
            title,
            root: root_name,
            days: say("fromTo", {
              from: formatDay(first_day, language),
              to: formatDay(last_day, language),
            }),
          }),
        }))}
      />
    </Form.Item>
  );
}
