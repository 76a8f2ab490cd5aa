import { expect, it } from "vitest";
import { isCognito } from "#web/session/site-config.ts";

it.each([
  ["https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Abc", true],
  ["https://sso.city.example/realms/almaty", false],
  ["http://localhost:8080/identity", false],
])("knows whether %s asks for a user name and a password", (issuer, expected) => {
  expect(isCognito({ issuer })).toBe(expected);
});
