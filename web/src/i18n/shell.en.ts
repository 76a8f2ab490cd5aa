import type { ShellMessages } from "#web/i18n/shell.ts";

export const messages = {
  product: "Kelisim",
  page: {
    back: "Back",
    errorPrefix: "Error: ",
    guidance: "What this means",
    loading: "Loading",
    retry: "Try again",
    code: "Error code:",
    skip: "Skip to main content",
    date: { day: "Day", month: "Month", year: "Year" },
    tableGoesOn: "The table goes on to the right",
    pager: { label: "Pages", next: "Next page", first: "To the beginning" },
    filter: { label: "Filter", apply: "Show", clear: "Clear the filter", all: "All" },
  },
  client: {
    "client/unreachable":
      "The server cannot be reached. Check your internet connection and try again. What you typed stays on this page",
    "client/unexpected": "The system could not answer. Try again in a few minutes",
    "client/too-many": "Too many requests. Try again in a minute",
    "session/expired": "Your sign-in has ended. Sign in again",
  },
  header: {
    language: "Language",
    account: "Account",
    signedInAs: (name: string) => `Signed in as ${name}`,
    signOut: "Sign out",
    sections: "Sections",
    campaign: "Campaign",
    register: "Register",
    progress: "Progress",
    exports: "Exports",
    people: "People",
    enterprises: "My enterprises",
    addEnterprise: "Add an enterprise",
    help: "Help",
    offline:
      "No connection. What you typed stays on this page and will be saved when the connection is back",
    languageFailed: "The language did not change: no connection. Try again",
  },
  footer: {
    title: "More",
    accessibility: "Accessibility statement",
    help: "Help",
    operator: "Run by:",
    agreement: "Basis: regional agreement for 2021–2023, section VII, item 11",
  },
  expired: {
    title: "Sign in again",
    text: "For security, a sign-in lasts a limited time. What you typed is kept: after signing in you come back to this page.",
    again: "Sign in again",
    stay: "Look at the page first",
  },
  roles: {
    title: "Nothing for this account yet",
    inspector: "The pages for workplace checks are not open yet.",
    party: "The pages for reports on commitments are not open yet.",
  },
  notFound: {
    title: "Page not found",
    text: "The address was mistyped, or the page no longer exists.",
    home: "Go to the start page",
  },
  fault: {
    unreachable: "The server cannot be reached",
    title: "Something went wrong",
    text: "This page could not be shown. What you typed was not deleted. Open the page again.",
    reload: "Open the page again",
  },
} satisfies ShellMessages;
