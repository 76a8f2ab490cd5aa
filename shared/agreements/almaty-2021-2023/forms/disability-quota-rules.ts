import { all, answer, compare, otherForm, times } from "#shared/forms/conditions.ts";
import type { Rule } from "#shared/forms/form-definition.ts";

const payroll = answer("payrollHeadcount");
const hazardous = answer("hazardousJobs");
const employed = answer("employedPersons");
const average = answer("averageHeadcount");
const workforcePayroll = otherForm("workforce", "payrollHeadcount");
const workforceHazardous = otherForm("workforce", "hazardousJobs");

/** Rules of the form `disability-quota`. */
export const disabilityQuotaRules: Rule[] = [
  {
    id: "exemption-not-above-20-percent",
    severity: "hard",
    violatedWhen: all(
      compare(answer("exemption"), "=", "above-20-percent"),
      compare(times(employed, 100), "<=", times(average, 20)),
    ),
    fields: ["exemption", "employedPersons", "averageHeadcount"],
    values: { employed, average },
    message: {
      kk: "Мүгедектігі бар адамдар саны ({employed}) орташа жылдық санның ({average}) 20%-ынан аспайды, сондықтан бұл босату негізі қолданылмайды. Басқа жауап таңдаңыз немесе сандарды түзетіңіз",
      ru: "Число лиц с инвалидностью ({employed}) не превышает 20 % среднегодовой численности ({average}), поэтому это основание освобождения не применяется. Выберите другой ответ или исправьте числа",
      en: "The number of persons with disabilities ({employed}) is not more than 20% of the average annual headcount ({average}), so this exemption does not apply. Choose another answer or correct the numbers",
    },
    source: "Social Code art. 107(3)",
  },
  {
    id: "employed-above-payroll",
    severity: "hard",
    violatedWhen: compare(employed, ">", payroll),
    fields: ["employedPersons", "payrollHeadcount"],
    values: { employed, payroll },
    message: {
      kk: "Жұмыс істейтін мүгедектігі бар адамдар саны ({employed}) тізімдік саннан ({payroll}) артық. Сандардың бірін түзетіңіз",
      ru: "Работающих лиц с инвалидностью ({employed}) больше списочной численности ({payroll}). Исправьте одно из чисел",
      en: "The number of persons with disabilities employed ({employed}) is above the payroll headcount ({payroll}). Correct one of the numbers",
    },
  },
  {
    id: "payroll-differs-from-workforce",
    severity: "soft",
    violatedWhen: compare(payroll, "!=", workforcePayroll),
    fields: ["payrollHeadcount"],
    values: { payroll, workforce: workforcePayroll },
    message: {
      kk: "Тізімдік сан мұнда {payroll}, ал «Жұмыскерлер және өндірістік жарақаттану» нысанында {workforce}. Сандарды сәйкестендіріңіз немесе себебін көрсетіңіз",
      ru: "Списочная численность здесь {payroll}, а в форме «Работники и производственный травматизм» {workforce}. Приведите числа в соответствие или укажите причину",
      en: "The payroll headcount is {payroll} here and {workforce} in the form “Workforce and occupational injury”. Make the numbers agree or say why",
    },
  },
  {
    id: "hazardous-jobs-differ-from-workforce",
    severity: "soft",
    violatedWhen: compare(hazardous, "!=", workforceHazardous),
    fields: ["hazardousJobs"],
    values: { hazardous, workforce: workforceHazardous },
    message: {
      kk: "Есептен шығарылатын жұмыс орындарының саны мұнда {hazardous}, ал «Жұмыскерлер және өндірістік жарақаттану» нысанында {workforce}. Сандарды сәйкестендіріңіз немесе себебін көрсетіңіз",
      ru: "Рабочих мест, не учитываемых при квотировании, здесь {hazardous}, а в форме «Работники и производственный травматизм» {workforce}. Приведите числа в соответствие или укажите причину",
      en: "The number of jobs excluded from the quota base is {hazardous} here and {workforce} in the form “Workforce and occupational injury”. Make the numbers agree or say why",
    },
  },
];
