import { createHash } from "node:crypto";
import { firstPageStyle } from "#infra/site/first-page.ts";

/**
 * The content security policy of every page: scripts, styles, fonts and pictures come from our own
 * origin, nothing frames a page, and only the issuer is spoken to besides ourselves. The one style
 * inside a page is that of the first page, named by its hash.
 */
export function contentSecurityPolicy(issuerOrigins: readonly string[]): string {
  const style = createHash("sha256").update(firstPageStyle).digest("base64");
  const sources = {
    "default-src": ["'none'"],
    "base-uri": ["'none'"],
    "connect-src": ["'self'", ...issuerOrigins],
    "font-src": ["'self'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
    "img-src": ["'self'", "data:", "blob:"],
    "manifest-src": ["'self'"],
    "script-src": ["'self'"],
    "style-src": ["'self'", `'sha256-${style}'`],
    "worker-src": ["'self'"],
  };
  return Object.entries(sources)
    .map(([directive, allowed]) => [directive, ...allowed].join(" "))
    .join("; ");
}

/** Headers that CloudFront has no setting of their own for. */
export const furtherHeaders = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(self), geolocation=(), microphone=(), payment=(), usb=()",
} as const;
