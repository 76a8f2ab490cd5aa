import { describe, expect, it } from "vitest";
import { routeTable } from "#infra/local/gateway/route-table.ts";

const findRoute = routeTable(
  [
    "ANY /api/{proxy+}",
    "GET /api/enterprises/{bin}",
    "GET /api/enterprises/mine",
    "POST /api/enterprises/{bin}/returns/{year}/{form}",
    "GET /api/me",
  ].map((routeKey) => ({ routeKey, functionName: "f", scopes: [] })),
);
const exactly = routeTable([{ routeKey: "GET /api/me", functionName: "f", scopes: [] }]);

describe("a route", () => {
  it.each([
    { method: "GET", path: "/api/me", key: "GET /api/me", parameters: {} },
    {
      method: "GET",
      path: "/api/enterprises/mine",
      key: "GET /api/enterprises/mine",
      parameters: {},
    },
    {
      method: "GET",
      path: "/api/enterprises/980740000012",
      key: "GET /api/enterprises/{bin}",
      parameters: { bin: "980740000012" },
    },
    {
      method: "POST",
      path: "/api/enterprises/1/returns/2023/%D1%84%2Fx",
      key: "POST /api/enterprises/{bin}/returns/{year}/{form}",
      parameters: { bin: "1", year: "2023", form: "ф/x" },
    },
    {
      method: "DELETE",
      path: "/api/enterprises/1",
      key: "ANY /api/{proxy+}",
      parameters: { proxy: "enterprises/1" },
    },
  ])("of $method $path is $key", ({ method, path, key, parameters }) => {
    const match = findRoute(method, path);

    expect(match?.route.routeKey).toBe(key);
    expect(match?.pathParameters).toEqual(parameters);
  });

  it.each([
    { method: "GET", path: "/api/other" },
    { method: "POST", path: "/api/me" },
    { method: "HEAD", path: "/api/me" },
    { method: "GET", path: "/api/me/" },
    { method: "GET", path: "/api" },
  ])("is not there for $method $path", ({ method, path }) => {
    expect(exactly(method, path)).toBeUndefined();
  });

  it("needs every parameter", () => {
    const enterprise = routeTable([
      { routeKey: "GET /api/enterprises/{bin}", functionName: "f", scopes: [] },
    ]);

    expect(enterprise("GET", "/api/enterprises/")).toBeUndefined();
  });

  it("is refused when the path is not well encoded", () => {
    expect(() => exactly("GET", "/api/%zz")).toThrow(URIError);
  });
});
