import type { Phase } from "#functions/outreach/contact-repository.ts";
import { daysBetween, type Outstanding, phaseOf } from "#functions/outreach/eligibility.ts";
import { type MailContent, type MailPart, mailOf } from "#functions/outreach/mail-body.ts";
import { reminderWords } from "#functions/outreach/reminder-words.ts";
import type { ReminderNotes } from "#shared/api/reminders.ts";
import type { AnnualFormId } from "#shared/forms/form-id.ts";
import { groupBin } from "#shared/law/bin.ts";
import { almatyDayOf } from "#shared/text/almaty-time.ts";
import { fillText, formatDay } from "#shared/text/format.ts";
import type { Locale, LocalizedText } from "#shared/text/locale.ts";

/** What the reminders of one campaign have in common. */
export type ReminderFrame = {
  readonly year: number;
  readonly closesOn: string;
  readonly contact?: string | undefined;
  readonly department: LocalizedText;
  readonly formTitle: Readonly<Record<AnnualFormId, LocalizedText>>;
  /** Scheme and host that people see, without a closing slash. */
  readonly origin: string;
};

/** Whom a reminder goes to, and what of. */
export type Reminded = {
  readonly bin: string;
  readonly name: { readonly kk: string; readonly ru: string };
  readonly language: Locale;
  readonly outstanding: Outstanding;
};

/** The mail to one enterprise, in its language. */
export function reminderMail(
  reminded: Reminded,
  frame: ReminderFrame,
  { notes, now }: { readonly notes: ReminderNotes; readonly now: string },
): MailContent {
  const { language } = reminded;
  const phase = phaseOf(frame.closesOn, now);
  const day = formatDay(language, frame.closesOn);
  const subject = fillText(subjectOf(phase)[language], { day });
  const parts = partsOf(reminded, frame, { notes, now });
  return mailOf(
    { subject, parts: [{ kind: "title", text: subject }, ...parts], language },
    frame.department,
  );
}

function subjectOf(phase: Phase): LocalizedText {
  return phase === "before" ? reminderWords.subjectBefore : reminderWords.subjectAfter;
}

function partsOf(
  { bin, name, language, outstanding }: Reminded,
  frame: ReminderFrame,
  { notes, now }: { readonly notes: ReminderNotes; readonly now: string },
): readonly MailPart[] {
  const say = (key: keyof typeof reminderWords, values: Record<string, string> = {}): MailPart => ({
    kind: "text",
    text: fillText(reminderWords[key][language], values),
  });
  const { closesOn, year, origin } = frame;
  const days = String(daysBetween(almatyDayOf(now), closesOn));
  const note = notes[language];
  const titles = (forms: readonly AnnualFormId[]): MailPart => ({
    kind: "list",
    items: forms.map((form) => frame.formTitle[form][language]),
  });
  const contact = [frame.department[language], frame.contact].filter(Boolean).join(", ");
  const opens = { kind: "link", href: `${origin}/app/enterprises/${bin}/${year}` } as const;
  return [
    say("enterprise", { name: name[language === "ru" ? "ru" : "kk"] }),
    say("bin", { bin: groupBin(bin) }),
    say(phaseOf(closesOn, now), { year: String(year), day: formatDay(language, closesOn), days }),
    ...(outstanding.missing.length === 0 ? [] : [say("missing"), titles(outstanding.missing)]),
    ...(outstanding.returned.length === 0 ? [] : [say("returned"), titles(outstanding.returned)]),
    ...(note === undefined ? [] : ([say("note"), { kind: "strong", text: note }] as const)),
    { ...opens, text: reminderWords.openReturn[language] },
    say("code"),
    say("filed"),
    say("contact", { contact }),
  ];
}
