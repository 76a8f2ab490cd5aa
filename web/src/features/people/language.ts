import { agreement } from "#shared/agreements/current.ts";
import type { InvitedRole } from "#shared/api/people.ts";
import type { Locale } from "#shared/text/locale.ts";
import { type PeopleMessages, peopleCatalogue } from "#web/features/people/messages.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";

export type PeopleLanguage = {
  readonly locale: Locale;
  readonly words: PeopleMessages;
  /** A role with the party it is for, if it is for one. */
  readonly roleText: (role: InvitedRole, party: string | undefined) => string;
};

export function usePeopleLanguage(): PeopleLanguage {
  const locale = useLocale();
  const words = useMessages(peopleCatalogue);
  const partyName = (party: string) =>
    agreement.parties.find(({ id }) => id === party)?.name[locale] ?? party;
  return {
    locale,
    words,
    roleText: (role, party) =>
      party === undefined ? words.roles[role] : `${words.roles[role]}: ${partyName(party)}`,
  };
}
