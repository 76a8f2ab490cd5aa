type ViewerRequest = { uri: string };
type Redirect = {
  readonly statusCode: number;
  readonly statusDescription: string;
  readonly headers: { readonly location: { readonly value: string } };
};

/**
 * What CloudFront does with a path before it looks for a file: `/` is Kazakh, a folder of the
 * public site is its index page, and every page of the web app is the app. A path with a file
 * name stays as it is, so that a missing file is missing and not a page.
 *
 * CloudFront runs the text of this function by itself: it may use nothing from outside it.
 */
function handler(event: { readonly request: ViewerRequest }): ViewerRequest | Redirect {
  const request = event.request;
  const uri = request.uri;
  const redirectTo = (path: string) => ({
    statusCode: 302,
    statusDescription: "Found",
    headers: { location: { value: path } },
  });
  if (uri === "/") return redirectTo("/kk/");
  if (/^\/(app|kk|ru|en)$/.test(uri)) return redirectTo(`${uri}/`);
  if (uri.startsWith("/app/") && !/\.[^/]*$/.test(uri)) request.uri = "/app/index.html";
  if (/^\/(kk|ru|en)\/(.*\/)?$/.test(uri)) request.uri = `${uri}index.html`;
  return request;
}

/** The text that is deployed. */
export const viewerRequestCode = handler.toString();
