import { createContext, type ReactNode, useContext, useEffect } from "react";
import type * as z from "zod";
import type { readMeContract } from "#shared/api/read-me.ts";
import { api } from "#web/api/client.ts";
import { readMe } from "#web/api/endpoints.ts";
import { type UseAnswer, useAnswer } from "#web/api/use-answer.ts";
import { hasChosenLocale, switchLocale } from "#web/i18n/locale-store.ts";
import { useSession } from "#web/session/use-session.ts";

export type Me = z.output<(typeof readMeContract)["reply"]>;

const MeContext = createContext<UseAnswer<Me>>({ answered: undefined, reload: () => undefined });

/** Asks once who is signed in; every page and the header share the answer. */
export function MeProvider({ children }: { readonly children: ReactNode }) {
  const state = useSession();
  const isIn = state === "resumable" || state === "signed-in" || state === "expired";
  const me = useAnswer(isIn ? "me" : undefined, (signal) => api(readMe)({ signal }));
  const language = me.answered?.ok ? me.answered.reply.language : undefined;
  // The language kept with the account is for a device where none was chosen yet.
  useEffect(() => {
    if (language && !hasChosenLocale()) switchLocale(language).catch(() => undefined);
  }, [language]);
  return <MeContext.Provider value={me}>{children}</MeContext.Provider>;
}

export const useMe = (): UseAnswer<Me> => useContext(MeContext);
