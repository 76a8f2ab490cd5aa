import { beforeEach, describe, expect, it } from "vitest";
import { removePerson } from "#functions/people/remove-person.ts";
import {
  acceptInvitationContract,
  invitePersonContract,
  listPeopleContract,
  readInvitationContract,
  removePersonContract,
  revokeInvitationContract,
} from "#shared/api/people.ts";
import { readMeContract } from "#shared/api/read-me.ts";
import { type LocalDatabase, localDatabase } from "#test/local-dynamodb.ts";
import { smallRegister } from "#test/small-register.ts";
import { testApi } from "#test/test-api.ts";

const invitation = {
  role: "inspector",
  name: "Асқар Нұрланов",
  email: "askar@unions.example",
  language: "kk",
} as const;

const day = 24 * 60 * 60 * 1000;

describe("the department's people", () => {
  let database: LocalDatabase;
  let at: Date;
  let api: ReturnType<typeof testApi>;
  beforeEach(async () => {
    database = await localDatabase();
    at = new Date("2024-02-15T06:00:00.000Z");
    await smallRegister(database, () => at);
    api = testApi(database, () => at);
  });

  const invite = (body: object = invitation, as = "officer") =>
    api.call(invitePersonContract, { as, body });
  const lastToken = () => api.letters.at(-1)?.text.match(/#(\S+)/)?.[1] ?? "";
  const accept = (token: string, as = "newcomer") =>
    api.call(acceptInvitationContract, { as, body: { token } });
  const list = async () => (await api.call(listPeopleContract, { as: "officer" })).body;
  const membershipsOf = async (as: string) =>
    (await api.call(readMeContract, { as })).body.memberships;

  it("are listed by role, with who invited them and who is looking", async () => {
    await invite();
    await accept(lastToken());

    const { people } = await list();

    expect(people).toEqual([
      { role: "officer", subject: "officer", since: "2024-01-01T00:00:00.000Z", isYou: true },
      { role: "inspector", subject: "inspector", since: "2024-01-01T00:00:00.000Z", isYou: false },
      {
        role: "inspector",
        subject: "newcomer",
        name: invitation.name,
        since: at.toISOString(),
        isYou: false,
      },
      {
        role: "party",
        party: "akimat",
        subject: "party",
        since: "2024-01-01T00:00:00.000Z",
        isYou: false,
      },
    ]);
  });

  it("are invited by a letter in their language, whose link works for 14 days", async () => {
    const { status, body } = await invite();

    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(String),
      expiresAt: new Date(at.getTime() + 14 * day).toISOString(),
    });
    expect(api.letters).toEqual([
      expect.objectContaining({
        to: invitation.email,
        subject: "«Келісім» жүйесіне шақыру",
        text: expect.stringMatching(
          /Асқар Нұрланов[\s\S]*техникалық инспектор[\s\S]*https:\/\/kelisim\.example\/app\/invitation#/,
        ),
      }),
    ]);
    expect((await list()).invitations).toEqual([
      {
        ...invitation,
        id: body.id,
        createdAt: at.toISOString(),
        expiresAt: body.expiresAt,
      },
    ]);
  });

  it("take their role by the link, which shows it first and is forgotten with its e-mail", async () => {
    await invite({ ...invitation, role: "party", party: "employers" });
    const token = lastToken();

    const shown = await api.call(readInvitationContract, { as: "newcomer", body: { token } });
    const accepted = await accept(token);

    expect(shown.body).toMatchObject({ role: "party", party: "employers", name: invitation.name });
    expect({ status: accepted.status, body: accepted.body }).toEqual({
      status: 201,
      body: { role: "party", party: "employers" },
    });
    expect(await membershipsOf("newcomer")).toEqual([{ role: "party", party: "employers" }]);
    expect((await list()).invitations).toEqual([]);
    const [stored] = await api.repositories.invitations.list();
    expect(stored?.email).toBeUndefined();
  });

  it("get the same answer when the answer was lost, and nobody else gets one", async () => {
    await invite();
    const token = lastToken();
    await accept(token);

    expect((await accept(token)).body).toEqual({ role: "inspector" });
    const shownTo = (as: string) => api.call(readInvitationContract, { as, body: { token } });
    expect((await shownTo("newcomer")).body).toMatchObject({ role: "inspector" });
    expect((await shownTo("stranger")).body.type).toBe("invitation/not-recognised");
    const { status, body } = await accept(token, "stranger");
    expect([status, body.type]).toEqual([422, "invitation/not-recognised"]);
  });

  it("are let in once, however many open the link at the same moment", async () => {
    await invite();
    const token = lastToken();

    const answers = await Promise.all(["a", "b", "c", "d"].map((person) => accept(token, person)));

    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 422, 422, 422]);
  });

  it("are told one thing about a void, a wrong, a spent and an expired link", async () => {
    await invite();
    const voided = lastToken();
    await invite();
    const wrong = `${lastToken().slice(0, -1)}${lastToken().endsWith("A") ? "B" : "A"}`;
    const { body } = await invite({ ...invitation, email: "other@unions.example" });
    const withdrawn = lastToken();
    await api.call(revokeInvitationContract, { as: "officer", params: { id: body.id } });
    await invite({ ...invitation, email: "third@unions.example" });
    const expired = lastToken();
    at = new Date(at.getTime() + 14 * day);

    const answers = await Promise.all(
      [voided, wrong, withdrawn, expired, "nonsense", `${"0".repeat(32)}.${"a".repeat(43)}`].map(
        (token) => accept(token),
      ),
    );

    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await membershipsOf("newcomer")).toEqual([]);
  });

  it("are not let in by half of a link", async () => {
    await invite();
    const [recipient = ""] = lastToken().split(".");

    const { status, body } = await accept(`${recipient}.${"a".repeat(43)}`);

    expect([status, body.type]).toEqual([422, "invitation/not-recognised"]);
  });

  it("are removed only by who is an officer at that very moment", async () => {
    const { people } = api.repositories;
    const person = { role: "inspector", subject: "inspector" } as const;

    expect(await people.remove(person, "newcomer")).toEqual({ kind: "refused", failed: [0] });
    expect(await people.remove(person, "officer")).toEqual({ kind: "done" });
  });

  it("are not removed by an officer who was removed since the request was let in", async () => {
    const { people } = api.repositories;
    const removal = { role: "inspector", subject: "inspector", by: "removed-meanwhile" } as const;

    await expect(removePerson(removal, { people })).rejects.toMatchObject({
      code: "access/forbidden",
    });

    expect((await people.list()).map(({ subject }) => subject)).toContain("inspector");
  });

  it("are invited anew by the same letter sent again, however the e-mail is written", async () => {
    await invite();
    await invite({ ...invitation, email: "ASKAR@unions.example", name: "Асқар Н." });

    const { invitations } = await list();

    expect(invitations.map(({ name }: { name: string }) => name)).toEqual(["Асқар Н."]);
    expect((await accept(lastToken())).status).toBe(201);
  });

  it("can be handed the link when the letter could not be sent", async () => {
    const { body } = await invite({ ...invitation, email: "askar@refused.example" });

    expect(body.link).toBe(`https://kelisim.example/app/invitation#${lastToken()}`);
  });

  it("lose their role at once, name included, and may be removed twice", async () => {
    await invite();
    await accept(lastToken());
    const params = { role: "inspector", subject: "newcomer" };

    const removals = [
      await api.call(removePersonContract, { as: "officer", params }),
      await api.call(removePersonContract, { as: "officer", params }),
    ];

    expect(removals.map(({ status }) => status)).toEqual([200, 200]);
    expect(await membershipsOf("newcomer")).toEqual([]);
    expect(JSON.stringify(await list())).not.toContain(invitation.name);
  });

  it("cannot remove themselves, so that an officer is always left", async () => {
    const params = { role: "officer", subject: "officer" };

    const { status, body } = await api.call(removePersonContract, { as: "officer", params });

    expect([status, body.type]).toEqual([409, "people/yourself"]);
  });

  it("leave one officer when two remove each other at once", async () => {
    await invite({ ...invitation, role: "officer" });
    await accept(lastToken());

    await Promise.all([
      api.call(removePersonContract, {
        as: "officer",
        params: { role: "officer", subject: "newcomer" },
      }),
      api.call(removePersonContract, {
        as: "newcomer",
        params: { role: "officer", subject: "officer" },
      }),
    ]);

    const left = await Promise.all(["officer", "newcomer"].map(membershipsOf));
    expect(left.flat()).toEqual([{ role: "officer" }]);
  });

  it("speak for one party only", async () => {
    await invite({ ...invitation, role: "party", party: "employers" });

    const { status, body } = await accept(lastToken(), "party");

    expect([status, body.type]).toEqual([409, "invitation/other-party"]);
    expect(await membershipsOf("party")).toEqual([{ role: "party", party: "akimat" }]);
  });

  it("are not invited by what does not fit", async () => {
    const wrong = [
      { ...invitation, email: "not an address" },
      { ...invitation, name: "  " },
      { ...invitation, role: "enterprise" },
      { ...invitation, role: "party" },
      { ...invitation, party: "akimat" },
      { ...invitation, role: "party", party: "nobody" },
    ];

    const answers = await Promise.all(wrong.map((body) => invite(body)));

    expect(answers.map(({ status, body }) => [status, body.errors[0].path])).toEqual([
      [400, "email"],
      [400, "name"],
      [400, "role"],
      [400, "party"],
      [400, "party"],
      [400, "party"],
    ]);
    expect(api.letters).toEqual([]);
  });

  it("are withdrawn once or twice, but not when they have come", async () => {
    const { body: first } = await invite();
    const revoke = (id: string) =>
      api.call(revokeInvitationContract, { as: "officer", params: { id } });

    expect([(await revoke(first.id)).status, (await revoke(first.id)).status]).toEqual([200, 200]);
    const { body: second } = await invite();
    await accept(lastToken());
    expect((await revoke(second.id)).body.type).toBe("invitation/not-found");
    expect((await revoke("unknown")).status).toBe(404);
  });

  it("leave neither names nor e-mails nor secrets in the logs", async () => {
    await invite();
    await accept(`${lastToken().slice(0, 70)}xxxxxx`);

    const logged = api.lines.join("\n");

    expect(logged).not.toContain("unions.example");
    expect(logged).not.toContain("Асқар");
    expect(logged).not.toContain(lastToken().slice(40, 60));
  });
});
