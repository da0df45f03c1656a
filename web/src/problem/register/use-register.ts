import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useCommand } from "../../api/queries.ts";
import { useScope } from "../../app/campaign.ts";
import { useToday } from "../../app/use-today.ts";
import { fieldErrors } from "../../ui/field-errors.ts";
import { useTell } from "../../ui/tell.tsx";
import { refusedAt } from "./refused-at.ts";
import {
  blankValues,
  bodyOf,
  FIELD_OF,
  foundAt,
  nextValues,
  type Recorded,
  type RegisterValues,
} from "./register-values.ts";
import { type PhotoProgress, type Promised, sendPromised } from "./send-promised.ts";

export type Register = ReturnType<typeof useRegister>;

interface Attempt {
  readonly said: string;
  readonly command: string;
  readonly problem: string;
  readonly photos: readonly Promised[];
}

/**
 * Recording problems one after the other. Kept by the page and not by the panel: what was typed, and photos on their way, outlive a closed
 * panel; with the page it is all forgotten.
 */
export function useRegister() {
  const { campaign } = useScope();
  const today = useToday();
  const tell = useTell();
  const client = useQueryClient();
  const command = useCommand("find-problem");
  const draft = useRef<RegisterValues>(blankValues(today));
  const attempt = useRef<Attempt>(undefined);
  const [recorded, setRecorded] = useState<readonly Recorded[]>([]);
  const [isDone, setDone] = useState(false);
  const [error, setError] = useState<unknown>();
  const [progress, setProgress] = useState<Readonly<Record<string, PhotoProgress>>>({});

  async function sendPhotos(problem: string, photos: readonly Promised[]) {
    const end = await sendPromised({ campaign, problem }, photos, (one) =>
      setProgress((before) => ({ ...before, [problem]: one })),
    );
    if (end.left.length > 0) tell.failed(end.error);
    await client.invalidateQueries();
  }

  async function send(values: RegisterValues) {
    const [unit] = values.units ?? [];
    if (unit === undefined || command.isPending) return;
    setError(undefined);
    const now = attemptOf(values, attempt.current);
    attempt.current = now;
    const { problem, photos } = now;
    const at = foundAt(values);
    try {
      const { serial } = await command.mutateAsync({
        args: { campaign },
        body: bodyOf(
          values,
          problem,
          photos.map(({ evidence }) => evidence),
        ),
        id: now.command,
        ...(at === undefined ? {} : { at }),
      });
      draft.current = nextValues(values, today);
      attempt.current = undefined;
      const description = values.description?.trim() ?? "";
      setRecorded((before) => [{ problem, unit, serial, description }, ...before]);
      setDone(true);
      if (photos.length > 0) void sendPhotos(problem, photos);
    } catch (failed) {
      const refused = refusedAt(failed);
      setError(refused);
      if (fieldErrors(refused, FIELD_OF) === undefined) tell.failed(failed);
    }
  }

  return {
    /** What the form begins with. */
    draft: (): RegisterValues => draft.current,
    keep: (values: RegisterValues) => {
      draft.current = values;
    },
    send,
    isSending: command.isPending,
    error,
    /** The newest first. */
    recorded,
    /** The newest was just recorded, and nobody has gone on yet. */
    isDone,
    next: () => {
      setDone(false);
      setError(undefined);
    },
    progress,
    sendPhotos,
  };
}

/** Ids stay while the same is sent again, so that twice is once; whatever was changed is another problem. */
function attemptOf(values: RegisterValues, before: Attempt | undefined): Attempt {
  const { photos = [], ...others } = values;
  const files = photos.map(({ name, size, lastModified }) => [name, size, lastModified]);
  const said = JSON.stringify([others, files]);
  if (before?.said === said) return before;
  return {
    said,
    command: crypto.randomUUID(),
    problem: crypto.randomUUID(),
    photos: photos.map((file) => ({ evidence: crypto.randomUUID(), file })),
  };
}
