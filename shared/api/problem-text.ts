import type { ProblemCode } from "#shared/api/problem.ts";
import type { LocalizedText } from "#shared/text/locale.ts";

/** What happened and what to do, for every refusal: the `title` of the problem document. */
export const problemTitle: Readonly<Record<ProblemCode, LocalizedText>> = {
  "request/malformed": {
    kk: "Сұрау оқылмады: ол JSON емес. Түзетіп, қайта жіберіңіз.",
    ru: "Запрос не прочитан: это не JSON. Исправьте его и отправьте снова.",
    en: "The request could not be read: it is not JSON. Correct it and send it again.",
  },
  "request/invalid": {
    kk: "Сұрау дұрыс толтырылмаған. Көрсетілген жерлерді түзетіп, қайта жіберіңіз.",
    ru: "Запрос заполнен неверно. Исправьте указанные места и отправьте снова.",
    en: "The request is not filled in correctly. Correct the places named and send it again.",
  },
  "request/idempotency-key-needed": {
    kk: "Idempotency-Key тақырыбы керек: 1-200 ASCII таңба. Оны қосып, қайта жіберіңіз.",
    ru: "Нужен заголовок Idempotency-Key: от 1 до 200 знаков ASCII. Добавьте его и отправьте снова.",
    en: "An Idempotency-Key header is needed: 1 to 200 ASCII characters. Add it and send again.",
  },
  "request/too-large": {
    kk: "Сұрау тым үлкен. Көлемін азайтып, қайта жіберіңіз.",
    ru: "Запрос слишком большой. Сократите его и отправьте снова.",
    en: "The request is too large. Make it smaller and send it again.",
  },
  "request/unsupported-media-type": {
    kk: "Мұндай мазмұн түрі қабылданбайды. JSON пішімінде жіберіңіз.",
    ru: "Такой тип содержимого не принимается. Отправьте в формате JSON.",
    en: "This type of content is not accepted. Send it as JSON.",
  },
  "request/key-reused": {
    kk: "Бұл Idempotency-Key басқа сұрауда қолданылған. Жаңа кілт алып, қайта жіберіңіз.",
    ru: "Этот Idempotency-Key уже использован с другим запросом. Возьмите новый ключ и отправьте снова.",
    en: "This Idempotency-Key was used with another request. Take a new key and send again.",
  },
  "request/too-many": {
    kk: "Сұрау тым көп. Сәл күтіп, қайталап көріңіз.",
    ru: "Слишком много запросов. Немного подождите и попробуйте снова.",
    en: "There are too many requests. Wait a little and try again.",
  },
  "request/busy": {
    kk: "Жүйе қазір бос емес, ештеңе жазылған жоқ. Бірнеше секундтан кейін қайталаңыз.",
    ru: "Система сейчас занята, ничего не записано. Повторите через несколько секунд.",
    en: "The system is busy and nothing was recorded. Try again in a few seconds.",
  },
  "access/unknown-caller": {
    kk: "Сіз жүйеге кірмегенсіз немесе кіру уақыты аяқталды. Қайтадан кіріңіз.",
    ru: "Вы не вошли или время входа истекло. Войдите снова.",
    en: "You are not signed in, or the sign-in has expired. Sign in again.",
  },
  "access/forbidden": {
    kk: "Сіздің рөліңізде бұған рұқсат жоқ. Қажет болса, басқармаға хабарласыңыз.",
    ru: "Ваша роль не даёт на это права. Если оно нужно, обратитесь в управление.",
    en: "Your role does not permit this. If you need it, contact the department.",
  },
  "enterprise/not-found": {
    kk: "Мұндай кәсіпорын табылмады. БСН-ді тексеріңіз.",
    ru: "Такое предприятие не найдено. Проверьте БИН.",
    en: "No such enterprise was found. Check the BIN.",
  },
  "form/not-found": {
    kk: "Мұндай нысан жоқ. Нысанды тізімнен таңдаңыз.",
    ru: "Такой формы нет. Выберите форму из списка.",
    en: "There is no such form. Choose a form from the list.",
  },
  "year/not-found": {
    kk: "Бұл жыл бойынша дерек жоқ. Басқа жылды таңдаңыз.",
    ru: "За этот год данных нет. Выберите другой год.",
    en: "There are no data for this year. Choose another year.",
  },
  "indicator/not-found": {
    kk: "Мұндай ресми көрсеткіш жоқ. Тізімнен таңдаңыз.",
    ru: "Такого официального показателя нет. Выберите из списка.",
    en: "There is no such official indicator. Choose one from the list.",
  },
  "figure/not-found": {
    kk: "Мұндай дерек көрінісі жоқ. Көрсеткішті тізімнен таңдаңыз.",
    ru: "Такого представления данных нет. Выберите показатель из списка.",
    en: "There is no such figure. Choose an indicator from the list.",
  },
  "statistics/invalid": {
    kk: "Бөлігі бүтінінен үлкен бола алмайды. Алымын, бөлімін немесе мәнін тексеріңіз.",
    ru: "Часть не может быть больше целого. Проверьте числитель, знаменатель или значение.",
    en: "A part cannot be larger than its whole. Check the numerator, denominator or value.",
  },
  "statistics/changed": {
    kk: "Бұл дерек басқа терезеде өзгертілді. Жаңа нұсқасын қарап, қайта енгізіңіз.",
    ru: "Эти данные изменены в другом окне. Посмотрите новую версию и введите снова.",
    en: "This figure was changed in another window. Look at the new version and enter it again.",
  },
  "campaign/not-found": {
    kk: "Бұл жыл бойынша есеп жинау ашылмаған. Алдымен оны ашыңыз.",
    ru: "Сбор отчётов за этот год не открыт. Сначала откройте его.",
    en: "Collection of returns for this year has not been opened. Open it first.",
  },
  "campaign/not-open": {
    kk: "Есеп қабылдау әлі басталған жоқ. Ашылатын күнді күтіңіз.",
    ru: "Приём отчётов ещё не начался. Дождитесь дня открытия.",
    en: "Returns are not accepted yet. Wait for the opening day.",
  },
  "campaign/closed": {
    kk: "Есеп қабылдау мерзімі аяқталды. Басқармаға хабарласыңыз.",
    ru: "Срок приёма отчётов истёк. Обратитесь в управление.",
    en: "The deadline has passed and returns are no longer accepted. Contact the department.",
  },
  "campaign/final": {
    kk: "Бұл жылдың қорытындысы бекітілді, өзгерту мүмкін емес. Сұрағыңыз болса, басқармаға хабарласыңыз.",
    ru: "Итоги этого года утверждены, изменить их нельзя. С вопросами обратитесь в управление.",
    en: "The figures for this year are final and cannot be changed. Contact the department if you have questions.",
  },
  "campaign/changed": {
    kk: "Есеп жинау мерзімдерін басқа қызметкер өзгертті. Бетті жаңартып, қайталаңыз.",
    ru: "Сроки сбора отчётов изменил другой сотрудник. Обновите страницу и повторите.",
    en: "Another officer has changed the collection dates. Reload the page and try again.",
  },
  "campaign/invalid": {
    kk: "Есеп жинау мерзімдері дұрыс емес. Ашылатын күн жабылатын күннен бұрын болуы керек.",
    ru: "Сроки сбора отчётов указаны неверно. День открытия должен быть раньше дня закрытия.",
    en: "The collection dates are wrong. The opening day must come before the closing day.",
  },
  "enrolment/not-recognised": {
    kk: "БСН мен код бір-біріне сәйкес келмеді. Екеуін де хатпен салыстырып, қайта енгізіңіз.",
    ru: "БИН и код не соответствуют друг другу. Сверьте оба с письмом и введите снова.",
    en: "The BIN and the code do not match. Check both against the letter and enter them again.",
  },
  "enrolment/used": {
    kk: "Бұл код бұрын қолданылған. Басқармадан жаңа код сұраңыз.",
    ru: "Этот код уже использован. Запросите в управлении новый код.",
    en: "This code has been used already. Ask the department for a new one.",
  },
  "enrolment/expired": {
    kk: "Кодтың мерзімі өткен. Басқармадан жаңа код сұраңыз.",
    ru: "Срок действия кода истёк. Запросите в управлении новый код.",
    en: "The code has expired. Ask the department for a new one.",
  },
  "enrolment/too-many-tries": {
    kk: "Қате әрекет тым көп болды. Сәл күтіп, хаттағы кодты қайта енгізіңіз.",
    ru: "Слишком много неудачных попыток. Подождите и введите код из письма снова.",
    en: "There were too many failed tries. Wait, then enter the code from the letter again.",
  },
  "answers/invalid": {
    kk: "Нысанда қателер бар. Көрсетілген өрістерді түзетіп, қайта жіберіңіз.",
    ru: "В форме есть ошибки. Исправьте указанные поля и отправьте снова.",
    en: "The form has errors. Correct the fields named and send it again.",
  },
  "answers/needs-explanation": {
    kk: "Кейбір сандар әдеттегіден өзгеше. Оларды түзетіңіз немесе себебін көрсетіңіз.",
    ru: "Некоторые числа необычны. Исправьте их или укажите причину.",
    en: "Some figures are unusual. Correct them or give the reason.",
  },
  "return/changed": {
    kk: "Сіз ашқаннан кейін нысан өзгерді. Жаңа нұсқасын қарап, қайта жіберіңіз.",
    ru: "Форма изменилась с тех пор, как вы её открыли. Посмотрите новую версию и отправьте снова.",
    en: "The form has changed since you opened it. Look at the new version and send again.",
  },
  "return/wrong-status": {
    kk: "Нысанның қазіргі күйінде бұл мүмкін емес. Бетті жаңартып, күйін тексеріңіз.",
    ru: "При нынешнем состоянии формы это невозможно. Обновите страницу и проверьте состояние.",
    en: "This cannot be done in the form's present status. Reload the page and check the status.",
  },
  "return/not-filed": {
    kk: "Бұл нысан әлі жіберілген жоқ. Алдымен оны жіберіңіз.",
    ru: "Эта форма ещё не отправлена. Сначала отправьте её.",
    en: "This form has not been sent yet. Send it first.",
  },
  "return/out-of-scope": {
    kk: "Бұл жыл бойынша кәсіпорын есеп тапсыруға міндетті емес. Бұл дұрыс болмаса, басқармаға хабарласыңыз.",
    ru: "За этот год предприятие не обязано отчитываться. Если это неверно, обратитесь в управление.",
    en: "The enterprise is not obliged to report for this year. If that is wrong, contact the department.",
  },
  "draft/changed": {
    kk: "Жобаны басқа адам өзгертті. Екі нұсқаны салыстырып, біреуін таңдаңыз.",
    ru: "Черновик изменил другой человек. Сравните обе версии и выберите одну.",
    en: "Somebody else has changed the draft. Compare the two versions and choose one.",
  },
  "decision/comment-needed": {
    kk: "Қайтару үшін кемінде бір ескерту керек. Нені түзету керегін жазыңыз.",
    ru: "Для возврата нужно хотя бы одно замечание. Напишите, что нужно исправить.",
    en: "Returning a form needs at least one remark. Write what has to be corrected.",
  },
  "objection/invalid": {
    kk: "Қарсылық дұрыс толтырылмаған. Қосып алған кәсіпорынның БСН-і «Кәсіпорын басқа кәсіпорынға қосылған» деген себеппен бірге ғана көрсетіледі және ол себеп үшін міндетті.",
    ru: "Возражение заполнено неверно. БИН другого предприятия указывается только при причине «Предприятие присоединено к другому» и при ней обязателен.",
    en: "The objection is not filled in correctly. Give the BIN of the other enterprise only with the reason “The enterprise was merged into another one”; with that reason the BIN is required.",
  },
  "objection/already-raised": {
    kk: "Бұл жыл бойынша қарсылық жіберілген, ол қаралуда. Басқарманың шешімін күтіңіз.",
    ru: "Возражение за этот год уже отправлено и рассматривается. Дождитесь решения управления.",
    en: "An objection for this year has already been sent and is being considered. Wait for the department's decision.",
  },
  "objection/not-found": {
    kk: "Бұл кәсіпорынның осы жыл бойынша қарсылығы жоқ. Қарсылықтар тізімін жаңартыңыз.",
    ru: "У этого предприятия нет возражения за этот год. Обновите список возражений.",
    en: "This enterprise has no objection for this year. Reload the list of objections.",
  },
  "objection/changed": {
    kk: "Қарсылық сіз ашқаннан кейін өзгерді: ол бойынша шешім қабылданған немесе жаңасы келген. Тізімді жаңартып, қайта қараңыз.",
    ru: "Возражение изменилось после того, как вы его открыли: по нему принято решение или пришло новое. Обновите список и посмотрите ещё раз.",
    en: "The objection has changed since you opened it: it was decided, or a new one has come. Reload the list and look again.",
  },
  "objection/reason-needed": {
    kk: "Қабылдамау үшін себеп керек: кәсіпорын оны оқиды. Неліктен есеп беруге міндетті екенін жазыңыз.",
    ru: "Для отказа нужна причина: её прочитает предприятие. Напишите, почему оно обязано отчитаться.",
    en: "A refusal needs a reason, which the enterprise reads. Write why it has to report.",
  },
  "receipt/not-found": {
    kk: "Мұндай түбіртек табылмады. Нөмірін тексеріңіз.",
    ru: "Такая квитанция не найдена. Проверьте номер.",
    en: "No such receipt was found. Check its number.",
  },
  "declaration/changed": {
    kk: "Бұл жіберуде қол қоюшы ретінде басқа адам көрсетілген. Жаңа жіберуді бастаңыз.",
    ru: "Для этой отправки уже указан другой подписывающий. Начните новую отправку.",
    en: "Another person has been named as signing this filing. Start a new filing.",
  },
  "declaration/not-signed": {
    kk: "Бұл жіберудің қол қойылған декларациясы табылмады. Алдымен қол қоюшыны көрсетіп, қайта жіберіңіз.",
    ru: "Подписанная декларация для этой отправки не найдена. Сначала укажите подписывающего и отправьте снова.",
    en: "No signed declaration was found for this filing. Say who signs first, then send again.",
  },
  "frame/invalid": {
    kk: "Жыл жазбасы дұрыс толтырылмаған. Себеп есеп бермейтін кәсіпорынға ғана көрсетіледі, ал қосып алған кәсіпорынның БСН-і «қосылған» деген себеппен бірге ғана жазылады.",
    ru: "Запись за год заполнена неверно. Причина указывается только для предприятия, которое не отчитывается, а БИН правопреемника — только при причине «присоединено».",
    en: "The entry of the year is not filled in correctly. Give a reason only for an enterprise that does not report, and the BIN of a successor only with the reason “merged”.",
  },
  "frame/changed": {
    kk: "Бұл жазба сіз ашқаннан кейін өзгерді. Жаңа нұсқасын қарап, өзгерісті қайта енгізіңіз.",
    ru: "Эта запись изменилась после того, как вы её открыли. Посмотрите новую версию и внесите изменение снова.",
    en: "This entry has changed since you opened it. Look at the new version and make your change again.",
  },
  "import/not-found": {
    kk: "Мұндай импорт табылмады: файл 30 күн сақталады. Файлды қайта жүктеңіз.",
    ru: "Такой импорт не найден: файл хранится 30 дней. Загрузите файл снова.",
    en: "No such import was found: a file is kept for 30 days. Upload the file again.",
  },
  "import/columns-unclear": {
    kk: "Кейбір бағандардың мағынасы анық емес. Әр бағанның не екенін көрсетіп, файлды қайта жіберіңіз.",
    ru: "Неясно, что означают некоторые столбцы. Укажите, что в каждом столбце, и отправьте файл снова.",
    en: "It is not clear what some columns are. Say what each column holds and send the file again.",
  },
  "import/empty": {
    kk: "Файлда кәсіпорын жоқ. Бірінші жолы тақырып болып, келесілерінде кәсіпорындар тұрған файлды жүктеңіз.",
    ru: "В файле нет предприятий. Загрузите файл, где первая строка — заголовки, а ниже предприятия.",
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
    kk: "Бұл XLSX файлының құрылысы қауіпті немесе бүлінген. Оны Excel-де ашып, жаңа файл ретінде сақтап, қайта жүктеңіз.",
    ru: "Устройство этого файла XLSX опасно или повреждено. Откройте его в Excel, сохраните как новый файл и загрузите снова.",
    en: "The way this XLSX file is made is unsafe or damaged. Open it in Excel, save it as a new file and upload it again.",
  },
  "outreach/not-found": {
    kk: "Мұндай жіберілім табылмады, немесе оның файлдары өшірілген: олар үш күн сақталады. Тізімге қайта оралыңыз.",
    ru: "Такая рассылка не найдена, или её файлы уже удалены: они хранятся три дня. Вернитесь к списку.",
    en: "No such letters or reminder were found, or their files are gone: they are kept for three days. Go back to the list.",
  },
  "outreach/no-letter": {
    kk: "Бұл кәсіпорынға хат жасалмаған. БСН-ді тексеріңіз немесе жасалмағандар тізімін қараңыз.",
    ru: "Для этого предприятия письма нет. Проверьте БИН или посмотрите список исключённых.",
    en: "There is no letter for this enterprise. Check the BIN, or look at the list of those left out.",
  },
  "reminder/wrong-time": {
    kk: "Бұл уақытқа белгілеуге болмайды: ол өтіп кеткен немесе тым алыс. Алдағы 180 күннің ішінен таңдаңыз.",
    ru: "На это время назначить нельзя: оно прошло или слишком далеко. Выберите время в ближайшие 180 дней.",
    en: "That time has passed or is too far away. Choose one within the next 180 days.",
  },
  "reminder/started": {
    kk: "Еске салу жіберіле бастады, оны енді тоқтатуға болмайды. Кімге кеткенін журналдан қараңыз.",
    ru: "Рассылка уже началась, отменить её нельзя. Кому она ушла, видно в журнале.",
    en: "It has been started and cannot be taken back. The log shows whom it reached.",
  },
  "reminder/not-delivered": {
    kk: "Пошта қызметі хатты қабылдамады. Мекенжайды тексеріп, қайталаңыз.",
    ru: "Почтовая служба не приняла письмо. Проверьте адрес и повторите.",
    en: "The mail service did not take the letter. Check the address and try again.",
  },
  "export/not-found": {
    kk: "Мұндай экспорт жоқ немесе оның сақталу мерзімі өтті. Экспортты қайта жасаңыз.",
    ru: "Такой выгрузки нет, или срок её хранения истёк. Закажите выгрузку заново.",
    en: "There is no such export, or it is no longer kept. Order it again.",
  },
  "export/invalid": {
    kk: "Бұл таңдаулар бірге келмейді. Белгіленген өрістерді түзетіп, қайта жіберіңіз.",
    ru: "Такое сочетание невозможно. Исправьте отмеченное и отправьте снова.",
    en: "These choices do not go together. Correct what is marked and send again.",
  },
  "people/yourself": {
    kk: "Өз рөліңізді өзіңіз алып тастай алмайсыз. Басқа қызметкерден сұраңыз.",
    ru: "Свою роль снять самому нельзя. Попросите другого сотрудника.",
    en: "You cannot take your own role away. Ask another officer.",
  },
  "invitation/not-found": {
    kk: "Мұндай шақыру жоқ: ол қабылданған немесе кері алынған. Тізімді жаңартыңыз.",
    ru: "Такого приглашения нет: оно принято или отозвано. Обновите список.",
    en: "There is no such invitation: it was accepted or withdrawn. Reload the list.",
  },
  "invitation/not-recognised": {
    kk: "Бұл шақыру жарамсыз: ол қолданылған, кері алынған немесе мерзімі өткен. Басқармадан жаңасын сұраңыз.",
    ru: "Это приглашение не действует: оно использовано, отозвано или истекло. Попросите управление прислать новое.",
    en: "This invitation is not valid: it was used, withdrawn or has expired. Ask the department for a new one.",
  },
  "invitation/other-party": {
    kk: "Сіз басқа тараптың өкілісіз. Алдымен басқарма сол рөлді алып тастауы керек.",
    ru: "Вы уже представляете другую сторону. Сначала управление должно снять эту роль.",
    en: "You already speak for another party. The department must take that role away first.",
  },
  "audit/days-reversed": {
    kk: "Бастапқы күн соңғы күннен кеш. Күндерді ауыстырыңыз.",
    ru: "Первый день позже последнего. Поменяйте дни местами.",
    en: "The first day is after the last one. Exchange the days.",
  },
  fault: {
    kk: "Жүйеде ақау болды. Сәл күтіп, қайталаңыз. Ақау қайталанса, басқармаға хабарласыңыз.",
    ru: "В системе произошёл сбой. Повторите чуть позже. Если сбой повторится, обратитесь в управление.",
    en: "Something went wrong on our side. Try again shortly. If it happens again, contact the department.",
  },
};

/**
 * What is wrong with one part of a request that does not fit its contract, as `errors[]` says it.
 * Findings about answers have their own words, beside the rules that make them.
 */
export const errorText = {
  "export/not-for-kind": {
    kk: "Бұл таңдау экспорттың осы түріне келмейді. Оны алып тастаңыз немесе экспорттың басқа түрін таңдаңыз.",
    ru: "Этот выбор не подходит к такому виду выгрузки. Уберите его или выберите другой вид.",
    en: "This does not apply to this kind of export. Leave it out or choose another kind.",
  },
  "bin/format": {
    kk: "БСН 12 цифрдан тұрады, мысалы 941240000193. Нөмірді тексеріңіз.",
    ru: "БИН состоит из 12 цифр, например 941240000193. Проверьте номер.",
    en: "A BIN has 12 digits, such as 941240000193. Check the number.",
  },
  "bin/check-digit": {
    kk: "БСН қате терілген: бақылау цифры сәйкес келмейді. Цифрларды тексеріңіз.",
    ru: "БИН набран с ошибкой: не сходится контрольная цифра. Проверьте цифры.",
    en: "The BIN is mistyped: its check digit does not fit. Check the digits.",
  },
  "bin/individual": {
    kk: "Бұл жеке тұлғаның ЖСН-і. Кәсіпорынның БСН-ін енгізіңіз.",
    ru: "Это ИИН физического лица. Введите БИН предприятия.",
    en: "This is the IIN of an individual. Enter the BIN of the enterprise.",
  },
  "unknown-key": {
    kk: "Мұндай өріс жоқ. Оны алып тастаңыз.",
    ru: "Такого поля нет. Уберите его.",
    en: "There is no such field. Remove it.",
  },
  required: {
    kk: "Міндетті өріс. Оны толтырыңыз.",
    ru: "Обязательное поле. Заполните его.",
    en: "This field is required. Fill it in.",
  },
  "wrong-type": {
    kk: "Мәннің түрі дұрыс емес. Оны түзетіңіз.",
    ru: "Тип значения неверен. Исправьте его.",
    en: "The value is of the wrong type. Correct it.",
  },
  "too-long": {
    kk: "Тым ұзын. Қысқартыңыз.",
    ru: "Слишком длинно. Сократите.",
    en: "This is too long. Shorten it.",
  },
  "too-short": {
    kk: "Тым қысқа. Толықтырыңыз.",
    ru: "Слишком коротко. Дополните.",
    en: "This is too short. Add to it.",
  },
  "out-of-range": {
    kk: "Сан рұқсат етілген шектен тыс. Оны түзетіңіз.",
    ru: "Число вне допустимых границ. Исправьте его.",
    en: "The number is out of range. Correct it.",
  },
  "not-an-option": {
    kk: "Мұндай нұсқа жоқ. Берілгендерден таңдаңыз.",
    ru: "Такого варианта нет. Выберите из предложенных.",
    en: "There is no such option. Choose one of those offered.",
  },
  "not-a-date": {
    kk: "Мұндай күн жоқ. ЖЖЖЖ-АА-КК түрінде енгізіңіз, мысалы 2023-12-31.",
    ru: "Такой даты нет. Введите в виде ГГГГ-ММ-ДД, например 2023-12-31.",
    en: "There is no such date. Enter it as YYYY-MM-DD, such as 2023-12-31.",
  },
  invalid: {
    kk: "Мән дұрыс емес. Оны тексеріңіз.",
    ru: "Значение неверно. Проверьте его.",
    en: "The value is not valid. Check it.",
  },
} as const satisfies Record<string, LocalizedText>;

export type ErrorCode = keyof typeof errorText;
