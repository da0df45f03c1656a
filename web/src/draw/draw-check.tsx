import { type Draw, verifyDraw } from "@cunjing/engine";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { read } from "../api/call.ts";
import type { Answer } from "../api/types.ts";
import { useScope } from "../app/campaign.ts";
import { useTell } from "../ui/tell.tsx";
import { usePhrase, useWords } from "../words/define-words.ts";
import { drawWords } from "../words/draws.ts";
import styles from "./draw.module.css";

interface Verdict {
  readonly by: "here" | "server";
  readonly ok: boolean;
  readonly differences: readonly { readonly zh: string; readonly en: string }[];
}

interface Announced {
  readonly seed?: string;
  readonly frame_digest?: string;
}

/** How anybody checks a draw, in plain steps; then a button that draws again in this browser, and one that asks the server. */
export function DrawCheck({ draw }: { readonly draw: Answer<"read-draw"> }) {
  const say = useWords(drawWords);
  const phrase = usePhrase();
  const tell = useTell();
  const { campaign } = useScope();
  const [form] = Form.useForm<Announced>();
  const [verdict, setVerdict] = useState<Verdict>();
  const { published } = draw;
  const first = draw.drawn.find(({ because }) => because === "drawn") ?? draw.drawn[0];

  const announced = (): Announced => {
    const { seed, frame_digest } = form.getFieldsValue();
    return { ...(seed ? { seed } : {}), ...(frame_digest ? { frame_digest: frame_digest.trim() } : {}) };
  };
  function drawHere() {
    // The published file is what the engine's own draw gave; the same function reads it back.
    if (published !== null)
      setVerdict({ by: "here", ...verifyDraw(published as unknown as Draw, announced()) });
  }
  async function askServer() {
    try {
      setVerdict({
        by: "server",
        ...(await read("verify-draw", { campaign, draw: draw.draw, ...announced() })),
      });
    } catch (error) {
      tell.failed(error);
    }
  }
  return (
    <>
      <ol className={styles.checks}>
        <li>{say("check1")}</li>
        <li>{say("check2")}</li>
        <li>
          {say("check3")}
          <code className={styles.command}>
            printf '%s\n%s\n%s' '{draw.seed}' '{draw.round_name}' '{first?.unit}' | sha256sum
          </code>
          <code className={styles.command}>{first?.hash}</code>
        </li>
        <li>{say("check4")}</li>
        <li>
          {say("check5")} <code>cunjing draw verify</code>
        </li>
      </ol>
      <Form form={form} layout="vertical" className={styles.announced ?? ""}>
        <Form.Item name="seed" label={say("announcedSeed")}>
          <Input placeholder={say("optional")} maxLength={200} />
        </Form.Item>
        <Form.Item name="frame_digest" label={say("announcedDigest")}>
          <Input placeholder={say("optional")} maxLength={64} />
        </Form.Item>
      </Form>
      <div className={styles.buttons}>
        <Button type="primary" onClick={drawHere} disabled={published === null}>
          {say("here")}
        </Button>
        <Button onClick={() => void askServer()}>{say("onServer")}</Button>
        <Button onClick={() => download(draw)} disabled={published === null}>
          {say("download")}
        </Button>
      </div>
      {verdict === undefined ? null : (
        <div role="status" className={verdict.ok ? styles.same : styles.different}>
          <strong>
            {verdict.ok
              ? say(verdict.by === "here" ? "sameHere" : "sameServer", { count: draw.drawn.length })
              : say("different", { count: verdict.differences.length })}
          </strong>
          <ul>
            {verdict.differences.map((one) => (
              <li key={one.zh}>{phrase(one)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** The file that `cunjing draw verify` reads. */
function download({ published, title }: Answer<"read-draw">) {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(published, null, 2)], { type: "application/json" }),
  );
  const link = Object.assign(document.createElement("a"), { href: address, download: `${title}.json` });
  link.click();
  URL.revokeObjectURL(address);
}
