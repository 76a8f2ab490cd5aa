import type { FigureWords } from "#shared/figures/words.kk.ts";

/** Words of figures in Russian. */
export const words: FigureWords = {
  status: {
    met: "Цель достигнута",
    below: "Ниже цели",
    above: "Выше цели",
    noVerdict: (year: number) => `Без оценки: цель поставлена на ${year} год`,
    noFigure: "Для оценки нет данных",
    noTarget: "Цель не задана",
    provisional: "предварительно",
    missing: "нет данных",
    notEntered: "ещё не введено",
    noCases: "нет случаев для расчёта",
    suppressed: "конфиденциально",
  },
  gap: {
    percent: {
      under: (gap: string) => `ниже на ${gap} процентного пункта`,
      over: (gap: string) => `выше на ${gap} процентного пункта`,
    },
    perThousand: {
      under: (gap: string) => `ниже на ${gap} (на 1000 человек)`,
      over: (gap: string) => `выше на ${gap} (на 1000 человек)`,
    },
    less: (step: string) => `разница меньше ${step}`,
    none: "равно цели",
  },
  change: {
    percent: {
      under: (gap: string) => `ниже на ${gap} процентного пункта`,
      over: (gap: string) => `выше на ${gap} процентного пункта`,
    },
    perThousand: {
      under: (gap: string) => `ниже на ${gap} (на 1000 человек)`,
      over: (gap: string) => `выше на ${gap} (на 1000 человек)`,
    },
    none: "разницы нет",
  },
  cases: (numerator: string, denominator: string) => `${numerator} из ${denominator}`,
  axis: {
    indicator: "Показатель",
    district: "Район",
    industry: "Вид деятельности",
    size: "Размер предприятия",
    year: "Год",
    day: "День",
    series: "Ряд",
  },
  byTitle: {
    district: "По районам",
    industry: "По видам деятельности",
    size: "По размеру предприятий",
    year: "По годам",
  },
  size: { micro: "Микро", small: "Малые", medium: "Средние", large: "Крупные" },
  column: {
    value: "Значение",
    numerator: "Числитель",
    denominator: "Знаменатель",
    target: "Цель",
    gap: "Разница с целью",
    mark: "Отметка",
    count: "Число отчётов",
  },
  group: {
    targets: "Выполнение целей Соглашения",
    indicators: "Другие показатели",
    responseRates: "Отчитавшиеся предприятия",
  },
  city: "Весь город",
  selection: "Всё выбранное",
  asOf: (time: string) => `Данные на ${time}`,
  yearOf: (year: number) => `${year} год`,
  filter: (axis: string, names: string) => `${axis}: ${names}`,
  provisional:
    "Данные предварительные: кампания ещё идёт или часть отчётов возвращена на исправление",
  target: (target: string, year: number) => `Цель: ${target} к ${year} году`,
  targetShort: (target: string) => `цель ${target}`,
  score: (met: string, all: string) => `Достигли цели: ${met} из ${all}`,
  highestLowest: (highest: string, lowest: string) =>
    `Наибольшее: ${highest}. Наименьшее: ${lowest}`,
  versus: (first: string, second: string, gap: string) => `${first}; ${second}: ${gap}`,
  noValues: "Нет ни одного значения",
  sorted: "Упорядочено по значению",
  near: "Вблизи цели: ось начинается не с нуля",
  outside: (count: string) => `За пределами этого отрезка: ${count}`,
  onlySizes: (sizes: string) => `Показатель считается только по размерам: ${sizes}`,
  noTrajectory: "Промежуточных целей в Соглашении нет, поэтому плановая линия не проводится",
  officialOnly: "Официальный показатель известен только по городу, разбивки нет",
  empty: "По этому выбору в реестре нет предприятий",
  legend: "Обозначения",
  source: {
    reported: "Отчёты предприятий",
    official: "Официальные данные",
    entered: (source: string, day: string) => `${source}, ${day}`,
  },
  cite: (parts) => `${parts.author}. ${parts.title}. ${parts.year} год. Данные на ${parts.time}.`,
  how: {
    title: "Как рассчитано",
    formula: (numerator: string, denominator: string, scale: string) =>
      `${numerator} ÷ ${denominator} × ${scale}`,
    rounding: (decimals: number) =>
      `Значение показано с округлением (знаков после запятой: ${decimals}), а с целью сравнивается без округления.`,
    silence: "Несданный отчёт никогда не считается нулём.",
    official:
      "Число, введённое управлением из официального источника: два целых числа или опубликованное значение.",
    clause: (id: string) => `Пункт Соглашения ${id}`,
  },
  denominator: { all: "все люди", "working-age": "люди трудоспособного возраста" },
  sheet: { figure: "Данные", about: "Описание" },
  about: {
    title: "Название",
    subtitle: "Выбор",
    note: "Примечание",
    source: "Источник",
    citation: "Как ссылаться",
  },
  curve: {
    today: "сегодня",
    deadline: "срок",
  },
};
