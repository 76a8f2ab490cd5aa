import { base } from "#web/routes.ts";

/** The address within the app, query and fragment included, to come back to. */
export const pathHere = (): string =>
  `${location.pathname.slice(base.length)}${location.search}${location.hash}`;
