import type { ProblemCode } from "#shared/api/problem.ts";
import type { LocalizedText } from "#shared/text/locale.ts";

/** Refusals of a file that is to become part of the register. */
export const importProblems = {
  "import/not-found": {
    kk: "Жүктелген файл табылмады: ол 30 күн сақталады. Файлды қайта жүктеңіз.",
    ru: "Загруженный файл не найден: он хранится 30 дней. Загрузите файл снова.",
    en: "The uploaded file was not found: it is kept for 30 days. Upload the file again.",
  },
  "import/columns-unclear": {
    kk: "Кейбір бағандардың мағынасы анық емес. Әр бағанның не екенін көрсетіп, файлды қайта жіберіңіз.",
    ru: "Неясно, что означают некоторые столбцы. Укажите, что в каждом столбце, и отправьте файл снова.",
    en: "It is not clear what some columns are. Say what each column holds and send the file again.",
  },
  "import/empty": {
    kk: "Файлда кәсіпорын жоқ. Бірінші жолында баған атаулары, келесі жолдарында кәсіпорындар тұрған файлды жүктеңіз.",
    ru: "В файле нет предприятий. Загрузите файл с заголовками в первой строке и предприятиями ниже.",
    en: "The file has no enterprises. Upload a file whose first row has headers, with enterprises beneath it.",
  },
  "import/too-many-rows": {
    kk: "Файлда 20 000 жолдан көп. Оны бірнеше файлға бөліп жүктеңіз.",
    ru: "В файле больше 20 000 строк. Разделите его на несколько файлов.",
    en: "The file has more than 20,000 rows. Split it into several files.",
  },
  "import/too-many-columns": {
    kk: "Файлда 100 бағаннан көп. Керек бағандарды ғана қалдырыңыз.",
    ru: "В файле больше 100 столбцов. Оставьте только нужные.",
    en: "The file has more than 100 columns. Keep only those that are needed.",
  },
  "import/cell-too-long": {
    kk: "Бір ұяшықта 2000 таңбадан көп. Көрсетілген ұяшықты қысқартып, файлды қайта жүктеңіз.",
    ru: "В одной ячейке больше 2000 знаков. Сократите указанную ячейку и загрузите файл снова.",
    en: "A cell has more than 2,000 characters. Shorten the cell named and upload the file again.",
  },
  "import/wrong-type": {
    kk: "Бұл CSV де, XLSX те емес, немесе парольмен қорғалған. Файлды Excel-де «Excel кітабы (.xlsx)» немесе CSV түрінде парольсіз сақтап, қайта жүктеңіз.",
    ru: "Это не CSV и не XLSX, или файл защищён паролем. Сохраните его в Excel как «Книга Excel (.xlsx)» или CSV без пароля и загрузите снова.",
    en: "This is neither CSV nor XLSX, or it is protected by a password. Save it in Excel as “Excel workbook (.xlsx)” or CSV without a password and upload it again.",
  },
  "import/malformed": {
    kk: "Файл бүлінген: көрсетілген жолдан әрі оқылмайды. Оны қайта сақтап, жүктеңіз.",
    ru: "Файл повреждён: дальше указанной строки он не читается. Сохраните его заново и загрузите.",
    en: "The file is damaged: it cannot be read beyond the row named. Save it again and upload it.",
  },
  "import/encoding": {
    kk: "Файлдың кодталуы белгісіз. CSV-ді UTF-8 кодтауымен сақтап, қайта жүктеңіз.",
    ru: "Кодировка файла не распознана. Сохраните CSV в кодировке UTF-8 и загрузите снова.",
    en: "The encoding of the file is not known. Save the CSV as UTF-8 and upload it again.",
  },
  "import/formula": {
    kk: "Ұяшықтарда формула бар. Көрсетілген ұяшықтарды мәнге айналдырып (көшіру, «мән ретінде қою»), файлды қайта жүктеңіз.",
    ru: "В ячейках есть формулы. Замените указанные ячейки значениями (копировать, «вставить как значения») и загрузите файл снова.",
    en: "Some cells hold formulas. Turn the cells named into values (copy, “paste as values”) and upload the file again.",
  },
  "import/archive-refused": {
    kk: "Бұл XLSX файлының құрылымы қауіпті немесе бүлінген. Оны Excel-де ашып, жаңа файл ретінде сақтап, қайта жүктеңіз.",
    ru: "Структура этого файла XLSX небезопасна или повреждена. Откройте его в Excel, сохраните как новый файл и загрузите снова.",
    en: "The way this XLSX file is made is unsafe or damaged. Open it in Excel, save it as a new file and upload it again.",
  },
} as const satisfies Partial<Record<ProblemCode, LocalizedText>>;
