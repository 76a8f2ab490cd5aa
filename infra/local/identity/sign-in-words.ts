import type { DemoUser } from "#infra/local/identity/demo-users.ts";
import type { Locale } from "#shared/text/locale.ts";

export type SignInWords = {
  readonly product: string;
  readonly language: string;
  readonly languages: string;
  readonly heading: string;
  readonly explanation: string;
  readonly chooseUser: string;
  readonly userOf: Readonly<Record<DemoUser, string>>;
  readonly otherUser: string;
  readonly otherName: string;
  readonly otherHint: string;
  readonly signIn: string;
  readonly errorTitle: string;
  readonly errorPrefix: string;
  readonly chooseError: string;
  readonly nameError: string;
  readonly signOutHeading: string;
  readonly signOut: string;
  readonly stay: string;
  readonly signedOut: string;
  readonly brokenHeading: string;
  readonly brokenExplanation: string;
  readonly toApp: string;
};

export const signInWords: Readonly<Record<Locale, SignInWords>> = {
  kk: {
    product: "Келісім",
    language: "Қазақша",
    languages: "Тіл",
    heading: "Жүйеге кіру",
    explanation:
      "Бұл бет тек осы компьютердегі сынақ нұсқасында бар. Құпиясөз сұралмайды, пайдаланушыны таңдасаңыз болғаны.",
    chooseUser: "Кім болып кіресіз?",
    userOf: {
      enterprise: "Кәсіпорын",
      officer: "Басқарма қызметкері",
      inspector: "Еңбекті қорғау жөніндегі техникалық инспектор",
      "party-akimat": "Әкімдіктің өкілі",
      "party-employers": "Жұмыс берушілер конфедерациясының өкілі",
      "party-union-center": "Алматы қаласы кәсіподақтар орталығының өкілі",
      "party-union-alliance": "Алматы кәсіподақтар одағының өкілі",
      newcomer: "Жаңа пайдаланушы, әлі тіркелмеген",
    },
    otherUser: "Басқа пайдаланушы",
    otherName: "Пайдаланушы аты",
    otherHint: "Латын әріптері, цифрлар, нүкте, сызықша, мысалы accountant-2",
    signIn: "Кіру",
    errorTitle: "Қате бар",
    errorPrefix: "Қате:",
    chooseError: "Пайдаланушыны таңдаңыз",
    nameError: "Пайдаланушы атын латын әріптерімен жазыңыз, мысалы accountant-2",
    signOutHeading: "Жүйеден шығасыз ба?",
    signOut: "Шығу",
    stay: "Жүйеде қалу",
    signedOut: "Сіз жүйеден шықтыңыз",
    brokenHeading: "Кіру аяқталмады",
    brokenExplanation: "Сілтеменің мерзімі өткен немесе ол толық емес. Қайтадан бастаңыз.",
    toApp: "Жүйеге қайту",
  },
  ru: {
    product: "Келісім",
    language: "Русский",
    languages: "Язык",
    heading: "Вход в систему",
    explanation:
      "Эта страница есть только в пробной версии на этом компьютере. Пароль не нужен, достаточно выбрать пользователя.",
    chooseUser: "Кем войти?",
    userOf: {
      enterprise: "Предприятие",
      officer: "Сотрудник управления",
      inspector: "Технический инспектор по охране труда",
      "party-akimat": "Представитель акимата",
      "party-employers": "Представитель конфедерации работодателей",
      "party-union-center": "Представитель Профсоюзного центра города Алматы",
      "party-union-alliance": "Представитель Алматинского союза профсоюзов",
      newcomer: "Новый пользователь, ещё не зарегистрирован",
    },
    otherUser: "Другой пользователь",
    otherName: "Имя пользователя",
    otherHint: "Латинские буквы, цифры, точка, дефис, например accountant-2",
    signIn: "Войти",
    errorTitle: "Есть ошибка",
    errorPrefix: "Ошибка:",
    chooseError: "Выберите пользователя",
    nameError: "Введите имя пользователя латинскими буквами, например accountant-2",
    signOutHeading: "Выйти из системы?",
    signOut: "Выйти",
    stay: "Остаться в системе",
    signedOut: "Вы вышли из системы",
    brokenHeading: "Вход не завершён",
    brokenExplanation: "Ссылка устарела или неполная. Начните сначала.",
    toApp: "Вернуться в систему",
  },
  en: {
    product: "Kelisim",
    language: "English",
    languages: "Language",
    heading: "Sign in",
    explanation:
      "This page exists only in the trial version on this computer. No password is needed, just choose a user.",
    chooseUser: "Who do you want to sign in as?",
    userOf: {
      enterprise: "Enterprise",
      officer: "Department officer",
      inspector: "Technical labour-protection inspector",
      "party-akimat": "Representative of the akimat",
      "party-employers": "Representative of the employers’ confederation",
      "party-union-center": "Representative of the Almaty City Trade Union Centre",
      "party-union-alliance": "Representative of the Almaty Union of Trade Unions",
      newcomer: "New user, not enrolled yet",
    },
    otherUser: "Another user",
    otherName: "User name",
    otherHint: "Latin letters, digits, full stop, hyphen, such as accountant-2",
    signIn: "Sign in",
    errorTitle: "There is a problem",
    errorPrefix: "Error:",
    chooseError: "Choose a user",
    nameError: "Enter a user name in Latin letters, such as accountant-2",
    signOutHeading: "Do you want to sign out?",
    signOut: "Sign out",
    stay: "Stay signed in",
    signedOut: "You have signed out",
    brokenHeading: "Sign-in was not completed",
    brokenExplanation: "The link is too old or incomplete. Please start again.",
    toApp: "Back to the system",
  },
};
