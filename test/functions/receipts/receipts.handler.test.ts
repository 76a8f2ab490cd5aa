import { describe, expect, it } from "vitest";
import { apiHandler } from "#functions/http/api-handler.ts";
import { markOf } from "#functions/receipts/declaration.ts";
import { receiptPdfEndpoint } from "#functions/receipts/receipt-pdf.handler.ts";
import { readReceiptEndpoint } from "#functions/receipts/receipts.handler.ts";
import { receiptOf } from "#functions/records/receipt-of.ts";
import { agreement } from "#shared/agreements/current.ts";
import { bin, filedEvent, filing, year } from "#test/receipts/filed-event.ts";
import { memoryDeclarations } from "#test/receipts/memory-declarations.ts";
import { pdfText } from "#test/receipts/pdf-text.ts";

const title = { kk: "Нысан", ru: "Форма", en: "Form" };
const declaration = { signatory: "Қарлығаш", position: "Директор", salt: "0".repeat(32) };
const path = "/api/enterprises/{bin}/returns/{year}/receipts/{filing}";

async function arrange() {
  const declarations = memoryDeclarations();
  const key = { bin, year, filing };
  await declarations.add(key, declaration);
  const dependencies = {
    declarations,
    readLog: async () => [filedEvent({ sequence: 1, declaration: markOf(key, declaration) })],
    findProfile: async () => ({ name: { kk: "«А» АҚ", ru: "АО «А»" } }),
    receiptOf,
    formTitle: {
      workforce: title,
      "collective-agreement": title,
      "safety-council": title,
      "technical-inspectors": title,
      "disability-quota": title,
    },
    heading: agreement.title,
  };
  const endpoints = [readReceiptEndpoint(dependencies), receiptPdfEndpoint(dependencies)];
  const handler = apiHandler(endpoints, {
    readAccount: async () => ({ memberships: [{ role: "enterprise", bin }] }),
    logger: { info: () => undefined, error: () => undefined },
  });
  return (route: string, { query = {}, ofBin = bin } = {}) => {
    const event = {
      routeKey: `GET ${route}`,
      headers: {},
      pathParameters: { bin: ofBin, year: String(year), filing },
      queryStringParameters: query,
      requestContext: {
        authorizer: { jwt: { claims: { sub: "enterprise" } } },
        http: { method: "GET", path: route, sourceIp: "127.0.0.1" },
      },
    };
    return handler(event as never, {} as never);
  };
}

describe("the receipt over HTTP", () => {
  it("is answered as data", async () => {
    const call = await arrange();

    const { statusCode, body } = await call(path);

    expect(statusCode).toBe(200);
    expect(JSON.parse(body ?? "")).toMatchObject({ filing, signatory: "Қарлығаш" });
  });

  it("is answered as a PDF, in bytes and with a name of its own", async () => {
    const call = await arrange();

    const { headers, body, isBase64Encoded } = await call(`${path}/pdf`, {
      query: { language: "ru" },
    });

    expect(isBase64Encoded).toBe(true);
    expect(headers).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="kelisim-${year}-${bin}-${filing}.pdf"`,
      "content-language": "ru",
    });
    expect(pdfText(Buffer.from(body ?? "", "base64"))).toContain("Квитанция о сдаче");
  });

  it("does not tell another enterprise whether there is one", async () => {
    const call = await arrange();

    const { statusCode, body } = await call(path, { ofBin: "970240000816" });

    expect(statusCode).toBe(404);
    expect(JSON.parse(body ?? "")).toMatchObject({ type: "enterprise/not-found" });
  });
});
