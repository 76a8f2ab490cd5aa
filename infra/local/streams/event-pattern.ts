/** Whether a record passes a filter of an event source mapping. */
export type Matches = (record: unknown) => boolean;

type Test = (value: unknown, present: boolean) => boolean;
type Pattern = Readonly<Record<string, unknown>>;

/**
 * Compiles an event pattern: lists of accepted values, nested by name.
 * @throws for an operator that this engine does not have, so that no filter is quietly wider here
 * than on AWS.
 */
export function matcherOf(pattern: string): Matches {
  return compile(JSON.parse(pattern) as Pattern);
}

/** A mapping without filters takes every record; with several, any of them is enough. */
export function anyMatcherOf(patterns: readonly string[]): Matches {
  const matchers = patterns.map(matcherOf);
  return (record) => matchers.length === 0 || matchers.some((matches) => matches(record));
}

function compile(pattern: Pattern): Matches {
  const parts = Object.entries(pattern).map(([key, value]) => compilePart(key, value));
  return (record) => parts.every((matches) => matches(record));
}

function compilePart(key: string, value: unknown): Matches {
  if (key === "$or" && Array.isArray(value)) {
    const choices = value.map((choice) => compile(choice as Pattern));
    return (record) => choices.some((matches) => matches(record));
  }
  if (Array.isArray(value)) {
    const tests = value.map(testOf);
    return (record) => {
      const present = fieldOf(record, key) !== undefined;
      return tests.some((passes) => passes(fieldOf(record, key), present));
    };
  }
  const inner = compile(value as Pattern);
  return (record) => inner(fieldOf(record, key));
}

function fieldOf(record: unknown, key: string): unknown {
  if (typeof record !== "object" || record === null || !Object.hasOwn(record, key)) return;
  return (record as Readonly<Record<string, unknown>>)[key];
}

function testOf(accepted: unknown): Test {
  if (typeof accepted !== "object" || accepted === null) return (value) => value === accepted;
  const [[operator, argument] = ["", undefined]] = Object.entries(accepted);
  const make = operators[operator];
  if (make === undefined) throw new Error(`The local filter does not know "${operator}".`);
  return make(argument);
}

const operators: Readonly<Record<string, (argument: unknown) => Test>> = {
  prefix: (argument) => onText((text) => text.startsWith(String(argument))),
  suffix: (argument) => onText((text) => text.endsWith(String(argument))),
  "equals-ignore-case": (argument) =>
    onText((text) => text.toLowerCase() === String(argument).toLowerCase()),
  exists: (argument) => (_, present) => present === argument,
  "anything-but": (argument) => {
    const refused = (Array.isArray(argument) ? argument : [argument]).map(testOf);
    return (value, present) => present && !refused.some((isRefused) => isRefused(value, present));
  },
  numeric: (argument) => numericTest(argument as readonly unknown[]),
};

function onText(test: (text: string) => boolean): Test {
  return (value) => typeof value === "string" && test(value);
}

const comparisons: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  "=": (left, right) => left === right,
  "<": (left, right) => left < right,
  "<=": (left, right) => left <= right,
  ">": (left, right) => left > right,
  ">=": (left, right) => left >= right,
};

/** `[">", 0, "<=", 5]`: pairs of a comparison and a bound. */
function numericTest(parts: readonly unknown[]): Test {
  const bounds = parts.flatMap((part, index) =>
    index % 2 === 0
      ? [{ compare: comparisons[String(part)], bound: Number(parts[index + 1]) }]
      : [],
  );
  return (value) =>
    typeof value === "number" && bounds.every(({ compare, bound }) => compare?.(value, bound));
}
