import { CheckCircleFilled, WarningFilled } from "@ant-design/icons";
import { Button } from "antd";
import { useLayoutEffect, useRef } from "react";
import { Failure } from "../../api/failure.ts";
import { commonWords } from "../../words/common.ts";
import { useWords } from "../../words/define-words.ts";
import { registerWords } from "../../words/register-problem.ts";
import styles from "./register.module.css";
import type { Recorded } from "./register-values.ts";
import type { PhotoProgress, Promised } from "./send-promised.ts";

interface RegisteredProps {
  readonly one: Recorded;
  readonly progress: PhotoProgress | undefined;
  readonly onSendAgain: (left: readonly Promised[]) => void;
  readonly onOpen: () => void;
  readonly onNext: () => void;
}

/** Its number, where its photos are, and the two ways on; Enter goes on with the next of the stack. */
export function Registered({ one, progress, onSendAgain, onOpen, onNext }: RegisteredProps) {
  const say = useWords(registerWords);
  const next = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => next.current?.focus(), []);
  const { unit, serial, description } = one;
  return (
    <section className={styles.registered}>
      <p className={styles.number} role="status">
        <CheckCircleFilled aria-hidden className={styles.done} />{" "}
        {serial === null
          ? say("recordedSealed", { unit: unit.name })
          : say("recorded", { unit: unit.name, serial })}
      </p>
      <p className={styles.said}>{description}</p>
      <p>
        {say("recordedNext")} <PhotosOf progress={progress} onSendAgain={onSendAgain} />
      </p>
      <div className={styles.ways}>
        <Button ref={next} type="primary" onClick={onNext}>
          {say("another")}
        </Button>
        <Button onClick={onOpen}>{say("open")}</Button>
      </div>
    </section>
  );
}

function PhotosOf({ progress, onSendAgain }: Pick<RegisteredProps, "progress" | "onSendAgain">) {
  const say = useWords(registerWords);
  const common = useWords(commonWords);
  if (progress === undefined) return null;
  const { all, done, left, error } = progress;
  if (left.length > 0) {
    const { code, detail, title } = error instanceof Failure ? error.problem : {};
    const why = code === "unreachable" ? common("unreachable") : (detail ?? title ?? common("failed"));
    return (
      <span role="alert">
        <WarningFilled aria-hidden className={styles.warning} />{" "}
        {say("photosLeft", { count: left.length, why: why.replace(/[。.]$/, "") })}{" "}
        <Button size="small" onClick={() => onSendAgain(left)}>
          {say("sendAgain")}
        </Button>
      </span>
    );
  }
  return (
    <span role="status">
      {done < all ? say("photosGoing", { done: done + 1, all }) : say("photosHere", { count: all })}
    </span>
  );
}
