import { useSyncExternalStore } from "react";
import { useMessages } from "#web/i18n/catalogue.ts";
import { shellCatalogue } from "#web/i18n/shell.ts";
import { Icon } from "#web/ui/icon.tsx";

/**
 * Says that the device has no network. Only that: a device with one may still not reach us, and
 * then each failed request says so where it was made.
 */
export function OfflineBanner() {
  const { header } = useMessages(shellCatalogue);
  const offline = useSyncExternalStore(onConnectionChange, () => !navigator.onLine);
  return (
    <div role="status">
      {offline && (
        <p className="offline">
          <Icon name="wifi-off" /> {header.offline}
        </p>
      )}
    </div>
  );
}

function onConnectionChange(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}
