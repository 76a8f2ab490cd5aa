import type { ReceiptLook } from "#functions/receipts/receipt-look.ts";
import { receiptText } from "#functions/receipts/receipt-text.ts";
import type { FilingReceipt } from "#shared/api/read-receipt.ts";
import { groupBin } from "#shared/law/bin.ts";
import { formatInstant } from "#shared/text/format.ts";
import type { Locale } from "#shared/text/locale.ts";

/** One paragraph of a receipt, and how it looks. */
export type Block = {
  readonly look: "heading" | "title" | "section" | "form" | "line" | "closing";
  readonly text: string;
};

/** A receipt as paragraphs of one language, in reading order. */
export function receiptBlocks(
  receipt: FilingReceipt,
  language: Locale,
  { formTitle, heading }: Pick<ReceiptLook, "formTitle" | "heading">,
): readonly Block[] {
  const say = (name: keyof typeof receiptText) => receiptText[name][language];
  const pair = (name: keyof typeof receiptText, value: string): Block => {
    return { look: "line", text: `${say(name)}: ${value}` };
  };
  return [
    { look: "heading", text: heading[language] },
    { look: "title", text: say("title") },
    pair("enterprise", receipt.name[language === "ru" ? "ru" : "kk"]),
    pair("bin", groupBin(receipt.bin)),
    pair("year", String(receipt.year)),
    pair("filing", receipt.filing),
    pair("signatory", receipt.signatory ?? say("notKept")),
    pair("position", receipt.position ?? say("notKept")),
    { look: "section", text: say("forms") },
    ...receipt.forms.flatMap(({ form, kind, receipt: { number, at, hash }, inForce }): Block[] => [
      { look: "form", text: formTitle[form][language] },
      pair("number", number),
      pair(kind, `${formatInstant(language, at)} (${say("almatyTime")})`),
      pair("hash", hash),
      ...(inForce ? [] : [{ look: "line", text: say("replaced") } as const]),
    ]),
    { look: "closing", text: say("closing") },
  ];
}
