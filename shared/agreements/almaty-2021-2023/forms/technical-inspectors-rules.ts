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
      kk: "Бекітілген инспекторлар ({approved}) барлық инспекторлардан ({count}) көп. Бір санды түзетіңіз",
      ru: "Утверждённых инспекторов ({approved}) больше, чем всего ({count}). Исправьте одно из чисел",
      en: "Approved inspectors ({approved}) are more than all inspectors ({count}). Correct one of the numbers",
    },
  },
  {
    id: "trained-above-count",
    severity: "hard",
    violatedWhen: compare(answer("trainedThisYear"), ">", count),
    fields: ["trainedThisYear", "inspectorCount"],
    values: { trained: answer("trainedThisYear"), count },
    message: {
      kk: "Оқудан өткен инспекторлар ({trained}) барлық инспекторлардан ({count}) көп. Тек 31 желтоқсандағы инспекторларды санаңыз",
      ru: "Обученных инспекторов ({trained}) больше, чем всего ({count}). Считайте только тех, кто был инспектором 31 декабря",
      en: "Trained inspectors ({trained}) are more than all inspectors ({count}). Count only those in post at 31 December",
    },
  },
  {
    id: "supplemented-above-count",
    severity: "hard",
    violatedWhen: compare(answer("supplementedInspectors"), ">", count),
    fields: ["supplementedInspectors", "inspectorCount"],
    values: { supplemented: answer("supplementedInspectors"), count },
    message: {
      kk: "Қосымша ақы алатын инспекторлар ({supplemented}) барлық инспекторлардан ({count}) көп. Тек 31 желтоқсандағы инспекторларды санаңыз",
      ru: "Инспекторов с доплатой ({supplemented}) больше, чем всего ({count}). Считайте только тех, кто был инспектором 31 декабря",
      en: "Inspectors with a supplement ({supplemented}) are more than all inspectors ({count}). Count only those in post at 31 December",
    },
  },
  {
    id: "eliminated-above-found",
    severity: "hard",
    violatedWhen: compare(answer("violationsEliminated"), ">", found),
    fields: ["violationsEliminated", "violationsFound"],
    values: { eliminated: answer("violationsEliminated"), found },
    message: {
      kk: "Жойылған бұзушылықтар ({eliminated}) анықталғандардан ({found}) көп. Тек есепті жылы анықталған бұзушылықтарды санаңыз",
      ru: "Устранённых нарушений ({eliminated}) больше, чем выявленных ({found}). Считайте только нарушения, выявленные в отчётном году",
      en: "Violations eliminated ({eliminated}) are more than those found ({found}). Count only violations found in the reporting year",
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
      kk: "Мұнда инспектор жоқ, ал «Өндірістік кеңес» нысанында кеңестегі инспекторлар: {onCouncil}. Бірін түзетіңіз немесе себебін көрсетіңіз",
      ru: "Здесь инспекторов нет, а в форме «Производственный совет» инспекторов в совете: {onCouncil}. Исправьте одно из двух или укажите причину",
      en: "There are no inspectors here, but the form “Safety council” has inspectors on the council: {onCouncil}. Correct one of them or say why",
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
      kk: "Қосымша ақы ({supplement}) жалақының ең төмен мөлшерінен кем: {year} жыл, {minimum}. Соманы тексеріңіз немесе себебін көрсетіңіз",
      ru: "Доплата ({supplement}) ниже минимального размера заработной платы: {year} год, {minimum}. Проверьте сумму или укажите причину",
      en: "The supplement ({supplement}) is below the minimum wage of {year}, {minimum}. Check the sum or say why",
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
