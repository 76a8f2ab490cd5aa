/** Reminders that an enterprise gets at most until a campaign's last day, that day included. */
export const remindersBefore = 5;

/** Reminders that it gets at most after that day. */
export const remindersAfter = 5;

/** Days in the city that lie between two reminders at least. */
export const quietDays = 2;

/** Letters of the department's own words in a reminder, in one language. */
export const longestNote = 1000;

/** Days ahead that a reminder can be put off at most. */
export const longestDelayDays = 180;
