import { fillText } from "#shared/text/format.ts";
import { useReviewLanguage } from "#web/features/review/language.ts";
import type { ReviewPlace } from "#web/features/review/paths.ts";
import { usePresence } from "#web/features/review/use-presence.ts";
import { Notification } from "#web/ui/notification.tsx";

/** Says that somebody else looks at the same return now. It is announced, and takes no focus. */
export function PresenceBanner({ place }: { readonly place: ReviewPlace }) {
  const { words } = useReviewLanguage();
  const others = usePresence(place);
  if (others.length === 0) return null;
  const names = others.map(({ name }) => name ?? words.page.somebody).join(", ");
  return (
    <Notification tone="warning" title={fillText(words.page.reviewing, { names })}>
      <p>{words.page.reviewingText}</p>
    </Notification>
  );
}
