import { answer, compare, fact, monthsAfter, otherForm } from "#shared/forms/conditions.ts";
import type { Rule } from "#shared/forms/form-definition.ts";

const signed = answer("signedOn");
const sent = answer("sentToInspectorateOn");
const payroll = otherForm("workforce", "payrollHeadcount");

/** Rules of the form `collective-agreement`. */
export const collectiveAgreementRules: Rule[] = [
  {
    id: "signed-after-filing",
    severity: "hard",
    violatedWhen: compare(signed, ">", fact("filing-day")),
    fields: ["signedOn"],
    values: { signed, filing: fact("filing-day") },
    message: {
      kk: "Қол қойылған күн ({signed}) бүгінгі күннен ({filing}) кейін. Бүгінгі немесе одан бұрынғы күнді көрсетіңіз",
      ru: "Дата подписания ({signed}) позже сегодняшней ({filing}). Укажите дату не позже сегодняшней",
      en: "The date of signing ({signed}) is after today ({filing}). Enter today's date or an earlier one",
    },
  },
  {
    id: "valid-to-not-after-valid-from",
    severity: "hard",
    violatedWhen: compare(answer("validTo"), "<=", answer("validFrom")),
    fields: ["validTo", "validFrom"],
    values: { from: answer("validFrom"), to: answer("validTo") },
    message: {
      kk: "Қолданылу мерзімінің аяқталуы ({to}) басталуынан ({from}) кейін болуы керек. Күндерді түзетіңіз",
      ru: "Окончание действия ({to}) должно быть позже начала ({from}). Исправьте даты",
      en: "The end of the term ({to}) must be after its beginning ({from}). Correct the dates",
    },
  },
  {
    id: "amended-before-signing",
    severity: "hard",
    violatedWhen: compare(answer("lastAmendedOn"), "<", signed),
    fields: ["lastAmendedOn", "signedOn"],
    values: { amended: answer("lastAmendedOn"), signed },
    message: {
      kk: "Өзгеріс күні ({amended}) қол қойылған күннен ({signed}) бұрын. Күндерді түзетіңіз",
      ru: "Дата изменения ({amended}) раньше даты подписания ({signed}). Исправьте даты",
      en: "The date of amendment ({amended}) is before the date of signing ({signed}). Correct the dates",
    },
  },
  {
    id: "sent-before-signing",
    severity: "hard",
    violatedWhen: compare(sent, "<", signed),
    fields: ["sentToInspectorateOn", "signedOn"],
    values: { sent, signed },
    message: {
      kk: "Еңбек инспекциясына жіберілген күн ({sent}) қол қойылған күннен ({signed}) бұрын. Күндерді түзетіңіз",
      ru: "Дата отправки в инспекцию труда ({sent}) раньше даты подписания ({signed}). Исправьте даты",
      en: "The date sent to the labour inspectorate ({sent}) is before the date of signing ({signed}). Correct the dates",
    },
  },
  {
    id: "signed-after-year",
    severity: "soft",
    violatedWhen: compare(signed, ">", fact("year-end")),
    fields: ["signedOn"],
    values: { signed, year: fact("year") },
    message: {
      kk: "Шартқа есепті жылдан кейін қол қойылған: {signed}, есепті жыл {year}. Күнді тексеріңіз немесе себебін көрсетіңіз",
      ru: "Договор подписан после отчётного года: {signed}, отчётный год {year}. Проверьте дату или укажите причину",
      en: "The agreement was signed after the reporting year: {signed}, the reporting year is {year}. Check the date or say why",
    },
  },
  {
    id: "valid-from-before-signing",
    severity: "soft",
    violatedWhen: compare(answer("validFrom"), "<", signed),
    fields: ["validFrom", "signedOn"],
    values: { from: answer("validFrom"), signed },
    message: {
      kk: "Шарт қол қойылғанға ({signed}) дейін күшіне енген: {from}. Күндерді тексеріңіз немесе себебін көрсетіңіз",
      ru: "Договор вступил в силу до подписания ({signed}): {from}. Проверьте даты или укажите причину",
      en: "The agreement came into force before it was signed ({signed}): {from}. Check the dates or say why",
    },
    source: "Labour Code art. 158(2)",
  },
  {
    id: "workers-covered-above-payroll",
    severity: "soft",
    violatedWhen: compare(answer("workersCovered"), ">", payroll),
    fields: ["workersCovered"],
    values: { covered: answer("workersCovered"), payroll },
    message: {
      kk: "Қамтылған жұмыскерлер саны ({covered}) «Жұмыскерлер және өндірістік жарақаттану» нысанындағы тізімдік саннан ({payroll}) артық. Санды тексеріңіз немесе себебін көрсетіңіз",
      ru: "Охваченных работников ({covered}) больше списочной численности в форме «Работники и производственный травматизм» ({payroll}). Проверьте число или укажите причину",
      en: "The number of employees covered ({covered}) is above the payroll headcount in the form “Workforce and occupational injury” ({payroll}). Check the number or say why",
    },
  },
  {
    id: "sent-late",
    severity: "soft",
    violatedWhen: compare(sent, ">", monthsAfter(signed, 1)),
    fields: ["sentToInspectorateOn", "signedOn"],
    values: { sent, due: monthsAfter(signed, 1) },
    message: {
      kk: "Шарт қол қойылғаннан кейін бір айдан кеш жіберілген: {sent}, мерзімі {due}. Күнді тексеріңіз немесе себебін көрсетіңіз",
      ru: "Договор отправлен позже чем через месяц после подписания: {sent}, срок {due}. Проверьте дату или укажите причину",
      en: "The agreement was sent more than a month after signing: {sent}, it was due on {due}. Check the date or say why",
    },
    source: "Labour Code art. 156(11)",
  },
  {
    id: "planned-within-year",
    severity: "soft",
    violatedWhen: compare(answer("plannedOn"), "<=", fact("year-end")),
    fields: ["plannedOn"],
    values: { planned: answer("plannedOn"), end: fact("year-end") },
    message: {
      kk: "Жоспарланған күн ({planned}) есепті жылдың соңынан ({end}) кеш емес, бірақ жыл соңында шарт болмаған. Күнді тексеріңіз немесе себебін көрсетіңіз",
      ru: "Планируемая дата ({planned}) не позже конца отчётного года ({end}), но на конец года договора не было. Проверьте дату или укажите причину",
      en: "The planned date ({planned}) is not after the end of the reporting year ({end}), but there was no agreement at the end of the year. Check the date or say why",
    },
  },
];
