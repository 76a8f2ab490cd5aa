/** Words of figures in Kazakh; the other languages have the same. */
export const words = {
  status: {
    met: "Нысанаға жетті",
    below: "Нысанадан төмен",
    above: "Нысанадан жоғары",
    noVerdict: (year: number) => `Бағаланбайды: нысана ${year} жылға қойылған`,
    noFigure: "Бағалауға дерек жоқ",
    noTarget: "Нысана қойылмаған",
    provisional: "алдын ала",
    missing: "дерек жоқ",
    notEntered: "әлі енгізілмеген",
    noCases: "есептейтін дерек жоқ",
    suppressed: "құпия",
  },
  gap: {
    percent: {
      under: (gap: string) => `${gap} пайыздық тармаққа төмен`,
      over: (gap: string) => `${gap} пайыздық тармаққа жоғары`,
    },
    perThousand: {
      under: (gap: string) => `${gap} бірлікке төмен (1000 адамға шаққанда)`,
      over: (gap: string) => `${gap} бірлікке жоғары (1000 адамға шаққанда)`,
    },
    less: (step: string) => `айырма ${step} мәнінен аз`,
    none: "нысанаға тең",
  },
  /** Between two values that are not a value and its target. */
  change: {
    percent: {
      under: (gap: string) => `${gap} пайыздық тармаққа төмен`,
      over: (gap: string) => `${gap} пайыздық тармаққа жоғары`,
    },
    perThousand: {
      under: (gap: string) => `${gap} бірлікке төмен (1000 адамға шаққанда)`,
      over: (gap: string) => `${gap} бірлікке жоғары (1000 адамға шаққанда)`,
    },
    none: "айырма жоқ",
  },
  cases: (numerator: string, denominator: string) => `${denominator} ішінен ${numerator}`,
  axis: {
    indicator: "Көрсеткіш",
    district: "Аудан",
    industry: "Қызмет түрі",
    size: "Кәсіпорын мөлшері",
    year: "Жыл",
    day: "Күн",
    series: "Қатар",
  },
  byTitle: {
    district: "Аудандар бойынша",
    industry: "Қызмет түрі бойынша",
    size: "Кәсіпорын мөлшері бойынша",
    year: "Жылдар бойынша",
  },
  size: { micro: "Микро", small: "Шағын", medium: "Орта", large: "Ірі" },
  column: {
    value: "Мәні",
    numerator: "Алымы",
    denominator: "Бөлімі",
    target: "Нысана",
    gap: "Нысанадан айырмасы",
    mark: "Белгі",
    count: "Есеп саны",
  },
  group: {
    targets: "Келісім нысаналарының орындалуы",
    indicators: "Басқа көрсеткіштер",
    responseRates: "Есеп тапсырған кәсіпорындар",
  },
  city: "Қала бойынша",
  selection: "Таңдалғандардың бәрі",
  asOf: (time: string) => `Деректер уақыты: ${time}`,
  yearOf: (year: number) => `${year} жыл`,
  filter: (axis: string, names: string) => `${axis}: ${names}`,
  provisional: "Деректер алдын ала: науқан жалғасуда немесе кейбір есептер түзетуге қайтарылған",
  target: (target: string, year: number) => `Нысана: ${target}, ${year} жылға қарай`,
  targetShort: (target: string) => `нысана ${target}`,
  score: (met: string, all: string) => `Нысанаға жеткені: ${met} / ${all}`,
  highestLowest: (highest: string, lowest: string) => `Ең жоғары: ${highest}. Ең төмен: ${lowest}`,
  versus: (first: string, second: string, gap: string) => `${first}; ${second}: ${gap}`,
  noValues: "Бірде-бір мән жоқ",
  sorted: "Мәні бойынша реттелген",
  near: "Нысана маңы көрсетілген: ось нөлден басталмайды",
  outside: (count: string) => `Бұл аралықтан тыс: ${count}`,
  onlySizes: (sizes: string) => `Көрсеткіш тек мына мөлшерлер бойынша есептеледі: ${sizes}`,
  noTrajectory: "Келісімде аралық нысаналар жоқ, сондықтан жоспар сызығы сызылмайды",
  officialOnly: "Ресми көрсеткіш қала бойынша ғана белгілі, бөлінісі жоқ",
  empty: "Бұл таңдау бойынша тізілімде кәсіпорын жоқ",
  legend: "Белгілер",
  source: {
    reported: "Кәсіпорындардың есептері",
    official: "Ресми дерек",
    entered: (source: string, day: string) => `${source}, ${day}`,
  },
  cite: (parts: {
    readonly author: string;
    readonly title: string;
    readonly year: number;
    readonly time: string;
  }) => `${parts.author}. ${parts.title}. ${parts.year} жыл. Деректер уақыты: ${parts.time}.`,
  how: {
    title: "Қалай есептеледі",
    formula: (numerator: string, denominator: string, scale: string) =>
      `${numerator} ÷ ${denominator} × ${scale}`,
    rounding: (decimals: number) =>
      `Мән үтірден кейінгі ${decimals} таңбаға дейін дөңгелектеніп көрсетіледі, ал нысанамен дөңгелектенбей салыстырылады.`,
    silence: "Тапсырылмаған есеп ешқашан нөл деп саналмайды.",
    official: "Басқарма ресми дереккөзден енгізген сан: екі бүтін сан немесе жарияланған мән.",
    clause: (id: string) => `Келісімнің тармағы ${id}`,
  },
  denominator: { all: "барлық адамдар", "working-age": "еңбекке қабілетті жастағы адамдар" },
  sheet: { figure: "Деректер", about: "Сипаттама" },
  about: {
    title: "Атауы",
    subtitle: "Таңдау",
    note: "Ескертпе",
    source: "Дереккөз",
    citation: "Сілтеме жасау үлгісі",
  },
  curve: {
    today: "бүгін",
    deadline: "мерзімі",
  },
};

export type FigureWords = typeof words;
