import { CameraOutlined } from "@ant-design/icons";
import { useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useRef, useState } from "react";
import { useScope } from "../../app/campaign.ts";
import { useTell } from "../../ui/tell.tsx";
import { useWords } from "../../words/define-words.ts";
import { moveWords } from "../../words/moves.ts";
import { photoWords } from "../../words/photo.ts";
import { type Stage, sendPhoto } from "./send-photo.ts";

interface AddPhotosProps {
  readonly problem: string;
  /** What they show: the result as the responsible side says it, or as the verifiers saw it. */
  readonly stage: Stage;
  /** The next step waits for them: the button is the primary one. */
  readonly isNext?: boolean;
}

/** Photos of a problem from the desk, one after the other; what has arrived stays where a later one fails. */
export function AddPhotos({ problem, stage, isNext = false }: AddPhotosProps) {
  const say = useWords(moveWords);
  const photo = useWords(photoWords);
  const tell = useTell();
  const client = useQueryClient();
  const { campaign } = useScope();
  const input = useRef<HTMLInputElement>(null);
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number }>();

  async function add(files: readonly File[]) {
    try {
      for (const [at, file] of files.entries()) {
        setProgress({ done: at, all: files.length });
        await sendPhoto({ campaign, problem, stage, file });
      }
      tell.done(say("photosSent", { count: files.length, stage: photo(stage) }));
    } catch (error) {
      tell.failed(error);
    } finally {
      setProgress(undefined);
      await client.invalidateQueries();
    }
  }

  return (
    <>
      <input
        ref={input}
        type="file"
        accept="image/*"
        multiple
        hidden
        aria-label={say("addPhotosOf", { stage: photo(stage) })}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = "";
          if (files.length > 0) void add(files);
        }}
      />
      <Button
        type={isNext ? "primary" : "default"}
        icon={<CameraOutlined />}
        loading={progress !== undefined}
        onClick={() => input.current?.click()}
      >
        {progress === undefined ? say("addPhotosOf", { stage: photo(stage) }) : say("uploading", progress)}
      </Button>
    </>
  );
}
