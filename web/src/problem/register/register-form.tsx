import { Button, Form, Input } from "antd";
import { type ClipboardEvent, type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { Answer } from "../../api/types.ts";
import { useCampaign } from "../../app/campaign.ts";
import { useToday } from "../../app/use-today.ts";
import { ServerErrors } from "../../ui/server-errors.tsx";
import { UnitPicker } from "../../ui/unit-picker.tsx";
import { useWords } from "../../words/define-words.ts";
import { registerWords } from "../../words/register-problem.ts";
import { MoreFields } from "./more-fields.tsx";
import { OpenHere } from "./open-here.tsx";
import { PhotosField } from "./photos-field.tsx";
import styles from "./register.module.css";
import { FIELD_OF, type RegisterValues } from "./register-values.ts";
import { SourceField } from "./source-field.tsx";
import { type NotTaken, takePictures } from "./take-pictures.ts";
import type { Register } from "./use-register.ts";

interface RegisterFormProps {
  readonly register: Register;
  readonly initial: RegisterValues;
  readonly words: Answer<"read-ledger-words">;
}

/** What has to be known first, what may be known below; photos by choosing, dropping or pasting; Ctrl+Enter records. */
export function RegisterForm({ register, initial: given, words }: RegisterFormProps) {
  const say = useWords(registerWords);
  const { root, can } = useCampaign();
  const today = useToday();
  const [form] = Form.useForm<RegisterValues>();
  // What the page around it reads anew does not begin the form anew.
  const [initial] = useState(given);
  const [left, setLeft] = useState<readonly NotTaken[]>([]);
  const own = useRef<HTMLDivElement>(null);
  const unit = Form.useWatch("units", form)?.[0]?.unit;

  useEffect(() => {
    // To the first thing that is still to be said: of a stack only the description is new.
    const first =
      initial.source === undefined ? "[type=radio]" : initial.units?.length ? "textarea" : ".ant-btn";
    own.current?.querySelector<HTMLElement>(first)?.focus();
  }, [initial]);

  function addPhotos(files: readonly File[]) {
    const { taken, left: not } = takePictures(form.getFieldValue("photos") ?? [], files);
    form.setFieldValue("photos", taken);
    register.keep({ ...form.getFieldsValue(true) });
    setLeft(not);
  }
  function onPaste(event: ClipboardEvent) {
    const files = [...event.clipboardData.files];
    if (files.length === 0) return;
    event.preventDefault();
    addPhotos(files);
  }
  function onDrop(event: DragEvent) {
    event.preventDefault();
    addPhotos([...event.dataTransfer.files]);
  }
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.submit();
    // Esc in the list of units closes that list and not the panel around it.
    if (event.key === "Escape" && (event.target as HTMLElement).closest(".ant-popover") !== null)
      event.preventDefault();
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is pasted or dropped anywhere on the form is meant for it; a button does the same
    <div
      ref={own}
      onPaste={onPaste}
      onDrop={onDrop}
      onDragOver={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
    >
      <Form<RegisterValues>
        form={form}
        layout="vertical"
        className={styles.form ?? ""}
        requiredMark={false}
        initialValues={initial}
        scrollToFirstError={{ focus: true, block: "center" }}
        onValuesChange={(_, all) => register.keep(all)}
        onFinish={(values) => void register.send(values)}
      >
        <SourceField words={words} />
        <Form.Item
          name="units"
          label={say("unit")}
          rules={[{ required: true, type: "array", min: 1, message: say("chooseUnit") }]}
        >
          <UnitPicker most={1} below={root} />
        </Form.Item>
        {unit === undefined ? null : <OpenHere unit={unit} />}
        <Form.Item
          name="description"
          label={say("description")}
          extra={say("descriptionHint", { key: "Ctrl+Enter" })}
          rules={[{ required: true, whitespace: true, message: say("describe") }]}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={500} showCount />
        </Form.Item>
        <Form.Item name="place" label={say("place")}>
          <Input maxLength={100} placeholder={say("placeHint")} />
        </Form.Item>
        {can("evidence.add") ? (
          <Form.Item
            name="photos"
            label={say("photos")}
            extra={say(words.photo_needed ? "photosNeeded" : "photosHint", { key: "Ctrl+V" })}
          >
            <PhotosField onAdd={addPhotos} left={left} />
          </Form.Item>
        ) : null}
        <h3 className={styles.more}>{say("more")}</h3>
        <MoreFields words={words} today={today} />
        <ServerErrors error={register.error} names={FIELD_OF} />
        <p className={styles.soft}>{say("whatFollows")}</p>
        <div className={styles.foot}>
          <Button type="primary" htmlType="submit" loading={register.isSending}>
            {say("send")}
          </Button>
        </div>
      </Form>
    </div>
  );
}
