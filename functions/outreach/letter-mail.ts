import {
  type EnrolmentLetter,
  enrolLink,
  groupCode,
  type LetterBlock,
  letterBlocks,
} from "#functions/outreach/letter.ts";
import { letterWords } from "#functions/outreach/letter-words.ts";
import { type MailContent, type MailPart, mailOf } from "#functions/outreach/mail-body.ts";
import { reminderWords } from "#functions/outreach/reminder-words.ts";
import { groupBin } from "#shared/law/bin.ts";
import { fillText } from "#shared/text/format.ts";
import type { Locale } from "#shared/text/locale.ts";

/** The letter with the code as an e-mail, in the enterprise's language. */
export function letterMail(letter: EnrolmentLetter, language: Locale): MailContent {
  const year = String(letter.year);
  const subject = fillText(reminderWords.letterSubject[language], { year });
  const [title, ...rest] = letterBlocks(letter, language).map(partOf);
  const parts: readonly MailPart[] = [
    ...(title === undefined ? [] : [title]),
    { kind: "text", text: letter.name[language === "ru" ? "ru" : "kk"] },
    { kind: "text", text: `${letterWords.bin[language]}: ${groupBin(letter.bin)}` },
    { kind: "strong", text: `${letterWords.code[language]}: ${groupCode(letter.code)}` },
    { kind: "link", text: reminderWords.openReturn[language], href: enrolLink(letter) },
    ...rest,
  ];
  return mailOf({ subject, parts, language }, letter.department);
}

function partOf({ look, text }: LetterBlock): MailPart {
  if (look === "title") return { kind: "title", text };
  return { kind: look === "line" ? "text" : "strong", text };
}
