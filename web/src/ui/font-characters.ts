const latin = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const russian = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя";
const kazakh = "ӘҒҚҢӨҰҮҺІәғқңөұүһі";
const digits = "0123456789";
const marks = " \u00a0!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~«»“”‘’…–—·×÷−±≤≥→←№§₸°•";

/** Everything the fonts of the site draw: people type names and remarks beyond what our own texts use. */
export const fontCharacters = latin + russian + kazakh + digits + marks;
