import { useCommand } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useScope } from "../../../app/campaign.ts";
import { SeedForm } from "../../../draw/seed-form.tsx";
import { useWords } from "../../../words/define-words.ts";
import { drawWords } from "../../../words/draws.ts";

/** Draws the round's units. */
export function RoundSeedForm({ draw }: { readonly draw: Answer<"read-draw"> }) {
  const say = useWords(drawWords);
  const { campaign } = useScope();
  const command = useCommand("draw-units");
  return (
    <SeedForm
      draw={draw}
      consequences={say("drawWords")}
      isSending={command.isPending}
      onDraw={async (body) => {
        const { drawn } = await command.mutateAsync({ args: { campaign }, body });
        return say("drawnDone", { count: drawn.length });
      }}
    />
  );
}
