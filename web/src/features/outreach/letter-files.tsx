import { useState } from "react";
import type { LetterRunView } from "#shared/api/letters.ts";
import { checkBin } from "#shared/law/bin.ts";
import { fillText } from "#shared/text/format.ts";
import type { Answered, ApiProblem } from "#web/api/api-problem.ts";
import { api } from "#web/api/client.ts";
import { linkLetter, linkLettersFile } from "#web/api/department.ts";
import { useOutreachLanguage } from "#web/features/outreach/language.ts";
import { momentText } from "#web/features/outreach/reminder-text.ts";
import { Button } from "#web/ui/button.tsx";
import { FieldFrame } from "#web/ui/field-frame.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { ProblemNotice } from "#web/ui/problem-notice.tsx";
import { TextInput } from "#web/ui/text-input.tsx";

/** The files of letters; each press asks for a link that works for a minute and follows it. */
export function LetterFiles({ run }: { readonly run: LetterRunView }) {
  const { locale, words } = useOutreachLanguage();
  const { busy, problem, open } = useLinks();
  const { year, id, filesUntil } = run;
  if (Date.parse(filesUntil) < Date.now()) {
    return <Notification tone="info" title={words.run.gone} />;
  }
  const file = (name: "print" | "excluded") =>
    open(() => api(linkLettersFile)({ params: { year, id, file: name } }));
  return (
    <>
      <p>{fillText(words.run.until, { time: momentText(locale, filesUntil) })}</p>
      {problem && <ProblemNotice problem={problem} />}
      <div className="buttons">
        <Button icon="download" busy={busy} onClick={() => void file("print")}>
          {words.run.print}
        </Button>
        <Button tone="secondary" icon="download" busy={busy} onClick={() => void file("excluded")}>
          {words.run.excluded}
        </Button>
      </div>
      <OneLetter
        busy={busy}
        onOpen={(bin) => open(() => api(linkLetter)({ params: { year, id, bin } }))}
      />
    </>
  );
}

type OneLetterProps = {
  readonly busy: boolean;
  readonly onOpen: (bin: string) => Promise<void>;
};

function OneLetter({ busy, onOpen }: OneLetterProps) {
  const { words } = useOutreachLanguage();
  const [typed, setTyped] = useState("");
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const bin = typed.replace(/[\s-]/g, "");
        const isRight = checkBin(bin) === "valid";
        setWrong(!isRight);
        if (isRight && !busy) void onOpen(bin);
        if (!isRight) document.getElementById("letter-bin")?.focus();
      }}
    >
      <h2>{words.run.one}</h2>
      <FieldFrame
        id="letter-bin"
        label={words.run.bin}
        hint={words.run.binHint}
        error={isWrong ? words.run.wrongBin : undefined}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            name="letter-bin"
            width={20}
            inputMode="numeric"
            value={typed}
            onChange={setTyped}
          />
        )}
      </FieldFrame>
      <Button type="submit" tone="secondary" icon="download" busy={busy}>
        {words.run.open}
      </Button>
    </form>
  );
}

type Link = { readonly url: string };

function useLinks() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const open = async (ask: () => Promise<Answered<Link>>) => {
    setBusy(true);
    const answered = await ask();
    setBusy(false);
    setProblem(answered.ok ? undefined : answered.problem);
    // The link says "attachment", so the page stays.
    if (answered.ok) location.assign(answered.reply.url);
  };
  return { busy, problem, open };
}
