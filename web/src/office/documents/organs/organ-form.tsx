import { BODY_KINDS, BODY_LEVELS, type BodyKind, ORGAN_ROLES, ROLES } from "@cunjing/contract";
import { Button, Form, Input, Popover, Select } from "antd";
import { useState } from "react";
import { useCommand, useRead } from "../../../api/queries.ts";
import type { Body } from "../../../api/types.ts";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import { ActDialog } from "../../../ui/act-dialog.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { UnitFinder } from "../../../ui/unit-finder.tsx";
import { useRequired } from "../../../ui/use-required.ts";
import { usePhrase, useWords } from "../../../words/define-words.ts";
import { documentsWords } from "../../../words/documents.ts";
import type { Organ } from "./organs-page.tsx";

type Values = Pick<
  Body<"set-organ">,
  "name" | "code" | "body" | "level" | "role" | "pool" | "team" | "contact_post" | "contact_phone"
>;

/** 设立、修改发文机关: its name as it stands in a head, its code word, and whose hands it acts through. */
export function OrganForm({ organ, onClose }: { readonly organ?: Organ; readonly onClose: () => void }) {
  const say = useWords(documentsWords);
  const phrase = usePhrase();
  const tell = useTell();
  const { campaign } = useScope();
  const { root } = useCampaign();
  const set = useCommand("set-organ");
  const [unit, setUnit] = useState(organ?.unit ?? root);
  const [isOpen, setOpen] = useState(false);
  const at = useRead("read-unit", { unit });
  const teams = useRead("list-teams", { campaign });
  async function act(values: Values): Promise<boolean> {
    const said = Object.fromEntries(
      Object.entries(values).filter(([, value]) => value !== undefined && value !== ""),
    ) as Values;
    try {
      await set.mutateAsync({
        args: { campaign },
        body: { organ: organ?.organ ?? crypto.randomUUID(), unit, ...said },
      });
      tell.done(say("organSet", { name: values.name }));
      return true;
    } catch (error) {
      tell.failed(error);
      return false;
    }
  }
  const required = useRequired();
  return (
    <ActDialog<Values>
      isOpen
      heading={organ === undefined ? say("newOrgan") : say("changeOrganOf", { name: organ.name })}
      consequences={<p>{say("organMeans")}</p>}
      verb={say("saveOrgan")}
      {...(organ === undefined
        ? { initial: { body: "leading_group_office", level: "city", role: "campaign_office" } }
        : {
            initial: {
              name: organ.name,
              code: organ.code,
              body: organ.body as BodyKind,
              level: organ.level as Values["level"],
              role: organ.role as Values["role"],
              ...(organ.pool === null ? {} : { pool: organ.pool }),
              ...(organ.team === null ? {} : { team: organ.team }),
              ...(organ.contact_post === null ? {} : { contact_post: organ.contact_post }),
              ...(organ.contact_phone === null ? {} : { contact_phone: organ.contact_phone }),
            },
          })}
      onAct={act}
      onClose={onClose}
    >
      <Form.Item name="name" label={say("organName")} rules={required}>
        <Input maxLength={60} placeholder={say("organNameExample")} />
      </Form.Item>
      <Form.Item
        name="code"
        label={say("organCode")}
        rules={[...required, { pattern: /^\p{Script=Han}{1,12}$/u, message: say("organCodeRule") }]}
      >
        <Input placeholder={say("organCodeExample")} />
      </Form.Item>
      <Form.Item name="body" label={say("organBody")} rules={required}>
        <Select
          options={(Object.keys(BODY_KINDS) as BodyKind[]).map((body) => ({
            value: body,
            label: phrase(BODY_KINDS[body]),
          }))}
        />
      </Form.Item>
      <Form.Item name="level" label={say("organLevel")} rules={required}>
        <Select options={BODY_LEVELS.map((level) => ({ value: level, label: say(`level_${level}`) }))} />
      </Form.Item>
      <Form.Item label={say("organUnit")}>
        <Popover
          open={isOpen}
          onOpenChange={setOpen}
          trigger="click"
          destroyOnHidden
          content={
            <UnitFinder
              onChoose={(chosen) => {
                setOpen(false);
                if (chosen !== undefined) setUnit(chosen);
              }}
            />
          }
        >
          <Button block>{at.data?.name ?? unit}</Button>
        </Popover>
      </Form.Item>
      <Form.Item name="role" label={say("organRole")} rules={required}>
        <Select options={ORGAN_ROLES.map((role) => ({ value: role, label: phrase(ROLES[role]) }))} />
      </Form.Item>
      <Form.Item noStyle shouldUpdate={(before, after) => before.role !== after.role}>
        {({ getFieldValue }) =>
          getFieldValue("role") === "team_member" ? (
            <Form.Item name="team" label={say("organTeam")} rules={required}>
              <Select
                options={(teams.data?.teams ?? []).map(({ team, name }) => ({ value: team, label: name }))}
              />
            </Form.Item>
          ) : getFieldValue("role") === "pool_lead" ? (
            <Form.Item name="pool" label={say("organPool")}>
              <Input maxLength={64} />
            </Form.Item>
          ) : null
        }
      </Form.Item>
      <Form.Item name="contact_post" label={say("organContact")}>
        <Input maxLength={40} placeholder={say("organContactExample")} />
      </Form.Item>
      <Form.Item name="contact_phone" label={say("organPhone")}>
        <Input maxLength={30} />
      </Form.Item>
    </ActDialog>
  );
}
