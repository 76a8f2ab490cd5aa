import {
  all,
  answer,
  any,
  compare,
  distance,
  fact,
  lastYear,
  otherForm,
  times,
  unknown,
} from "#shared/forms/conditions.ts";
import type { Rule } from "#shared/forms/form-definition.ts";

const payroll = answer("payrollHeadcount");
const average = answer("averageHeadcount");
const payrollBefore = lastYear("payrollHeadcount");
const registered = fact("register-headcount");
const impliedSize = { kind: "size-class", headcount: average } as const;
const quotaPayroll = otherForm("disability-quota", "payrollHeadcount");
const quotaHazardous = otherForm("disability-quota", "hazardousJobs");
const workersCovered = otherForm("collective-agreement", "workersCovered");

const hard: readonly Rule[] = [
  {
    id: "hazardous-jobs-above-payroll",
    severity: "hard",
    violatedWhen: compare(answer("hazardousJobs"), ">", payroll),
    fields: ["hazardousJobs", "payrollHeadcount"],
    values: { hazardous: answer("hazardousJobs"), payroll },
    message: {
      kk: "Ауыр, зиянды немесе қауіпті жұмыстардағы жұмыскерлер саны ({hazardous}) тізімдік саннан ({payroll}) артық. Сандардың бірін түзетіңіз",
      ru: "Работников на тяжёлых, вредных или опасных работах ({hazardous}) больше списочной численности ({payroll}). Исправьте одно из чисел",
      en: "The number of employees in heavy, harmful or dangerous work ({hazardous}) is above the payroll headcount ({payroll}). Correct one of the numbers",
    },
  },
  {
    id: "fatally-injured-above-injured",
    severity: "hard",
    violatedWhen: compare(answer("fatallyInjured"), ">", answer("injuredPersons")),
    fields: ["fatallyInjured", "injuredPersons"],
    values: { fatal: answer("fatallyInjured"), injured: answer("injuredPersons") },
    message: {
      kk: "Қаза тапқандар саны ({fatal}) барлық зардап шеккендер санынан ({injured}) артық. Қаза тапқандарды зардап шеккендер санына қосыңыз немесе санды түзетіңіз",
      ru: "Погибших ({fatal}) больше, чем всех пострадавших ({injured}). Включите погибших в число пострадавших или исправьте число",
      en: "The number of fatally injured persons ({fatal}) is above the number of all injured persons ({injured}). Include the fatally injured among the injured or correct the number",
    },
  },
];

const withinTheForm: readonly Rule[] = [
  {
    id: "payroll-changed",
    severity: "soft",
    violatedWhen: all(
      compare(times(distance(payroll, payrollBefore), 100), ">", times(payrollBefore, 30)),
      compare(distance(payroll, payrollBefore), ">", 10),
    ),
    fields: ["payrollHeadcount"],
    values: { before: payrollBefore, now: payroll },
    message: {
      kk: "Тізімдік сан айтарлықтай өзгерген: өткен жылы {before}, есепті жылы {now}. Санды тексеріңіз немесе себебін көрсетіңіз",
      ru: "Списочная численность значительно изменилась: в прошлом году {before}, в отчётном {now}. Проверьте число или укажите причину",
      en: "The payroll headcount has changed a lot: {before} last year, {now} in the reporting year. Check the number or say why",
    },
  },
  {
    id: "average-far-from-payroll",
    severity: "soft",
    violatedWhen: compare(times(distance(average, payroll), 100), ">", times(payroll, 50)),
    fields: ["averageHeadcount", "payrollHeadcount"],
    values: { average, payroll },
    message: {
      kk: "Орташа жылдық сан ({average}) мен тізімдік сан ({payroll}) арасындағы айырма 50%-дан асады. Сандарды тексеріңіз немесе себебін көрсетіңіз",
      ru: "Среднегодовая численность ({average}) отличается от списочной ({payroll}) больше чем на 50 %. Проверьте числа или укажите причину",
      en: "The average annual headcount ({average}) differs from the payroll headcount ({payroll}) by more than 50%. Check the numbers or say why",
    },
  },
  {
    id: "size-class-differs-from-register",
    severity: "soft",
    violatedWhen: compare(impliedSize, "!=", fact("register-size-class")),
    fields: ["averageHeadcount"],
    values: { average, implied: impliedSize, registered: fact("register-size-class") },
    message: {
      kk: "Орташа жылдық сан {average} мынаған сәйкес: {implied}. Тізілімде: {registered}. Санды тексеріңіз немесе себебін көрсетіңіз",
      ru: "Среднегодовая численность {average} соответствует размеру: {implied}. В реестре: {registered}. Проверьте число или укажите причину",
      en: "An average annual headcount of {average} implies the size: {implied}. The register says: {registered}. Check the number or say why",
    },
    source: "Entrepreneurial Code art. 24(2)",
  },
  {
    id: "electronic-contracts-above-payroll",
    severity: "soft",
    violatedWhen: compare(answer("electronicContracts"), ">", payroll),
    fields: ["electronicContracts", "payrollHeadcount"],
    values: { contracts: answer("electronicContracts"), payroll },
    message: {
      kk: "Электрондық еңбек шарттарының саны ({contracts}) тізімдік саннан ({payroll}) артық. Санды тексеріңіз немесе себебін көрсетіңіз, мысалы: сырттан қоса атқаратындар бар",
      ru: "Электронных трудовых договоров ({contracts}) больше списочной численности ({payroll}). Проверьте число или укажите причину, например: есть внешние совместители",
      en: "The number of electronic employment contracts ({contracts}) is above the payroll headcount ({payroll}). Check the number or say why, for example: there are part-timers from outside",
    },
  },
  {
    id: "injured-above-average",
    severity: "soft",
    violatedWhen: compare(answer("injuredPersons"), ">", average),
    fields: ["injuredPersons", "averageHeadcount"],
    values: { injured: answer("injuredPersons"), average },
    message: {
      kk: "Зардап шеккендер саны ({injured}) орташа жылдық саннан ({average}) артық. Сандарды тексеріңіз немесе себебін көрсетіңіз",
      ru: "Пострадавших ({injured}) больше среднегодовой численности ({average}). Проверьте числа или укажите причину",
      en: "The number of injured persons ({injured}) is above the average annual headcount ({average}). Check the numbers or say why",
    },
  },
  {
    id: "branch-counts-head-workers",
    severity: "soft",
    violatedWhen: all(
      any(
        compare(fact("bin-unit"), "=", "branch"),
        compare(fact("bin-unit"), "=", "representative"),
      ),
      compare(times(payroll, 100), ">", times(registered, 130)),
      compare({ kind: "difference", left: payroll, right: registered }, ">", 10),
      any(unknown(payrollBefore), compare(times(payrollBefore, 100), "<=", times(registered, 130))),
    ),
    fields: ["payrollHeadcount"],
    values: { now: payroll, registered },
    message: {
      kk: "Бұл БСН филиалға немесе өкілдікке тиесілі. Тізілімдегі жұмыскерлер саны: {registered}, сіз көрсеткен сан: {now}. Бас ұйымның жұмыскерлері қосылмағанын тексеріңіз немесе себебін көрсетіңіз",
      ru: "Этот БИН принадлежит филиалу или представительству. Численность работников по реестру: {registered}, вы указали: {now}. Проверьте, не включены ли работники головной организации, или укажите причину",
      en: "This BIN belongs to a branch or representative office. Number of employees on the register: {registered}, you entered: {now}. Check that employees of the head organisation are not counted here, or say why",
    },
    source: "Agreement VII.parties.7",
  },
];

const betweenForms: readonly Rule[] = [
  {
    id: "payroll-below-workers-covered",
    severity: "soft",
    violatedWhen: compare(workersCovered, ">", payroll),
    fields: ["payrollHeadcount"],
    values: { covered: workersCovered, payroll },
    message: {
      kk: "«Ұжымдық шарт» нысанында қамтылған жұмыскерлер саны ({covered}) тізімдік саннан ({payroll}) артық. Сандарды салыстырыңыз немесе себебін көрсетіңіз",
      ru: "В форме «Коллективный договор» охваченных работников ({covered}) больше списочной численности ({payroll}). Сверьте числа или укажите причину",
      en: "In the form “Collective agreement” the number of employees covered ({covered}) is above the payroll headcount ({payroll}). Compare the numbers or say why",
    },
  },
  {
    id: "payroll-differs-from-quota-form",
    severity: "soft",
    violatedWhen: compare(payroll, "!=", quotaPayroll),
    fields: ["payrollHeadcount"],
    values: { payroll, quota: quotaPayroll },
    message: {
      kk: "Тізімдік сан мұнда {payroll}, ал «Мүгедектігі бар адамдарға арналған квота» нысанында {quota}. Сандарды сәйкестендіріңіз немесе себебін көрсетіңіз",
      ru: "Списочная численность здесь {payroll}, а в форме «Квота для лиц с инвалидностью» {quota}. Приведите числа в соответствие или укажите причину",
      en: "The payroll headcount is {payroll} here and {quota} in the form “Quota for persons with disabilities”. Make the numbers agree or say why",
    },
  },
  {
    id: "hazardous-jobs-differ-from-quota-form",
    severity: "soft",
    violatedWhen: compare(answer("hazardousJobs"), "!=", quotaHazardous),
    fields: ["hazardousJobs"],
    values: { hazardous: answer("hazardousJobs"), quota: quotaHazardous },
    message: {
      kk: "Ауыр, зиянды немесе қауіпті жұмыстардағы жұмыскерлер саны мұнда {hazardous}, ал «Мүгедектігі бар адамдарға арналған квота» нысанында {quota}. Сандарды сәйкестендіріңіз немесе себебін көрсетіңіз",
      ru: "Работников на тяжёлых, вредных или опасных работах здесь {hazardous}, а в форме «Квота для лиц с инвалидностью» {quota}. Приведите числа в соответствие или укажите причину",
      en: "The number of employees in heavy, harmful or dangerous work is {hazardous} here and {quota} in the form “Quota for persons with disabilities”. Make the numbers agree or say why",
    },
  },
];

/** Rules of the form `workforce`. Percentages are compared by products, in whole numbers. */
export const workforceRules: Rule[] = [...hard, ...withinTheForm, ...betweenForms];
