import * as z from "zod";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What an entry point needs from its environment. Read once, as the function loads, so that a
 * missing variable fails the first call and not the hundredth. Only names are said, never values.
 */
export function readConfig<const Name extends string>(
  names: readonly Name[],
  environment: Environment,
): Readonly<Record<Name, string>> {
  const shape = Object.fromEntries(names.map((name) => [name, z.string().min(1)]));
  const parsed = z.object(shape).safeParse(environment);
  if (parsed.success) return parsed.data as Record<Name, string>;
  const missing = parsed.error.issues.map((issue) => issue.path.join("."));
  throw new Error(`environment lacks ${missing.join(", ")}`);
}
