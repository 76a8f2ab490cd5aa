import { useState } from "react";
import { useSearch } from "wouter";
import { formTitles } from "#shared/agreements/current-form-titles.ts";
import type { Receipt } from "#shared/api/common.ts";
import type { ReturnView } from "#shared/api/read-return.ts";
import { fillText } from "#shared/text/format.ts";
import { mayFileOf } from "#web/features/review/decision-acts.ts";
import { FilingForm } from "#web/features/review/filing-form.tsx";
import { useReviewLanguage } from "#web/features/review/language.ts";
import { paths, type ReviewPlace } from "#web/features/review/paths.ts";
import { useEnterpriseName } from "#web/features/review/use-enterprise-name.ts";
import { useReturn } from "#web/features/review/use-return.ts";
import { ProblemPage } from "#web/shell/problem-page.tsx";
import { LinkButton } from "#web/ui/link-button.tsx";
import { Loading } from "#web/ui/loading.tsx";
import { Notification } from "#web/ui/notification.tsx";
import { Page } from "#web/ui/page.tsx";

export type FilingPageProps = { readonly place: ReviewPlace };

/** A whole form on one page, for an officer who has it on paper or hears it on the phone. */
export function FilingPage({ place }: FilingPageProps) {
  const { answered, reload } = useReturn(place);
  const [receipt, setReceipt] = useState<Receipt>();
  if (receipt) return <FiledPage place={place} receipt={receipt} />;
  if (answered === undefined) return <Loading />;
  if (!answered.ok) return <ProblemPage problem={answered.problem} onRetry={reload} />;
  const view = answered.reply;
  if (!mayFileOf(view)) return <ImpossiblePage place={place} view={view} />;
  return <FilingForm place={place} view={view} reload={reload} onFiled={setReceipt} />;
}

function useFrame(place: ReviewPlace) {
  const { locale } = useReviewLanguage();
  const query = useSearch();
  const name = useEnterpriseName(place);
  const title = formTitles[place.form][locale];
  return {
    caption: `${name} · ${place.year} · ${title}`,
    review: paths.review(place, query === "" ? "" : `?${query}`),
  };
}

type FiledPageProps = FilingPageProps & { readonly receipt: Receipt };

function FiledPage({ place, receipt }: FiledPageProps) {
  const { words } = useReviewLanguage();
  const { caption, review } = useFrame(place);
  return (
    <Page title={words.filing.doneTitle} caption={caption}>
      <p>{fillText(words.filing.doneText, { number: receipt.number })}</p>
      <LinkButton href={review}>{words.filing.toReview}</LinkButton>
    </Page>
  );
}

type ImpossiblePageProps = FilingPageProps & { readonly view: ReturnView };

function ImpossiblePage({ place, view }: ImpossiblePageProps) {
  const { words } = useReviewLanguage();
  const { caption, review } = useFrame(place);
  const isFinal = view.campaign.state === "final";
  return (
    <Page title={words.filing.title} caption={caption} back={{ href: review }}>
      <Notification tone="info" title={words.filing.impossible}>
        <p>{isFinal ? words.page.final : words.page.planned}</p>
      </Notification>
    </Page>
  );
}
