import { createApi } from "#web/api/create-api.ts";
import { currentLocale } from "#web/i18n/locale-store.ts";
import { shellCatalogue } from "#web/i18n/shell.ts";
import { session } from "#web/session/session.ts";

/**
 * The server, typed by its contracts.
 *
 * @example
 * const answered = await api(readReturn)({ params: { bin, year: 2023, form: "workforce" } });
 * if (!answered.ok) show(answered.problem.title);
 */
export const api = createApi({
  fetch: (path, init) => fetch(path, init),
  accessToken: () => session.accessToken(),
  renew: () => session.renew(),
  onExpired: () => session.expire(),
  locale: currentLocale,
  words: () => shellCatalogue.loaded(currentLocale())?.client ?? wordless,
});

const wordless = {
  "client/unreachable": "",
  "client/unexpected": "",
  "client/too-many": "",
  "session/expired": "",
};
