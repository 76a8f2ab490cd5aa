import { useState } from "react";
import type { Wiring } from "#web/ui/field-frame.tsx";
import { Icon } from "#web/ui/icon.tsx";

export type FilePickerProps = Wiring & {
  /** What the browser offers first, such as `.csv,.xlsx`; anything can be chosen all the same. */
  readonly accept: string;
  /** The chosen file in words: its name and size. */
  readonly chosen?: string | undefined;
  readonly words: {
    /** On the button; the browser's own speaks the browser's language. */
    readonly choose: string;
    /** What else can be done here. */
    readonly drop: string;
  };
  readonly onChoose: (file: File) => void;
};

/**
 * One file, by the browser's own input, which every keyboard and every reader knows, or dropped
 * onto it. Choosing the same file again counts: it may have been mended meanwhile.
 */
export function FilePicker({ accept, chosen, words, onChoose, ...wiring }: FilePickerProps) {
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping only repeats what the input does.
    <div
      className={isOver ? "file-picker file-picker--over" : "file-picker"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file) onChoose(file);
      }}
    >
      <label className="button button--secondary file-picker__button">
        <input
          {...wiring}
          type="file"
          accept={accept}
          onClick={(event) => {
            event.currentTarget.value = "";
          }}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) onChoose(file);
          }}
        />
        <span>{words.choose}</span>
      </label>
      <p className="hint">{words.drop}</p>
      <p className="file-picker__chosen" role="status">
        {chosen && (
          <>
            <Icon name="file-text" /> {chosen}
          </>
        )}
      </p>
    </div>
  );
}
