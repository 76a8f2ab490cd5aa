import type { JobMessages } from "#web/i18n/job.ts";

export const messages: JobMessages = {
  queued: "Waiting in line, it will begin soon",
  running: "Under way",
  runningOf: (done, total) => `Done: ${done} of ${total}`,
  done: "Ready",
  failed: "Not done",
  stale: "The progress cannot be read just now; this is the last that is known",
  refresh: "Ask again",
  reasons: {
    cancelled: "The job was cancelled before it began.",
    stalled: "The job made no progress for a long time. Try to start it again.",
    "gave-up": "The job was begun several times and did not come to its end. Try again.",
    fault: "Something went wrong in the system, and it was noted. Try again.",
  },
};
