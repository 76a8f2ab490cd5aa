import { type FiledMessages, filedCatalogue } from "#web/features/file/filed.ts";
import { type FileLanguage, useFileLanguage } from "#web/features/file/language.ts";
import { useMessages } from "#web/i18n/catalogue.ts";

export type FiledLanguage = Omit<FileLanguage, "words"> & {
  readonly words: FileLanguage["words"] & FiledMessages;
};

/** As `useFileLanguage`, with the words of sending and of what was sent. */
export function useFiledLanguage(): FiledLanguage {
  const language = useFileLanguage();
  const filed = useMessages(filedCatalogue);
  return { ...language, words: { ...language.words, ...filed } };
}
