import type { AuditLine } from "#shared/api/audit.ts";
import { groupBin } from "#shared/law/bin.ts";
import { formatInstant } from "#shared/text/format.ts";
import { type AuditMessages, auditCatalogue } from "#web/features/people/audit-messages.ts";
import { useLocale, useMessages } from "#web/i18n/catalogue.ts";
import { Table } from "#web/ui/table.tsx";

/** Who did what, about what, and what came of it. */
export function AuditTable({ entries }: { readonly entries: readonly AuditLine[] }) {
  const locale = useLocale();
  const words = useMessages(auditCatalogue);
  return (
    <Table
      isList
      caption={words.caption}
      columns={[
        { key: "when", label: words.when },
        { key: "who", label: words.actor },
        { key: "what", label: words.what },
        { key: "about", label: words.about },
        { key: "outcome", label: words.outcome },
      ]}
      rows={entries.map((entry) => ({
        when: <span className="nowrap">{formatInstant(locale, entry.at)}</span>,
        who: entry.actorName ?? entry.actor,
        what: textOf(words.whats, entry.what) ?? `${words.kinds[entry.kind]}: ${entry.what}`,
        about: aboutOf(entry, words),
        outcome:
          entry.outcome === "done" ? (
            words.done
          ) : (
            <>
              {words.refused} <code>{entry.outcome}</code>
            </>
          ),
      }))}
    />
  );
}

function aboutOf({ bin, year, form, subject }: AuditLine, words: AuditMessages): string {
  const parts = [
    bin && groupBin(bin),
    year?.toString(),
    form && (textOf(words.forms, form) ?? form),
    subject,
  ];
  return parts.filter((part) => part !== undefined && part !== "").join(" · ");
}

/** The words for an id; an id of a newer version than the page has none. */
function textOf(texts: Readonly<Record<string, string>>, id: string): string | undefined {
  return Object.hasOwn(texts, id) ? texts[id] : undefined;
}
