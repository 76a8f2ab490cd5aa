import type { FieldsMessages } from "#web/fields/messages.ts";

export const messages = {
  yes: "Yes",
  no: "No",
  lastYear: "Last year: {value}",
  perMonth: "₸ a month",
  perYear: "₸ a year",
  dateHint: "For example: 31 12 2023",
  notAnswered: "Not answered",
  suggestion: "In the other form: {value}",
  ambiguous: "Did you mean {whole} or {decimal}? Write a whole number without a point",
  remark: "The department's remark",
  quota: {
    title: "How it is worked out",
    pending: "Enter the numbers above first",
    exempt: "The enterprise is exempt, so the quota is 0",
    assigned: "The quota is set by a resolution of the akimat: {required}. Resolution: {decree}",
    "below-threshold": "Payroll headcount is below 50, so the quota is 0",
    base: "{payroll} − {hazardous} = {base}",
    baseWords:
      "payroll headcount without jobs in heavy work or in harmful or dangerous working conditions",
    percent: "{base} × {percent} = {unrounded}",
    floor: "rounded down to a whole number",
    "half-up": "rounded to the nearest whole number",
    ceil: "rounded up to a whole number",
    required: "Quota: {required}",
    short: "You report {employed}, short by {short}",
    met: "You report {employed}, the quota is met",
  },
} satisfies FieldsMessages;
