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
      kk: "Ауыр, зиянды немесе қауіпті жұмыстардағы жұмыскерлер саны ({hazardous}) тізімдік саннан ({payroll}) артық. Екеуінің бірін түзетіңіз",
      ru: "Работников на тяжёлых, вредных или опасных работах ({hazardous}) больше, чем по списочной численности ({payroll}). Исправьте одно из двух чисел",
      en: "Employees in heavy, harmful or dangerous work ({hazardous}) are more than the payroll headcount ({payroll}). Correct one of the two",
    },
  },
  {
    id: "fatally-injured-above-injured",
    severity: "hard",
    violatedWhen: compare(answer("fatallyInjured"), ">", answer("injuredPersons")),
    fields: ["fatallyInjured", "injuredPersons"],
    values: { fatal: answer("fatallyInjured"), injured: answer("injuredPersons") },
    message: {
      kk: "Қаза тапқандар саны ({fatal}) барлық зардап шеккендер санынан ({injured}) артық. Қаза тапқандарды зардап шеккендерге қосыңыз немесе санды түзетіңіз",
      ru: "Погибших ({fatal}) больше, чем всех пострадавших ({injured}). Включите погибших в число пострадавших или исправьте число",
      en: "The fatally injured ({fatal}) are more than all injured persons ({injured}). Count the dead among the injured or correct the number",
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
      kk: "Тізімдік сан қатты өзгерген: өткен жылы {before}, осы жылы {now}. Санды тексеріңіз немесе өзгерістің себебін көрсетіңіз",
      ru: "Списочная численность сильно изменилась: в прошлом году {before}, в этом {now}. Проверьте число или укажите причину",
      en: "The payroll headcount has changed a lot: {before} last year, {now} this year. Check the number or say why",
    },
  },
  {
    id: "average-far-from-payroll",
    severity: "soft",
    violatedWhen: compare(times(distance(average, payroll), 100), ">", times(payroll, 50)),
    fields: ["averageHeadcount", "payrollHeadcount"],
    values: { average, payroll },
    message: {
      kk: "Орташа жылдық сан ({average}) тізімдік саннан ({payroll}) 50%-дан көп айырмашылықта. Сандарды тексеріңіз немесе себебін көрсетіңіз",
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
      kk: "Электрондық еңбек шарттары ({contracts}) тізімдік саннан ({payroll}) көп. Санды тексеріңіз немесе себебін көрсетіңіз, мысалы сырттан қоса атқаратындар",
      ru: "Электронных трудовых договоров ({contracts}) больше, чем работников по списку ({payroll}). Проверьте число или укажите причину, например внешние совместители",
      en: "Electronic employment contracts ({contracts}) are more than the payroll headcount ({payroll}). Check the number or say why, such as part-timers from outside",
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
      en: "Injured persons ({injured}) are more than the average annual headcount ({average}). Check the numbers or say why",
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
      kk: "Бұл БСН филиалға немесе өкілдікке тиесілі, тізілімде жұмыскерлер саны {registered}, сіз көрсеткеніңіз {now}. Бас ұйымның жұмыскерлері қосылмағанын тексеріңіз немесе айырмашылықтың себебін көрсетіңіз",
      ru: "Этот БИН принадлежит филиалу или представительству, в реестре работников {registered}, вы указали {now}. Проверьте, не посчитаны ли работники головной организации, или укажите причину разницы",
      en: "This BIN is that of a branch or representative office; the register has {registered} employees and you entered {now}. Check that employees of the head organisation are not counted here, or say why the numbers differ",
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
      kk: "«Ұжымдық шарт» нысанында қамтылған жұмыскерлер саны ({covered}) осы тізімдік саннан ({payroll}) артық. Сандарды салыстырыңыз немесе себебін көрсетіңіз",
      ru: "В форме «Коллективный договор» охваченных работников ({covered}) больше этой списочной численности ({payroll}). Сверьте числа или укажите причину",
      en: "The form “Collective agreement” has more employees covered ({covered}) than this payroll headcount ({payroll}). Compare the numbers or say why",
    },
  },
  {
    id: "payroll-differs-from-quota-form",
    severity: "soft",
    violatedWhen: compare(payroll, "!=", quotaPayroll),
    fields: ["payrollHeadcount"],
    values: { payroll, quota: quotaPayroll },
    message: {
      kk: "Тізімдік сан осында {payroll}, ал квота нысанында {quota}. Екеуін теңестіріңіз немесе себебін көрсетіңіз",
      ru: "Списочная численность здесь {payroll}, а в форме о квоте {quota}. Приведите к одному числу или укажите причину",
      en: "The payroll headcount is {payroll} here and {quota} in the quota form. Make them agree or say why",
    },
  },
  {
    id: "hazardous-jobs-differ-from-quota-form",
    severity: "soft",
    violatedWhen: compare(answer("hazardousJobs"), "!=", quotaHazardous),
    fields: ["hazardousJobs"],
    values: { hazardous: answer("hazardousJobs"), quota: quotaHazardous },
    message: {
      kk: "Ауыр, зиянды немесе қауіпті жұмыс орындары осында {hazardous}, ал квота нысанында {quota}. Екеуін теңестіріңіз немесе себебін көрсетіңіз",
      ru: "Тяжёлых, вредных или опасных рабочих мест здесь {hazardous}, а в форме о квоте {quota}. Приведите к одному числу или укажите причину",
      en: "Heavy, harmful or dangerous jobs are {hazardous} here and {quota} in the quota form. Make them agree or say why",
    },
  },
];

/** Rules of the form `workforce`. Percentages are compared by products, in whole numbers. */
export const workforceRules: Rule[] = [...hard, ...withinTheForm, ...betweenForms];
