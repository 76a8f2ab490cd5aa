import { lazy, Suspense } from "react";
import { Redirect, Route, Switch, useParams } from "wouter";
import { annualFormIds } from "#shared/forms/form-id.ts";
import { paths } from "#web/features/review/paths.ts";
import { Loading } from "#web/ui/loading.tsx";
import "#web/features/review/review.css";

/* Each page comes when it is opened: reading needs no form library. */
const HubPage = lazy(async () => ({
  default: (await import("#web/features/review/hub-page.tsx")).HubPage,
}));
const ReturnPage = lazy(async () => ({
  default: (await import("#web/features/review/return-page.tsx")).ReturnPage,
}));
const FilingPage = lazy(async () => ({
  default: (await import("#web/features/review/filing-page.tsx")).FilingPage,
}));

const root = "/review/:bin/:year";

/** What officers do with returns: everything below `/review/:bin/:year`. */
export function ReviewFeature() {
  const { bin = "", year = "" } = useParams<{ bin: string; year: string }>();
  const of = { bin, year: Number(year) };
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path={root}>
          <HubPage of={of} key={`${bin} ${year}`} />
        </Route>
        <Route path={`${root}/:form/*?`}>
          {({ form }) => {
            const known = annualFormIds.find((id) => id === form);
            if (known === undefined) return <Redirect to={paths.hub(of)} replace />;
            return <FormPages place={{ ...of, form: known }} />;
          }}
        </Route>
      </Switch>
    </Suspense>
  );
}

type FormPagesProps = { readonly place: Parameters<typeof paths.review>[0] };

function FormPages({ place }: FormPagesProps) {
  const key = `${place.bin} ${place.year} ${place.form}`;
  return (
    <Switch>
      <Route path={`${root}/:form`}>
        <ReturnPage key={key} place={place} />
      </Route>
      <Route path={`${root}/:form/filing`}>
        <FilingPage key={key} place={place} />
      </Route>
      <Route>
        <Redirect to={paths.review(place)} replace />
      </Route>
    </Switch>
  );
}
