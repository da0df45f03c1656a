import { Form } from "antd";
import { useCommand } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useScope } from "../../../app/campaign.ts";
import { useToday } from "../../../app/use-today.ts";
import { SeedForm, type SeedValues } from "../../../draw/seed-form.tsx";
import { DayField } from "../../../ui/day-field.tsx";
import { addDays } from "../../../ui/format.ts";
import { useRequired } from "../../../ui/use-required.ts";
import { useWords } from "../../../words/define-words.ts";
import { recheckWords } from "../../../words/rechecks.ts";

interface Values extends SeedValues {
  readonly due_on: string;
}

/** A proposal only: the policy says nothing of how long a re-check may take. */
const USUAL_DAYS = 14;

/** Draws the problems, and says by when they are looked at again. */
export function RecheckSeedForm({ draw }: { readonly draw: Answer<"read-draw"> }) {
  const say = useWords(recheckWords);
  const required = useRequired();
  const { campaign } = useScope();
  const today = useToday();
  const command = useCommand("draw-recheck");
  return (
    <SeedForm<Values>
      draw={draw}
      consequences={say("drawThen")}
      isSending={command.isPending}
      initial={{ due_on: addDays(today, USUAL_DAYS) }}
      onDraw={async (body, { due_on }) => {
        const { drawn } = await command.mutateAsync({ args: { campaign }, body: { ...body, due_on } });
        return say("drawnDone", { count: drawn.length });
      }}
    >
      <Form.Item name="due_on" label={say("dueBy")} rules={required}>
        <DayField min={today} />
      </Form.Item>
    </SeedForm>
  );
}
