import type { JobMessages } from "#web/i18n/job.ts";

export const messages: JobMessages = {
  queued: "Waiting in line, it will begin soon",
  running: "Under way",
  runningOf: (done, total) => `Done: ${done} of ${total}`,
  done: "Ready",
  failed: "Not finished",
  stale: "The progress cannot be read just now. This is the last known state",
  refresh: "Check again",
  reasons: {
    cancelled: "It was cancelled before it began.",
    stalled: "There was no progress for a long time. Start it again.",
    "gave-up": "It was started several times and did not finish. Start it again.",
    fault: "Something went wrong in the system, and it was noted. Start it again.",
  },
};
