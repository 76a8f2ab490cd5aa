import type { GuideMessages } from "#web/i18n/guide.ts";

export const messages = {
  home: {
    title: "Annual return under the Agreement",
    lead: "Here the enterprises of Almaty report once a year under the regional agreement.",
    enterpriseTitle: "For enterprises",
    enterprise:
      "Sign in, enter the enrolment code from the department’s letter and fill in five short forms. Last year’s answers are there already.",
    officerTitle: "For officers of the department",
    officer: "See how close the city has come to its target indicators.",
    start: "Start",
  },
  signIn: {
    title: "Sign in",
    plainLead: "You sign in on the next page, then you come back here.",
    lead: "On the next page you enter your user name and password, then you come back here.",
    stepsTitle: "Step by step",
    steps: [
      "Press “Go to the sign-in page”.",
      "In the first box, write your user name or e-mail address.",
      "In the second box, write your password and press the sign-in button.",
      "The system brings you back here by itself.",
    ],
    wordsTitle: "Words on the sign-in page",
    words: [
      { en: "Email, Username", own: "your e-mail address or user name" },
      { en: "Password", own: "your password" },
      { en: "Sign in, Next", own: "go on" },
      { en: "Forgot your password?", own: "to set a new one" },
      { en: "Create an account, Sign up", own: "if you have no account yet" },
      { en: "Verification code", own: "the code that came by e-mail" },
    ],
    go: "Go to the sign-in page",
    newcomer:
      "Start here even if it is your first time: we ask for the enrolment code after you sign in.",
    failedTitle: "Sign-in was not completed",
    failed: "The sign-in page did not answer, or the sign-in was interrupted. Try again.",
    lost: "This sign-in was not started in this tab. Start again.",
  },
  help: {
    title: "Help",
    lead: "If you have a question, contact the officer of the Social Welfare Department who is responsible for the Agreement. The contact details are in the letter with the enrolment code.",
    questions: [
      {
        question: "Where is the enrolment code?",
        answer:
          "It is in the letter that the department sent to the enterprise: 12 digits in groups of four. If the letter is lost, ask the department for a new code: the old one stops working at once.",
      },
      {
        question: "My sign-in has ended. Is what I typed lost?",
        answer:
          "No. The draft is kept on the server, and the latest changes on this device. Sign in again and you come back to the same page.",
      },
      {
        question: "Does what I typed stay when I change the language?",
        answer: "Yes. The language buttons show the same page in another language.",
      },
      {
        question: "Can I correct a return that I have sent?",
        answer: "Yes, until the year is made final. Every correction stays in the history.",
      },
    ],
  },
  accessibility: {
    title: "Accessibility statement",
    paragraphs: [
      "We build the system to level AA of WCAG 2.2: it can be used with the keyboard alone, with a screen reader, and enlarged to 400%.",
      "Every page is checked automatically with axe in three languages at 320 and 1280 pixels. It has not yet been checked by a person who uses a screen reader.",
      "If something stands in your way, tell us: the contact details are in the letter with the enrolment code. A return can also be filed on paper or by telephone.",
    ],
    checked: "Last checked: before each release.",
  },
} satisfies GuideMessages;
