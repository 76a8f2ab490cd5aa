import { api } from "#web/api/client.ts";
import { readEnterprise } from "#web/api/endpoints.ts";
import { useAnswer } from "#web/api/use-answer.ts";
import { nameOf, useReviewLanguage } from "#web/features/review/language.ts";
import type { EnterpriseYear } from "#web/features/review/paths.ts";

/** The enterprise's name; its BIN until the name is known. */
export function useEnterpriseName({ bin }: EnterpriseYear): string {
  const { locale } = useReviewLanguage();
  const { answered } = useAnswer(bin, (signal) => api(readEnterprise)({ params: { bin }, signal }));
  return answered?.ok ? nameOf(answered.reply.name, locale) : bin;
}
