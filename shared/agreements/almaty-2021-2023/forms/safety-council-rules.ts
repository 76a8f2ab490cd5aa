import { all, answer, compare, fact, monthsAfter, otherForm } from "#shared/forms/conditions.ts";
import type { Rule } from "#shared/forms/form-definition.ts";

const employerSide = answer("employerSide");
const workerSide = answer("workerSide");
const inspectorsOnCouncil = answer("inspectorsOnCouncil");

/** Rules of the form `safety-council`. */
export const safetyCouncilRules: Rule[] = [
  {
    id: "employer-side-empty",
    severity: "hard",
    violatedWhen: compare(employerSide, "<", 1),
    fields: ["employerSide"],
    message: {
      kk: "Жұмыс берушінің кемінде бір өкілін көрсетіңіз: онсыз кеңес болмайды",
      ru: "Укажите хотя бы одного представителя работодателя: без него совета нет",
      en: "Enter at least one employer's representative: without one there is no council",
    },
    source: "Labour Code art. 203(1)",
  },
  {
    id: "worker-side-empty",
    severity: "hard",
    violatedWhen: compare(workerSide, "<", 1),
    fields: ["workerSide"],
    message: {
      kk: "Жұмыскерлердің кемінде бір өкілін көрсетіңіз: онсыз кеңес болмайды",
      ru: "Укажите хотя бы одного представителя работников: без него совета нет",
      en: "Enter at least one employee representative: without one there is no council",
    },
    source: "Labour Code art. 203(1)",
  },
  {
    id: "inspectors-above-worker-side",
    severity: "hard",
    violatedWhen: compare(inspectorsOnCouncil, ">", workerSide),
    fields: ["inspectorsOnCouncil", "workerSide"],
    values: { inspectors: inspectorsOnCouncil, workerSide },
    message: {
      kk: "Техникалық инспекторлар саны ({inspectors}) жұмыскерлер өкілдерінің санынан ({workerSide}) артық. Инспекторлар жұмыскерлер өкілдерінің ішінде саналады. Сандарды түзетіңіз",
      ru: "Технических инспекторов ({inspectors}) больше, чем представителей работников ({workerSide}). Инспекторы входят в число представителей работников. Исправьте числа",
      en: "The number of technical inspectors ({inspectors}) is above the number of employee representatives ({workerSide}). Inspectors are counted among the employee representatives. Correct the numbers",
    },
    source: "Labour Code art. 203(1)",
  },
  {
    id: "carried-out-above-adopted",
    severity: "hard",
    violatedWhen: compare(answer("decisionsCarriedOut"), ">", answer("decisionsAdopted")),
    fields: ["decisionsCarriedOut", "decisionsAdopted"],
    values: { carriedOut: answer("decisionsCarriedOut"), adopted: answer("decisionsAdopted") },
    message: {
      kk: "Орындалған шешімдер саны ({carriedOut}) қабылданған шешімдер санынан ({adopted}) артық. Тек есепті жылы қабылданған шешімдерді санаңыз",
      ru: "Выполненных решений ({carriedOut}) больше, чем принятых ({adopted}). Считайте только решения, принятые в отчётном году",
      en: "The number of decisions carried out ({carriedOut}) is above the number adopted ({adopted}). Count only decisions adopted in the reporting year",
    },
  },
  {
    id: "sides-unequal",
    severity: "soft",
    violatedWhen: compare(employerSide, "!=", workerSide),
    fields: ["workerSide", "employerSide"],
    values: { employerSide, workerSide },
    message: {
      kk: "Екі жақ мүшелерінің саны тең емес: жұмыс берушіден {employerSide}, жұмыскерлерден {workerSide}. Сандарды тексеріңіз немесе себебін көрсетіңіз, мысалы: бір орын бос",
      ru: "Число членов от сторон не равно: от работодателя {employerSide}, от работников {workerSide}. Проверьте числа или укажите причину, например: одно место вакантно",
      en: "The sides are not equal: {employerSide} for the employer, {workerSide} for the employees. Check the numbers or say why, for example: a seat is vacant",
    },
    source: "Labour Code art. 203(1)",
  },
  {
    id: "inspectors-missing-from-inspector-form",
    severity: "soft",
    violatedWhen: all(
      compare(inspectorsOnCouncil, ">", 0),
      compare(otherForm("technical-inspectors", "inspectorCount"), "=", 0),
    ),
    fields: ["inspectorsOnCouncil"],
    values: { inspectors: inspectorsOnCouncil },
    message: {
      kk: "Кеңесте техникалық инспекторлар бар ({inspectors}), ал «Техникалық инспекторлар» нысанында 0 көрсетілген. Сандардың бірін түзетіңіз немесе себебін көрсетіңіз",
      ru: "В совете есть технические инспекторы ({inspectors}), а в форме «Технические инспекторы» указан 0. Исправьте одно из чисел или укажите причину",
      en: "The council has technical inspectors ({inspectors}), but the form “Technical inspectors” says 0. Correct one of the numbers or say why",
    },
  },
  {
    id: "chair-rotation-overdue",
    severity: "soft",
    violatedWhen: compare(monthsAfter(answer("chairElectedOn"), 24), "<", fact("year-end")),
    fields: ["chairElectedOn"],
    values: { elected: answer("chairElectedOn"), due: monthsAfter(answer("chairElectedOn"), 24) },
    message: {
      kk: "Төраға сайланған күн: {elected}, ротация мерзімі: {due}. Күнді тексеріңіз немесе төраға неге ауыспағанын көрсетіңіз",
      ru: "Председатель избран: {elected}, срок ротации: {due}. Проверьте дату или укажите, почему председатель не сменился",
      en: "The chair was elected on {elected}, rotation was due on {due}. Check the date or say why the chair has not changed",
    },
    source: "Labour Code art. 203(3)",
  },
  {
    id: "no-meetings",
    severity: "soft",
    violatedWhen: all(
      compare(answer("createdOn"), "<=", fact("year-start")),
      compare(answer("meetingsHeld"), "=", 0),
    ),
    fields: ["meetingsHeld"],
    message: {
      kk: "Кеңес жыл бойы болған, бірақ бірде-бір отырыс өткізілмеген. Санды тексеріңіз немесе себебін көрсетіңіз",
      ru: "Совет действовал весь год, но не провёл ни одного заседания. Проверьте число или укажите причину",
      en: "The council existed all year but held no meeting. Check the number or say why",
    },
  },
];
