import "../../ui/calendar-locales.ts";
import { DeleteOutlined } from "@ant-design/icons";
import { Button, Checkbox, DatePicker, Form, Input, InputNumber, Select } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useState } from "react";
import { useCommand, useRead } from "../../api/queries.ts";
import { useCampaign, useScope } from "../../app/campaign.ts";
import { useToday } from "../../app/use-today.ts";
import { ActDialog } from "../../ui/act-dialog.tsx";
import { useTell } from "../../ui/tell.tsx";
import { useRequired } from "../../ui/use-required.ts";
import { useWords } from "../../words/define-words.ts";
import { teamWords } from "../../words/teams.ts";
import { type EditedMember, editedMembers, givenMembers } from "./member-list.ts";
import type { Team } from "./team-kinds.ts";
import styles from "./teams.module.css";

interface MembersDialogProps {
  readonly team: Team;
  readonly onClose: () => void;
}

const blank = (account: string | null, words: string): EditedMember => ({
  member: crypto.randomUUID(),
  account,
  words,
  role_name: "",
  is_head: false,
  home_unit: null,
  headcount: 1,
});

/** The members of a team from a day on: posts, and places to be filled; heads confirm scores. */
export function MembersDialog({ team, onClose }: MembersDialogProps) {
  const say = useWords(teamWords);
  const required = useRequired();
  const tell = useTell();
  const { campaign } = useScope();
  const { can } = useCampaign();
  const today = useToday();
  const before = editedMembers(team);
  const [members, setMembers] = useState<readonly EditedMember[]>(before);
  const [search, setSearch] = useState("");
  const command = useCommand("set-team-members");
  const posts = useRead(
    "list-posts",
    { campaign, search: search === "" ? undefined : search, limit: 20 },
    { enabled: can("responsibility.write"), keep: true },
  );
  const set = (member: string, change: Partial<EditedMember>) =>
    setMembers(members.map((one) => (one.member === member ? { ...one, ...change } : one)));

  async function save({ first_day }: { readonly first_day: Dayjs }): Promise<boolean> {
    try {
      const given = givenMembers(members, before, () => crypto.randomUUID());
      const body = { team: team.team, members: given, first_day: first_day.format("YYYY-MM-DD") };
      const { shared } = await command.mutateAsync({ args: { campaign }, body, base: team.revision });
      tell.done(shared.length === 0 ? say("saved") : say("shared", { count: shared.length }));
      return true;
    } catch (error) {
      tell.failed(error);
      return false;
    }
  }
  return (
    <ActDialog<{ first_day: Dayjs }>
      isOpen
      onClose={onClose}
      onAct={save}
      verb={say("save")}
      heading={`${team.name} · ${say("editMembers")}`}
      consequences={<p>{say("membersWords")}</p>}
      initial={{ first_day: dayjs(today) }}
    >
      <Form.Item name="first_day" label={say("from")} rules={required}>
        <DatePicker />
      </Form.Item>
      {members.map((one) => (
        <div key={one.member} className={styles.member}>
          {one.account === null ? (
            <span style={{ display: "flex", gap: 4 }}>
              <Input
                aria-label={say("placeholder")}
                placeholder={say("placeholder")}
                value={one.words}
                maxLength={60}
                onChange={({ target }) => set(one.member, { words: target.value })}
              />
              <InputNumber
                aria-label={say("headcount")}
                min={1}
                max={99}
                value={one.headcount}
                onChange={(headcount) => set(one.member, { headcount: headcount ?? 1 })}
              />
            </span>
          ) : (
            <span>{one.words}</span>
          )}
          <Input
            aria-label={`${one.words} ${say("roleName")}`}
            placeholder={say("roleName")}
            value={one.role_name}
            maxLength={20}
            onChange={({ target }) => set(one.member, { role_name: target.value })}
          />
          <Checkbox
            checked={one.is_head}
            onChange={({ target }) => set(one.member, { is_head: target.checked })}
          >
            {say("head")}
          </Checkbox>
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={`${say("remove")} ${one.words}`}
            onClick={() => setMembers(members.filter(({ member }) => member !== one.member))}
          />
        </div>
      ))}
      <div className={styles.head}>
        <Button onClick={() => setMembers([...members, blank(null, "")])}>{say("addPlace")}</Button>
        {can("responsibility.write") ? (
          <Select
            showSearch={{ filterOption: false, onSearch: setSearch }}
            style={{ minWidth: 240 }}
            aria-label={say("addPost")}
            placeholder={say("findPost")}
            value={null}
            options={(posts.data?.posts ?? []).map(({ account, post }) => ({ value: account, label: post }))}
            onChange={(account: string | null) => {
              const found = posts.data?.posts.find((post) => post.account === account);
              if (found !== undefined) setMembers([...members, blank(found.account, found.post)]);
            }}
          />
        ) : null}
      </div>
    </ActDialog>
  );
}
