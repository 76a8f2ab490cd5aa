import { useMessages } from "#web/i18n/catalogue.ts";
import { enrolCatalogue } from "#web/i18n/enrol.ts";
import { Details } from "#web/ui/details.tsx";

/** Where in the letter the code is, drawn and in words. */
export function SampleLetter() {
  const { code } = useMessages(enrolCatalogue);
  return (
    <Details summary={code.whereTitle}>
      <svg className="letter" viewBox="0 0 220 150" role="img">
        <title>{code.letterAlt}</title>
        <rect className="letter__paper" x="1" y="1" width="218" height="148" rx="4" />
        <path
          className="letter__text"
          d="M16 22h70M16 34h50M16 70h188M16 82h188M16 94h150M16 118h90"
        />
        <path
          className="letter__code"
          d="M166 12h10v10h-10zM190 12h10v10h-10zM166 36h10v10h-10zM182 14h4v4h-4zM182 24h4v10h-4zM192 28h8v4h-8zM188 38h12v8h-12z"
        />
        <rect className="letter__frame" x="128" y="50" width="76" height="12" rx="2" />
        <text x="166" y="59" textAnchor="middle">
          1234-5678-9012
        </text>
      </svg>
      <p>{code.where}</p>
    </Details>
  );
}
