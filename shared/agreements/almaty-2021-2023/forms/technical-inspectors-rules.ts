import { all, answer, compare, fact, otherForm } from "#shared/forms/conditions.ts";
import type { Rule } from "#shared/forms/form-definition.ts";

const count = answer("inspectorCount");
const found = answer("violationsFound");

/** Rules of the form `technical-inspectors`. */
export const technicalInspectorsRules: Rule[] = [
  {
    id: "approved-above-count",
    severity: "hard",
    violatedWhen: compare(answer("approvedByCouncil"), ">", count),
    fields: ["approvedByCouncil", "inspectorCount"],
    values: { approved: answer("approvedByCouncil"), count },
    message: {
      kk: "Бекітілген инспекторлар саны ({approved}) барлық инспекторлар санынан ({count}) артық. Сандардың бірін түзетіңіз",
      ru: "Утверждённых инспекторов ({approved}) больше, чем всех инспекторов ({count}). Исправьте одно из чисел",
      en: "The number of approved inspectors ({approved}) is above the number of all inspectors ({count}). Correct one of the numbers",
    },
  },
  {
    id: "trained-above-count",
    severity: "hard",
    violatedWhen: compare(answer("trainedThisYear"), ">", count),
    fields: ["trainedThisYear", "inspectorCount"],
    values: { trained: answer("trainedThisYear"), count },
    message: {
      kk: "Оқудан өткен инспекторлар саны ({trained}) барлық инспекторлар санынан ({count}) артық. Тек 31 желтоқсандағы инспекторларды санаңыз",
      ru: "Обученных инспекторов ({trained}) больше, чем всех инспекторов ({count}). Считайте только тех, кто был инспектором 31 декабря",
      en: "The number of trained inspectors ({trained}) is above the number of all inspectors ({count}). Count only those in post at 31 December",
    },
  },
  {
    id: "supplemented-above-count",
    severity: "hard",
    violatedWhen: compare(answer("supplementedInspectors"), ">", count),
    fields: ["supplementedInspectors", "inspectorCount"],
    values: { supplemented: answer("supplementedInspectors"), count },
    message: {
      kk: "Қосымша ақы алатын инспекторлар саны ({supplemented}) барлық инспекторлар санынан ({count}) артық. Тек 31 желтоқсандағы инспекторларды санаңыз",
      ru: "Инспекторов с доплатой ({supplemented}) больше, чем всех инспекторов ({count}). Считайте только тех, кто был инспектором 31 декабря",
      en: "The number of inspectors with a supplement ({supplemented}) is above the number of all inspectors ({count}). Count only those in post at 31 December",
    },
  },
  {
    id: "eliminated-above-found",
    severity: "hard",
    violatedWhen: compare(answer("violationsEliminated"), ">", found),
    fields: ["violationsEliminated", "violationsFound"],
    values: { eliminated: answer("violationsEliminated"), found },
    message: {
      kk: "Жойылған бұзушылықтар саны ({eliminated}) анықталғандар санынан ({found}) артық. Тек есепті жылы анықталған бұзушылықтарды санаңыз",
      ru: "Устранённых нарушений ({eliminated}) больше, чем выявленных ({found}). Считайте только нарушения, выявленные в отчётном году",
      en: "The number of violations eliminated ({eliminated}) is above the number found ({found}). Count only violations found in the reporting year",
    },
  },
  {
    id: "no-inspectors-but-on-council",
    severity: "soft",
    violatedWhen: all(
      compare(count, "=", 0),
      compare(otherForm("safety-council", "inspectorsOnCouncil"), ">", 0),
    ),
    fields: ["inspectorCount"],
    values: { onCouncil: otherForm("safety-council", "inspectorsOnCouncil") },
    message: {
      kk: "Мұнда инспекторлар саны 0, ал «Өндірістік кеңес» нысанында кеңестегі инспекторлар саны: {onCouncil}. Сандардың бірін түзетіңіз немесе себебін көрсетіңіз",
      ru: "Здесь число инспекторов 0, а в форме «Производственный совет» число инспекторов в совете: {onCouncil}. Исправьте одно из чисел или укажите причину",
      en: "The number of inspectors here is 0, but in the form “Safety council” the number of inspectors on the council is {onCouncil}. Correct one of the numbers or say why",
    },
  },
  {
    id: "supplement-below-minimum-wage",
    severity: "soft",
    violatedWhen: compare(answer("lowestSupplement"), "<", fact("minimum-wage")),
    fields: ["lowestSupplement"],
    values: {
      supplement: answer("lowestSupplement"),
      minimum: fact("minimum-wage"),
      year: fact("year"),
    },
    message: {
      kk: "Қосымша ақы ({supplement}) {year} жылғы жалақының ең төмен мөлшерінен ({minimum}) кем. Соманы тексеріңіз немесе себебін көрсетіңіз",
      ru: "Доплата ({supplement}) ниже минимального размера заработной платы за {year} год ({minimum}). Проверьте сумму или укажите причину",
      en: "The supplement ({supplement}) is below the minimum wage for {year} ({minimum}). Check the sum or say why",
    },
    source: "Agreement V.parties.11",
  },
  {
    id: "violations-without-checks",
    severity: "soft",
    violatedWhen: all(compare(found, ">", 0), compare(answer("checksHeld"), "=", 0)),
    fields: ["violationsFound", "checksHeld"],
    values: { found },
    message: {
      kk: "Бұзушылықтар анықталған ({found}), бірақ тексеру өткізілмеген. Сандарды тексеріңіз немесе себебін көрсетіңіз",
      ru: "Нарушения выявлены ({found}), но проверок не было. Проверьте числа или укажите причину",
      en: "Violations were found ({found}) but no check was held. Check the numbers or say why",
    },
  },
];
