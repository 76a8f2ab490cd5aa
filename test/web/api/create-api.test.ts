import { describe, expect, it } from "vitest";
import { createApi } from "#web/api/create-api.ts";
import { createImport, readProgress } from "#web/api/department.ts";
import { readMe, submitReturn } from "#web/api/endpoints.ts";

const words = {
  "client/unreachable": "no connection",
  "client/unexpected": "no answer of ours",
  "client/too-many": "slow down",
  "session/expired": "sign in again",
};

type Sent = { readonly path: string; readonly init: RequestInit };
type Reply = () => Response | Promise<Response>;

/** An API whose server gives the replies one after the other. */
function arrange(replies: readonly Reply[], renewed?: string) {
  const sent: Sent[] = [];
  const seen = { expired: 0, renewals: 0 };
  const api = createApi({
    fetch: async (path, init) => {
      sent.push({ path, init });
      return (replies[sent.length - 1] ?? unauthorised)();
    },
    accessToken: async () => "old",
    renew: async () => {
      seen.renewals += 1;
      return renewed;
    },
    onExpired: () => {
      seen.expired += 1;
    },
    locale: () => "ru",
    words: () => words,
  });
  const tokens = () => sent.map(({ init }) => new Headers(init.headers).get("authorization"));
  return { api, sent, seen, tokens };
}

const me = () => Response.json({ language: "ru", memberships: [] });
const unauthorised = () => Response.json({ message: "Unauthorized" }, { status: 401 });

describe("the client", () => {
  it("asks in the person's language with the token, and gives the reply", async () => {
    const { api, sent } = arrange([me]);

    const answered = await api(readMe)();

    expect(answered).toMatchObject({ ok: true, reply: { language: "ru" } });
    expect(sent[0]?.path).toBe("/api/me");
    expect(Object.fromEntries(new Headers(sent[0]?.init.headers))).toMatchObject({
      "accept-language": "ru",
      authorization: "Bearer old",
    });
  });

  it("sends a file byte by byte, declared as bytes whatever the browser takes it for", async () => {
    const { api, sent } = arrange([me]);
    const file = new Blob(["bin;name_kk"], { type: "text/csv" });

    await api(createImport)({ query: { year: 2025, fileName: "register.csv" }, file });

    expect(sent[0]?.path).toBe("/api/register/imports?year=2025&fileName=register.csv");
    expect(sent[0]?.init.body).toBe(file);
    expect(new Headers(sent[0]?.init.headers).get("content-type")).toBe("application/octet-stream");
  });

  it("fills the path, leaves out what was not asked for, and sends the key with the body", async () => {
    const { api, sent } = arrange([me, me]);

    await api(readProgress)({ params: { year: 2023 }, query: { by: "district,size" } });
    await api(submitReturn)({
      params: { bin: "94/24", year: 2023, form: "workforce" },
      body: { answers: { injuredPersons: 0 }, basedOn: null },
      idempotencyKey: "k-1",
    });

    expect(sent.map(({ path }) => path)).toEqual([
      "/api/progress/2023?by=district%2Csize",
      "/api/enterprises/94%2F24/returns/2023/workforce",
    ]);
    expect(sent[1]?.init.body).toBe('{"answers":{"injuredPersons":0},"basedOn":null}');
    expect(new Headers(sent[1]?.init.headers).get("idempotency-key")).toBe("k-1");
  });

  it("tells a replayed receipt from a new one", async () => {
    const replay = () => Response.json({}, { headers: { "idempotent-replayed": "true" } });
    const { api } = arrange([replay]);

    expect(await api(readMe)()).toMatchObject({ ok: true, replayed: true });
  });

  it("renews a refused token silently and asks once more", async () => {
    const { api, seen, tokens } = arrange([unauthorised, me], "new");

    const answered = await api(readMe)();

    expect(answered.ok).toBe(true);
    expect(tokens()).toEqual(["Bearer old", "Bearer new"]);
    expect(seen).toEqual({ expired: 0, renewals: 1 });
  });

  it("says that the sign-in has ended when the new token is refused as well, and stops", async () => {
    const { api, seen, tokens } = arrange([unauthorised, unauthorised], "new");

    const answered = await api(readMe)();

    expect(answered).toMatchObject({ ok: false, problem: { type: "session/expired" } });
    expect(tokens()).toHaveLength(2);
    expect(seen).toEqual({ expired: 1, renewals: 1 });
  });

  it("does not ask again when there is nothing to renew with", async () => {
    const { api, seen, tokens } = arrange([unauthorised]);

    await api(readMe)();

    expect(tokens()).toHaveLength(1);
    expect(seen.expired).toBe(1);
  });

  it("tells a missing connection from a refusal, and signs nobody out for it", async () => {
    const { api, seen } = arrange([() => Promise.reject(new TypeError("fetch failed"))]);

    const answered = await api(readMe)();

    expect(answered).toEqual({
      ok: false,
      problem: {
        type: "client/unreachable",
        status: 0,
        title: "no connection",
        errors: [],
        members: {},
      },
    });
    expect(seen.expired).toBe(0);
  });

  it("takes a reply that breaks off for a missing connection", async () => {
    const { api } = arrange([
      () => new Response('{"language":', { headers: { "content-type": "application/json" } }),
    ]);

    expect(await api(readMe)()).toMatchObject({ problem: { type: "client/unreachable" } });
  });

  it("is silent about a question that was taken back", async () => {
    const abort = new AbortController();
    const { api } = arrange([() => Promise.reject(abort.signal.reason)]);
    abort.abort();

    await expect(api(readMe)({ signal: abort.signal })).rejects.toThrow();
  });
});
