import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { type SaveDraftDependencies, saveDraft } from "#functions/records/save-draft.ts";
import { saveDraftContract } from "#shared/api/save-draft.ts";

export function saveDraftEndpoint(dependencies: SaveDraftDependencies): Endpoint {
  return endpoint(saveDraftContract, ({ params, body, caller, locale }) => {
    const { version, ...draft } = body;
    const edited = version ?? undefined;
    return saveDraft({ ...params, ...draft, version: edited, caller, locale }, dependencies);
  });
}
