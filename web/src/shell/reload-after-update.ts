const keptAs = "kelisim/reloaded-at";
const againAfterMilliseconds = 60_000;

/**
 * After an update of the site, files that an open page still knows by their old names are gone: the
 * page is loaded anew, and drafts are saved on leaving it. When that has just been done and did not
 * help, the page shows what went wrong instead.
 */
export function reloadOnceAfterUpdate(): void {
  addEventListener("vite:preloadError", () => {
    if (!mayReload(sessionStorage.getItem(keptAs), Date.now())) return;
    sessionStorage.setItem(keptAs, String(Date.now()));
    location.reload();
  });
}

/** Whether a reload now would not be one of many. */
export function mayReload(reloadedAt: string | null, now: number): boolean {
  return reloadedAt === null || now - Number(reloadedAt) > againAfterMilliseconds;
}
