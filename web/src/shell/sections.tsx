import { Link, useLocation } from "wouter";
import { nameplate } from "#shared/agreements/current-nameplate.ts";
import { departmentRoutes } from "#web/department-routes.ts";
import { useMessages } from "#web/i18n/catalogue.ts";
import { shellCatalogue } from "#web/i18n/shell.ts";

/** The department's five places, all in sight on every screen; pages of a section belong to it. */
export function Sections() {
  const { header } = useMessages(shellCatalogue);
  const [path] = useLocation();
  const sections = [
    {
      href: departmentRoutes.campaign(latestYear),
      label: header.campaign,
      within: /^\/(campaign|review)\b/,
    },
    { href: departmentRoutes.register(), label: header.register, within: /^\/register\b/ },
    { href: departmentRoutes.progress(), label: header.progress, within: /^\/progress\b/ },
    { href: departmentRoutes.exports, label: header.exports, within: /^\/exports\b/ },
    { href: departmentRoutes.people, label: header.people, within: /^\/(people|audit)\b/ },
  ];
  return (
    <nav className="sections no-print" aria-label={header.sections}>
      <ul>
        {sections.map(({ href, label, within }) => (
          <li key={href}>
            <Link href={href} aria-current={currentOf(path, href, within)}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const latestYear = Math.max(...nameplate.periodYears);

function currentOf(path: string, href: string, within: RegExp): "page" | "true" | undefined {
  if (path === href) return "page";
  return within.test(path) ? "true" : undefined;
}
