import { lazy } from "react";
import { Route, Switch } from "wouter";

const CampaignFeature = lazy(async () => ({
  default: (await import("#web/features/campaign/campaign-feature.tsx")).CampaignFeature,
}));
const ProgressFeature = lazy(async () => ({
  default: (await import("#web/features/progress/progress-feature.tsx")).ProgressFeature,
}));
const StatisticsFeature = lazy(async () => ({
  default: (await import("#web/features/progress/statistics-feature.tsx")).StatisticsFeature,
}));
const ReviewFeature = lazy(async () => ({
  default: (await import("#web/features/review/review-feature.tsx")).ReviewFeature,
}));
const RegisterFeature = lazy(async () => ({
  default: (await import("#web/features/register/register-feature.tsx")).RegisterFeature,
}));
const ExportsFeature = lazy(async () => ({
  default: (await import("#web/features/exports/exports-feature.tsx")).ExportsFeature,
}));
const PeopleFeature = lazy(async () => ({
  default: (await import("#web/features/people/people-feature.tsx")).PeopleFeature,
}));
const OutreachFeature = lazy(async () => ({
  default: (await import("#web/features/outreach/outreach-feature.tsx")).OutreachFeature,
}));

const NotFoundPage = lazy(async () => ({
  default: (await import("#web/shell/not-found-page.tsx")).NotFoundPage,
}));

/** The pages of the department, and the one by which people join it. */
export function DepartmentPages() {
  return (
    <Switch>
      <Route path="/campaign/:year/(letters|reminders)/*?" component={OutreachFeature} />
      <Route path="/campaign/:year?" component={CampaignFeature} />
      <Route path="/campaign/:year/(enterprises|settings|final)" component={CampaignFeature} />
      <Route path="/progress/*?" component={ProgressFeature} />
      <Route path="/campaign/:year/statistics/*?" component={StatisticsFeature} />
      <Route path="/review/:bin/:year/*?" component={ReviewFeature} />
      <Route path="/register/*?" component={RegisterFeature} />
      <Route path="/exports/*?" component={ExportsFeature} />
      <Route path="/(people|audit|invitation)/*?" component={PeopleFeature} />
      <Route component={NotFoundPage} />
    </Switch>
  );
}
