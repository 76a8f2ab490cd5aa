import { Router } from "wouter";
import { Pages } from "#web/pages.tsx";
import { base } from "#web/routes.ts";
import { MeProvider } from "#web/session/me.tsx";
import { ExpiredDialog } from "#web/shell/expired-dialog.tsx";
import { FaultBoundary } from "#web/shell/fault-boundary.tsx";
import { Footer } from "#web/shell/footer.tsx";
import { Header } from "#web/shell/header.tsx";
import { OfflineBanner } from "#web/shell/offline-banner.tsx";
import { SkipLink } from "#web/shell/skip-link.tsx";

/** The frame that every page shares, in the order it is read. */
export function App() {
  return (
    <Router base={base}>
      <MeProvider>
        <SkipLink />
        <Header />
        <OfflineBanner />
        <FaultBoundary>
          <Pages />
        </FaultBoundary>
        <Footer />
        <ExpiredDialog />
      </MeProvider>
    </Router>
  );
}
