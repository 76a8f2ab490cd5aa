import type { RequestListener } from "node:http";
import { webAppFolder } from "#infra/local/build/prepare-program.ts";
import type { Engines } from "#infra/local/engines.ts";
import { routeTable } from "#infra/local/gateway/route-table.ts";
import { front } from "#infra/local/http/front.ts";
import type { LocalIssuer } from "#infra/local/identity/local-issuer.ts";
import { answerInbox, inboxPath } from "#infra/local/inbox/answer-inbox.ts";
import type { Functions } from "#infra/local/lambda/functions.ts";
import { behaviourTable } from "#infra/local/site/behaviours.ts";
import { compressor } from "#infra/local/site/compress.ts";
import { siteFiles } from "#infra/local/site/site-files.ts";

export type FrontParts = {
  readonly origin: string;
  readonly engines: Engines;
  readonly functions: Functions;
  readonly issuer: LocalIssuer;
  /** Where mails are kept instead of being sent. */
  readonly lettersFolder: string;
  readonly readiness: { readonly isReady: boolean };
  readonly onError: (line: string) => void;
};

/** Joins issuer, site and API to what one origin answers. */
export function frontOf(parts: FrontParts): RequestListener {
  const { origin, engines, functions, issuer, lettersFolder, readiness, onError } = parts;
  const { program, objects } = engines;
  const webConfig = { issuer: issuer.issuer, clientId: issuer.clientId, inbox: inboxPath };
  const files = { webApp: webAppFolder, webConfig, objects, buckets: program.buckets };
  return front({
    origin,
    issuerPath: new URL(issuer.issuer).pathname,
    identity: issuer.answer,
    inbox: (request) => answerInbox(request, lettersFolder),
    behaviourOf: behaviourTable(program.behaviours),
    gateway: {
      findRoute: routeTable(program.routes),
      findKey: issuer.findKey,
      invoke: functions.invoke,
      isReady: () => readiness.isReady,
      now: () => new Date(),
    },
    site: { findFile: siteFiles(files), compress: compressor() },
    onError,
  });
}
