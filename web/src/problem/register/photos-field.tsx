import { CameraOutlined, CloseOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../../words/define-words.ts";
import { registerWords } from "../../words/register-problem.ts";
import styles from "./register.module.css";
import { MOST_PHOTOS, type NotTaken } from "./take-pictures.ts";

interface PhotosFieldProps {
  readonly value?: readonly File[];
  readonly onChange?: (files: readonly File[]) => void;
  /** Chosen here; what is dropped or pasted anywhere on the form comes the same way. */
  readonly onAdd: (files: readonly File[]) => void;
  readonly left: readonly NotTaken[];
}

/** Photos before they are sent, each to be seen and taken off again. */
export function PhotosField({ value = [], onChange, onAdd, left }: PhotosFieldProps) {
  const say = useWords(registerWords);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="image/*,.heic,.heif"
        multiple
        style={{ display: "none" }}
        aria-label={say("photos")}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = "";
          onAdd(files);
        }}
      />
      <div className={styles.photos}>
        {value.map((file) => (
          <Preview
            key={`${file.name} ${file.size} ${file.lastModified}`}
            file={file}
            onRemove={() => onChange?.(value.filter((one) => one !== file))}
          />
        ))}
        {value.length >= MOST_PHOTOS ? null : (
          <Button icon={<CameraOutlined aria-hidden />} onClick={() => input.current?.click()}>
            {say("choosePhotos")}
          </Button>
        )}
      </div>
      {left.length === 0 ? null : (
        <ul className={styles.left} role="alert">
          {left.map(({ name, why }) => (
            <li key={`${name} ${why}`}>{say(why, { name, most: MOST_PHOTOS })}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The picture from the file itself; its name where the browser cannot draw it (HEIC). */
function Preview({ file, onRemove }: { readonly file: File; readonly onRemove: () => void }) {
  const say = useWords(registerWords);
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <span className={styles.preview} title={file.name}>
      {address === undefined ? (
        <span>{file.name}</span>
      ) : (
        <img src={address} alt={file.name} onError={() => setAddress(undefined)} />
      )}
      <button type="button" aria-label={say("removePhoto", { name: file.name })} onClick={onRemove}>
        <CloseOutlined />
      </button>
    </span>
  );
}
