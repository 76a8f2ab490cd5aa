import { createRoot } from "react-dom/client";
import { App } from "#web/app.tsx";
import { preferredLocale, switchLocale } from "#web/i18n/locale-store.ts";
import { shellCatalogue } from "#web/i18n/shell.ts";
import { reloadOnceAfterUpdate } from "#web/shell/reload-after-update.ts";

reloadOnceAfterUpdate();

const locale = preferredLocale();
await shellCatalogue.load(locale);
await switchLocale(locale);

const place = document.getElementById("app");
if (place) createRoot(place).render(<App />);
