import type { FieldsMessages } from "#web/fields/messages.ts";

export const messages = {
  yes: "Да",
  no: "Нет",
  lastYear: "В прошлом году: {value}",
  perMonth: "₸ в месяц",
  perYear: "₸ в год",
  dateHint: "Например: 31 12 2023",
  notAnswered: "Нет ответа",
  suggestion: "В другой форме: {value}",
  ambiguous: "Какое число вы имели в виду: {whole} или {decimal}? Целое число пишите без точки",
  remark: "Замечание управления",
  quota: {
    title: "Расчёт",
    pending: "Сначала введите числа выше",
    exempt: "Предприятие освобождено от квоты, поэтому квота: 0",
    assigned: "Квота установлена постановлением акимата: {required}. Постановление: {decree}",
    "below-threshold": "Списочная численность меньше 50, поэтому квота: 0",
    base: "{payroll} − {hazardous} = {base}",
    baseWords:
      "списочная численность без рабочих мест на тяжёлых работах, с вредными или опасными условиями труда",
    percent: "{base} × {percent} = {unrounded}",
    floor: "округление вниз до целого",
    "half-up": "округление до ближайшего целого",
    ceil: "округление вверх до целого",
    required: "Квота: {required}",
    short: "В отчёте: {employed}, не хватает: {short}",
    met: "В отчёте: {employed}, квота выполнена",
  },
} satisfies FieldsMessages;
