import { useState } from "react";
import type * as z from "zod";
import type { previewReminderContract } from "#shared/api/reminders.ts";
import { fillText, formatCount, formatTime } from "#shared/text/format.ts";
import { type Locale, locales } from "#shared/text/locale.ts";
import { ExcludedTable } from "#web/features/outreach/excluded-table.tsx";
import { useOutreachLanguage } from "#web/features/outreach/language.ts";
import { Notification } from "#web/ui/notification.tsx";
import { Radios } from "#web/ui/radios.tsx";

export type ReminderPreview = z.output<(typeof previewReminderContract)["reply"]>;

/** Whom a reminder would reach now, in which words, and who is left out. */
export function Reach({ preview }: { readonly preview: ReminderPreview }) {
  const { locale, words } = useOutreachLanguage();
  const { count, atMost, excluded, asOf, samples } = preview;
  const text = fillText(atMost ? words.make.atMost : words.make.count, {
    count: formatCount(locale, count),
  });
  return (
    <>
      {count === 0 ? (
        <Notification tone="warning" title={words.make.nobody}>
          <p>{words.make.nobodyText}</p>
        </Notification>
      ) : (
        <>
          <p className="lead">{text}</p>
          <p>{words.make.again}</p>
        </>
      )}
      <p className="hint">{fillText(words.make.asOf, { time: formatTime(locale, asOf) })}</p>
      {samples.length > 0 && <Samples preview={preview} />}
      <ExcludedTable excluded={excluded} />
    </>
  );
}

/** The mail as recipients of each language get it, one language at a time. */
function Samples({ preview }: { readonly preview: ReminderPreview }) {
  const { locale, words } = useOutreachLanguage();
  const { samples, recipients } = preview;
  const [chosen, setChosen] = useState<Locale>();
  const shown = samples.find(({ language }) => language === chosen) ?? samples[0];
  if (shown === undefined) return null;
  return (
    <section aria-labelledby="mail-text">
      <h2 id="mail-text">{words.make.preview}</h2>
      <Radios
        id="mail-language"
        name="mail-language"
        legend={words.make.language}
        options={samples.map(({ language }) => ({
          value: language,
          label: fillText(words.make.recipients, {
            language: words.languages[language],
            count: formatCount(locale, recipients[language] ?? 0),
          }),
        }))}
        value={shown.language}
        onChange={(value) => setChosen(locales.find((each) => each === value))}
      />
      <div className="mail" lang={shown.language}>
        <p className="mail__subject">{shown.subject}</p>
        <p className="mail__text">{shown.text}</p>
      </div>
    </section>
  );
}
