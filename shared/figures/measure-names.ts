import type { AnnualFormId } from "#shared/forms/form-id.ts";
import type { MeasureId } from "#shared/indicators/measures.ts";
import type { LocalizedText } from "#shared/text/locale.ts";

/** What a measure counts, as it stands in a formula, for every measure that an indicator divides. */
export const measureName: Readonly<Partial<Record<MeasureId, LocalizedText>>> = {
  frame: name("тізілімдегі кәсіпорындар", "предприятия в реестре", "enterprises in the register"),
  "agreement.covered": name(
    "31 желтоқсанда ұжымдық шарты қолданыста болған кәсіпорындар",
    "предприятия с коллективным договором, действующим на 31 декабря",
    "enterprises with a collective agreement in force on 31 December",
  ),
  "agreement.reported": name(
    "«Ұжымдық шарт» нысанын тапсырған кәсіпорындар",
    "предприятия, сдавшие форму «Коллективный договор»",
    "enterprises that filed the form “Collective agreement”",
  ),
  "workforce.injured": name("жарақат алғандар", "пострадавшие", "injured persons"),
  "workforce.average": name(
    "жұмыскерлердің орташа жылдық саны",
    "среднегодовая численность работников",
    "average annual headcount",
  ),
  "quota.filled": name(
    "квота шегінде жұмысқа орналасқан мүгедектігі бар адамдар",
    "лица с инвалидностью, трудоустроенные в пределах квоты",
    "persons with disabilities employed within the quota",
  ),
  "quota.required": name(
    "квота бойынша жұмыс орындары",
    "рабочие места по квоте",
    "jobs required by the quota",
  ),
  "council.exists": name(
    "өндірістік кеңесі бар кәсіпорындар",
    "предприятия с производственным советом",
    "enterprises with a safety council",
  ),
  "council.reported": name(
    "«Өндірістік кеңес» нысанын тапсырған кәсіпорындар",
    "предприятия, сдавшие форму «Производственный совет»",
    "enterprises that filed the form “Safety council”",
  ),
  "council.carriedOut": name("орындалған шешімдер", "выполненные решения", "decisions carried out"),
  "council.adopted": name("қабылданған шешімдер", "принятые решения", "decisions adopted"),
  "inspectors.trained": name(
    "есепті жылы оқытылған инспекторлар",
    "инспекторы, обученные в отчётном году",
    "inspectors trained in the reporting year",
  ),
  "inspectors.supplementedAtMinimum": name(
    "қосымша ақысы ең төмен жалақыдан кем емес инспекторлар",
    "инспекторы с доплатой не ниже минимальной заработной платы",
    "inspectors with a supplement of at least the minimum wage",
  ),
  "inspectors.count": name(
    "техникалық инспекторлар",
    "технические инспекторы",
    "technical inspectors",
  ),
  "inspectors.eliminated": name(
    "есептер бойынша жойылған бұзушылықтар",
    "устранённые нарушения по отчётам",
    "violations eliminated, as reported",
  ),
  "inspectors.found": name(
    "есептер бойынша анықталған бұзушылықтар",
    "выявленные нарушения по отчётам",
    "violations found, as reported",
  ),
  "checks.eliminated": name(
    "тексерулер бойынша жойылған бұзушылықтар",
    "устранённые нарушения по проверкам",
    "violations eliminated, by checks",
  ),
  "checks.violations": name(
    "тексерулер бойынша анықталған бұзушылықтар",
    "выявленные нарушения по проверкам",
    "violations found, by checks",
  ),
  ...responses("workforce"),
  ...responses("collective-agreement"),
  ...responses("safety-council"),
  ...responses("technical-inspectors"),
  ...responses("disability-quota"),
};

function responses(form: AnnualFormId): Readonly<Partial<Record<MeasureId, LocalizedText>>> {
  return {
    [`${form}.responded`]: name(
      "нысанды тапсырған кәсіпорындар",
      "предприятия, сдавшие форму",
      "enterprises that filed the form",
    ),
    [`${form}.expected`]: name(
      "нысанды тапсыруға міндетті кәсіпорындар",
      "предприятия, обязанные сдать форму",
      "enterprises obliged to file the form",
    ),
  };
}

function name(kk: string, ru: string, en: string): LocalizedText {
  return { kk, ru, en };
}
